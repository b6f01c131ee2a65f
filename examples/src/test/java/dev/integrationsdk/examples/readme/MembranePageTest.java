package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.membrane.Integration;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of Membrane's page run as they are written there. */
@ExtendWith(SimulatorExtension.class)
class MembranePageTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void an_update_asks_for_a_token_and_shows_the_revision(MembraneSimulator simulator) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Tokens tokens = () -> {
            asked.incrementAndGet();
            return simulator.credential();
        };
        try (Detour detour = Detour.to(simulator.url())) {
            try (MembraneClient membrane =
                    MembraneClient.builder().token(() -> tokens.fresh()).build()) {
                Integration updated = membrane.integrations()
                        .update(
                                "65f0c1d2e3a4b5c6d7e8f901",
                                u -> u.name("Team Drive")
                                        .meta(Json.of(Map.of("owner", "platform-team")))
                                        .parameters(Json.of(Map.of("clientId", "drive-client"))))
                        .execute();
                log(updated.name() + ", revision " + updated.revision().orElse("?"));
            }
            assertThat(detour.hosts()).containsExactly("api.getmembrane.com:443");
        }
        assertThat(asked).hasValue(1);
        assertThat(logged).singleElement().asString().startsWith("Team Drive, revision ");
        assertThat(simulator.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/integrations/65f0c1d2e3a4b5c6d7e8f901");
            assertThat(Json.parse(request.body()).members()).containsOnlyKeys("name", "meta", "parameters");
        });
    }

    @Test
    void one_that_is_read_only_is_refused(MembraneSimulator simulator) {
        try (MembraneClient membrane = MembraneClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            String id = simulator.readOnlyIntegrationId();
            try {
                membrane.integrations().update(id, u -> u.name("Team Drive")).execute();
            } catch (PermissionDeniedException e) {
                log(e.error().code().orElse("no key") + ": "
                        + e.error().message().orElse("no message"));
            }
        }
        assertThat(logged).containsExactly("access_denied: The integration is read-only");
        assertThat(simulator.requests()).hasSize(1);
    }

    private interface Tokens {
        String fresh();
    }

    @Test
    void one_is_found_edited_archived_and_restored(MembraneSimulator simulator) {
        try (MembraneClient membrane = MembraneClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Integration drive = membrane.integrations().get("google-drive").execute(); // an id, a uuid or a key
            String id = drive.id().orElseThrow();
            Edited<Integration> edited = membrane.integrations()
                    .edit(id, (current, u) -> u.description("The customer's files"))
                    .execute();
            log(edited.changes().toString());
            membrane.integrations().archive(id).execute();
            Integration restored = membrane.integrations().restore(id).execute();
            log(restored.name());
        }
        assertThat(logged)
                .containsExactly(
                        "[description: \"Files and folders of the customer's drive\" -> \"The customer's files\"]",
                        "Google Drive");
        assertThat(simulator.requests().stream().map(request -> request.method()))
                .containsExactly("GET", "GET", "PATCH", "DELETE", "POST");
    }

    private void log(String line) {
        logged.add(line);
    }
}
