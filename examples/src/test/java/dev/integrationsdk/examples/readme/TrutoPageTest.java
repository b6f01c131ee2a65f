package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.Integration;
import dev.integrationsdk.truto.IntegrationConfig;
import dev.integrationsdk.truto.Sharing;
import dev.integrationsdk.truto.TrutoClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of Truto's page run as they are written there. */
@ExtendWith(SimulatorExtension.class)
class TrutoPageTest {
    private static final String PATH = "/4a4de828-f4db-4c9e-adfd-434e0864c3c7";

    private final List<String> logged = new ArrayList<>();

    @Test
    void an_update_names_the_version_and_an_old_one_is_a_conflict(TrutoSimulator simulator) throws Exception {
        try (Detour detour = Detour.to(simulator.url())) {
            rename(simulator.credential());
            rename(simulator.credential());
            assertThat(detour.hosts()).containsOnly("api.truto.one:443");
        }
        assertThat(logged).containsExactly("the next update names version 4", "somebody was quicker");
        assertThat(simulator.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.path()).isEqualTo("/integrations" + PATH));
    }

    private void rename(String token) {
        try (TrutoClient truto = TrutoClient.builder().token(token).build()) {
            Integration updated = truto.integrations()
                    .update(
                            "4a4de828-f4db-4c9e-adfd-434e0864c3c7",
                            u -> u.version(3).category("crm").isBeta(false))
                    .execute();
            log("the next update names version "
                    + updated.version().map(String::valueOf).orElse("?"));
        } catch (ConflictException e) {
            log("somebody was quicker"); // read the version again, look at the integration, and decide
        }
    }

    @Test
    void a_merge_patch_changes_one_member_of_the_config(TrutoSimulator simulator) {
        try (TrutoClient truto = TrutoClient.builder()
                .singularPath(true) // PATCH /integration/{id}
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Json config = Json.mergePatch()
                    .set("/headers/X-Region", "eu")
                    .remove("/query/filter")
                    .build();
            Integration updated = truto.integrations()
                    .update(
                            "4a4de828-f4db-4c9e-adfd-434e0864c3c7",
                            u -> u.version(3).config(config))
                    .execute();
            updated.config()
                    .map(IntegrationConfig::of)
                    .ifPresent(read -> log("query " + read.query().keySet()));
        }
        assertThat(logged).containsExactly("query [search]");
        assertThat(simulator.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/integration" + PATH);
            assertThat(request.body())
                    .isEqualTo(
                            "{\"config\":{\"headers\":{\"X-Region\":\"eu\"},\"query\":{\"filter\":null}},\"version\":3}");
        });
    }

    @Test
    void one_is_found_and_edited_without_naming_a_version(TrutoSimulator simulator) {
        try (TrutoClient truto = TrutoClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Integration zendesk = truto.integrations().list(q -> q.name("zendesk")).stream()
                    .findFirst()
                    .orElseThrow();
            Edited<Integration> edited = truto.integrations()
                    .edit(zendesk.id(), (current, u) -> u.sharing(Sharing.ASK)) // the version is set already
                    .execute();
            log("version " + edited.integration().version().orElseThrow());
        }
        assertThat(logged).containsExactly("version 4");
        assertThat(simulator.requests().stream().map(request -> request.method() + " " + request.path()))
                .containsExactly(
                        "GET /integration?name=zendesk", "GET /integrations" + PATH, "PATCH /integrations" + PATH);
    }

    private void log(String line) {
        logged.add(line);
    }
}
