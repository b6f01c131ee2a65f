package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.sigmamind.Integration;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of SigmaMind's page run as they are written there. */
@ExtendWith(SimulatorExtension.class)
class SigmaMindPageTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void an_update_shows_the_tools(SigmaMindSimulator simulator) throws Exception {
        String key = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (SigmaMindClient sigmaMind =
                    SigmaMindClient.builder().apiKey(key).build()) {
                Integration updated = sigmaMind
                        .integrations()
                        .update(
                                "intg-AuUKK371Spr5",
                                u -> u.name("my_shopify_store").description("Order lookups and refunds"))
                        .execute();
                updated.tools()
                        .forEach(tool -> log(
                                tool.name().orElse("?") + ": " + tool.method().orElse("?")));
            }
            assertThat(detour.hosts()).containsExactly("api.sigmamind.ai:443");
        }
        assertThat(logged).containsExactly("Get Order Details: GET");
        assertThat(simulator.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/v1/integrations/intg-AuUKK371Spr5");
            assertThat(request.headers()).containsEntry("X-API-Key", List.of(key));
            assertThat(Json.parse(request.body()).members()).containsOnlyKeys("name", "description");
        });
    }

    @Test
    void a_refusal_has_the_raw_body(SigmaMindSimulator simulator) {
        try (SigmaMindClient sigmaMind = SigmaMindClient.builder()
                .baseUrl(simulator.url())
                .apiKey(simulator.credential())
                .build()) {
            try {
                sigmaMind
                        .integrations()
                        .update("intg-unknown00000", u -> u.description("Refunds"))
                        .execute();
            } catch (ApiException e) {
                log(e.status() + " " + e.error().message().orElse("no message") + " " + e.rawBody());
            }
        }
        assertThat(logged).containsExactly("404 Integration not found {\"message\":\"Integration not found\"}");
        assertThat(simulator.requests()).hasSize(1);
    }

    @Test
    void an_edit_sends_a_description_that_is_another_one(SigmaMindSimulator simulator) {
        try (SigmaMindClient sigmaMind = SigmaMindClient.builder()
                .baseUrl(simulator.url())
                .apiKey(simulator.credential())
                .build()) {
            Integration found =
                    sigmaMind.integrations().get("intg-AuUKK371Spr5").execute();
            log(found.name().orElse("?") + " has " + found.tools().size() + " tools");
            for (int i = 0; i < 2; i++) {
                Edited<Integration> edited = sigmaMind
                        .integrations()
                        .edit("intg-AuUKK371Spr5", (current, u) -> u.description("Order lookups and refunds"))
                        .execute();
                log(edited.isChanged() ? "changed" : "as it was");
            }
        }
        assertThat(logged).containsExactly("My Shopify Store has 1 tools", "changed", "as it was");
        assertThat(simulator.requests().stream().map(request -> request.method()))
                .containsExactly("GET", "GET", "PATCH", "GET");
    }

    private void log(String line) {
        logged.add(line);
    }
}
