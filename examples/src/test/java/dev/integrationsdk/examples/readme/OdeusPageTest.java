package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.odeus.Integration;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of Odeus' page run as they are written there. */
@ExtendWith(SimulatorExtension.class)
class OdeusPageTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void an_update_sends_a_color_with_a_name(OdeusSimulator simulator) throws Exception {
        try (Detour detour = Detour.to(simulator.url())) {
            update(simulator.credential());
            simulator.revokeScope();
            update(simulator.credential());
            assertThat(detour.hosts()).containsOnly("api.odeus.ai:443");
        }
        assertThat(logged.get(0)).isEqualTo("Order desk");
        assertThat(logged.get(1)).startsWith("the key may not: ");
        assertThat(simulator.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.path()).isEqualTo("/integrations/v1/550e8400-e29b-41d4-a716-446655440000");
            assertThat(Json.parse(request.body()))
                    .isEqualTo(Json.parse("{\"name\":\"Order desk\",\"color\":\"#1a73e8\"}"));
        });
    }

    private void update(String key) {
        try (OdeusClient odeus = OdeusClient.builder().apiKey(key).build()) {
            Integration updated = odeus.integrations()
                    .update(
                            "550e8400-e29b-41d4-a716-446655440000",
                            u -> u.name("Order desk").color("#1a73e8")) // a name beside the color: see below
                    .execute();
            log(updated.name().orElse("?"));
        } catch (PermissionDeniedException e) {
            log("the key may not: " + e.error().message().orElse("no message")); // the scope, or this integration
        }
    }

    @Test
    void a_dedicated_deployment(OdeusSimulator simulator) throws Exception {
        String key = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            OdeusClient odeus = OdeusClient.builder()
                    .deploymentUrl("https://odeus.example.com")
                    .apiKey(key)
                    .build();
            odeus.integrations()
                    .update(simulator.integrationId(), u -> u.name("Order desk"))
                    .execute();
            odeus.close();
            assertThat(detour.hosts()).containsExactly("odeus.example.com:443");
        }
        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.path()).startsWith("/api/public/integrations/v1/"));
    }

    @Test
    void one_is_found_in_the_list_and_edited(OdeusSimulator simulator) {
        try (OdeusClient odeus = OdeusClient.builder()
                .baseUrl(simulator.url())
                .apiKey(simulator.credential())
                .build()) {
            Integration found = odeus.integrations().list().stream()
                    .filter(integration -> integration
                            .name()
                            .filter("Integration Name"::equals)
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            Edited<Integration> edited = odeus.integrations()
                    .edit(found.id(), (current, u) -> u.name("Order desk"))
                    .execute();
            log(edited.integration().name().orElse("?"));
        }
        assertThat(logged).containsExactly("Order desk");
        assertThat(simulator.requests().stream().map(request -> request.method() + " " + request.path()))
                .containsExactly(
                        "GET /integrations/v1/get",
                        "GET /integrations/v1/550e8400-e29b-41d4-a716-446655440000",
                        "PATCH /integrations/v1/550e8400-e29b-41d4-a716-446655440000");
    }

    private void log(String line) {
        logged.add(line);
    }
}
