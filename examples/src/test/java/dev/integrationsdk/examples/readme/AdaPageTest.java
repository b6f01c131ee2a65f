package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.ada.IntegrationTag;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of Ada's page run as they are written there. */
@ExtendWith(SimulatorExtension.class)
class AdaPageTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void a_creation_has_its_secret(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Integration made = ada.integrations()
                    .create(c -> c.name("Hub")
                            .author("Cool Shop")
                            .description("Articles of the hub")
                            .contact("help@coolshop.example")
                            .identifierFieldPath("hubUrl")
                            .uninstallationUrl("https://coolshop.example/uninstall")
                            .oauthCallbackUrl("https://coolshop.example/oauth")
                            .tags(List.of())
                            .scopes(List.of("articles:read"))
                            .configurationFields(Json.of(Map.of("type", "object"))))
                    .execute();
            keep(made.id(), made.clientSecret().orElseThrow().reveal());
            assertThat(made.toString())
                    .doesNotContain(made.clientSecret().orElseThrow().reveal());
        }
        assertThat(logged).singleElement().asString().matches("\\S+ \\S+");
    }

    private void keep(String id, String secret) {
        logged.add(id + " " + secret);
    }

    @Test
    void an_update_sets_and_clears(AdaSimulator simulator) throws Exception {
        String token = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (AdaClient ada = AdaClient.builder()
                    .handle("acme")
                    .cluster("eu") // only where the instance has one: https://acme.eu.ada.support
                    .token(token)
                    .build()) {
                Integration updated = ada.integrations()
                        .update(
                                "5df263b7db5a7e6ea03fae9b",
                                u -> u.name("Cool Shop Hub")
                                        .tags(List.of(IntegrationTag.KNOWLEDGE))
                                        .errorCodes(Map.of("error_403", "Ask your administrator"))
                                        .clearCallToAction())
                        .execute();
                log(updated.name().orElse("?") + ", " + updated.status().orElseThrow() + ", "
                        + updated.callToAction().orElse("no call to action"));
            }
            assertThat(detour.hosts()).containsExactly("acme.eu.ada.support:443");
        }
        assertThat(logged).containsExactly("Cool Shop Hub, development, no call to action");
        assertThat(simulator.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/api/v2/platform-integrations/5df263b7db5a7e6ea03fae9b");
            assertThat(Json.parse(request.body()))
                    .isEqualTo(Json.parse("{\"call_to_action\":null,\"error_codes\":{\"error_403\":\"Ask your"
                            + " administrator\"},\"name\":\"Cool Shop Hub\",\"tags\":[\"knowledge\"]}"));
        });
    }

    @Test
    void a_refusal_has_details(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            try {
                ada.integrations()
                        .update(
                                "5df263b7db5a7e6ea03fae9b",
                                u -> u.putAdditionalProperties("name", Json.of(List.of("not", "a", "text"))))
                        .execute();
            } catch (BadRequestException e) {
                log(e.error().code().orElse("no code"));
                e.error().details().map(Json::elements).orElse(List.of()).forEach(error -> log(error.toString()));
            }
        }
        assertThat(logged).hasSize(2).first().isEqualTo("validation_error");
        assertThat(logged).last().asString().contains("\"parameter\":\"$.name\"");
        assertThat(simulator.requests()).hasSize(1);
    }

    @Test
    void one_is_found_in_the_list_and_edited(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Integration found = ada.integrations().list(q -> q.limit(100)).stream()
                    .filter(integration -> integration.tags().contains(IntegrationTag.KNOWLEDGE))
                    .findFirst()
                    .orElseThrow();
            Edited<Integration> edited = ada.integrations()
                    .edit(found.id(), (current, u) -> u.name("Cool Shop Hub").author("Cool Shop"))
                    .execute();
            edited.changes().forEach(change -> log(change.toString())); // the author is that already
        }
        assertThat(logged).containsExactly("name: \"Connect to Cool Shop Knowledge Hub\" -> \"Cool Shop Hub\"");
        assertThat(simulator.requests().stream().map(request -> request.method() + " " + request.body()))
                .containsExactly("GET ", "GET ", "PATCH {\"name\":\"Cool Shop Hub\"}");
    }

    @Test
    void an_edit_of_an_approved_integration_sends_no_update(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            String id = simulator.approvedIntegrationId();
            try {
                ada.integrations().edit(id, (current, u) -> u.name("Hub")).execute();
            } catch (InvalidRequestException e) {
                e.violations().forEach(violation -> log(violation.toString()));
            }
        }
        assertThat(logged).singleElement().asString().contains("Ada lets only integrations in development be updated");
        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.method()).isEqualTo("GET"));
    }

    private void log(String line) {
        logged.add(line);
    }
}
