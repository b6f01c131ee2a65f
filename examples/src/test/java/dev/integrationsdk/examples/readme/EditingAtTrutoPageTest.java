package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.Integration;
import dev.integrationsdk.truto.TrutoClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page about editing says of Truto, which alone has versions. */
@ExtendWith(SimulatorExtension.class)
class EditingAtTrutoPageTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void an_edit_sends_what_differs_for_the_version_that_was_read(TrutoSimulator simulator) {
        try (TrutoClient truto = truto(simulator)) {
            String id = simulator.integrationId();
            edit(truto, id);
            edit(truto, id);
        }
        assertThat(logged)
                .containsExactly("config/headers/X-Region: (none) -> ****, now at version 4", "nothing to do");
        assertThat(sent(simulator))
                .containsExactly("GET", "PATCH {\"config\":{\"headers\":{\"X-Region\":\"eu\"}},\"version\":3}", "GET");
    }

    private void edit(TrutoClient truto, String id) {
        Edited<Integration> edited = truto.integrations()
                .edit(
                        id,
                        (current, u) -> u.isBeta(false) // it is that already, so it is not sent
                                .config(Json.mergePatch()
                                        .set("/headers/X-Region", "eu")
                                        .build()))
                .execute();
        int version = edited.integration().version().orElseThrow();
        edited.changes().forEach(change -> log(change + ", now at version " + version));
        if (!edited.isChanged()) {
            log("nothing to do");
        }
    }

    @Test
    void an_edit_at_truto_is_decided_again_when_somebody_was_quicker(TrutoSimulator simulator) {
        try (TrutoClient truto = truto(simulator)) {
            String id = simulator.integrationId();
            List<Integer> versions = new ArrayList<>();
            truto.integrations()
                    .edit(id, (current, u) -> {
                        versions.add(current.version().orElseThrow());
                        if (versions.size() == 1) {
                            truto.integrations()
                                    .update(id, other -> other.version(3).name("other"))
                                    .execute();
                        }
                        u.category("crm");
                    })
                    .execute();
            assertThat(versions).containsExactly(3, 4);
            assertThat(simulator.integration(id)).contains("\"name\":\"other\"", "\"category\":\"crm\"");
        }
        assertThat(sent(simulator))
                .containsExactly(
                        "GET",
                        "PATCH {\"name\":\"other\",\"version\":3}",
                        "PATCH {\"category\":\"crm\",\"version\":3}",
                        "GET",
                        "PATCH {\"category\":\"crm\",\"version\":4}");
    }

    @Test
    void a_lost_creation_cannot_be_settled(TrutoSimulator simulator) {
        simulator.failNext(Fault.appliedThenLost());
        try (TrutoClient truto = truto(simulator)) {
            Call<Integration> create = truto.integrations().create(c -> c.name("my_crm"));
            try {
                create.execute();
            } catch (SdkException e) {
                log(e.outcome() + ", " + create.settle(e));
            }
            Call<?> delete = truto.integrations().delete(simulator.integrationId());
            simulator.failNext(Fault.appliedThenLost());
            try {
                delete.execute();
            } catch (SdkException e) {
                log(e.outcome() + ", " + delete.settle(e).outcome());
            }
        }
        assertThat(logged)
                .containsExactly(
                        "UNKNOWN, UNKNOWN\n  body: UNKNOWN, cannot be told: there is no reading that shows what"
                                + " createIntegration did",
                        "UNKNOWN, UNKNOWN");
        assertThat(simulator.requests()).hasSize(2);
    }

    private static List<String> sent(TrutoSimulator simulator) {
        return simulator.requests().stream()
                .map(request -> (request.method() + " " + request.body()).strip())
                .toList();
    }

    private static TrutoClient truto(TrutoSimulator simulator) {
        return TrutoClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build();
    }

    private void log(String line) {
        logged.add(line);
    }
}
