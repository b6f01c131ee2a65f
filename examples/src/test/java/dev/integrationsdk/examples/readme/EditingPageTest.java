package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.EditPreview;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.RecordedCall;
import dev.integrationsdk.testkit.Simulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of the page about editing do what the page says, and print what it shows. */
@ExtendWith(SimulatorExtension.class)
class EditingPageTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void at_ada_the_list_is_read_and_a_scope_is_added_once(AdaSimulator simulator) {
        try (AdaClient ada = ada(simulator)) {
            String id = simulator.integrationId();
            for (int i = 0; i < 2; i++) {
                ada.integrations()
                        .edit(
                                id,
                                (current, u) ->
                                        u.scopes(Stream.concat(current.scopes().stream(), Stream.of("articles:write"))
                                                .distinct()
                                                .toList()))
                        .execute();
            }
        }
        assertThat(sent(simulator))
                .containsExactly(
                        "GET",
                        "PATCH {\"scopes\":[\"articles:read\",\"knowledge_sources:write\",\"articles:write\"]}",
                        "GET");
    }

    @Test
    void a_preview_is_what_the_page_shows(MembraneSimulator simulator) {
        try (MembraneClient membrane = MembraneClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            EditPreview preview = membrane.integrations()
                    .edit(
                            "65f0c1d2e3a4b5c6d7e8f901",
                            (current, u) -> u.name("Team Drive")
                                    .key(current.key().orElse("drive")) // set to what it is: it stays
                                    .meta(Json.of(Map.of("owner", "platform-team")))
                                    .logoBase64("iVBORw0KGgo=")
                                    .parameters(Json.of(Map.of("clientId", "drive-client"))))
                    .preview();
            log(preview.toString());
            assertThat(preview.call().orElseThrow().body()).contains("drive-client");
        }
        assertThat(logged).containsExactly(shown(0));
        assertThat(sent(simulator)).containsExactly("GET");
    }

    @Test
    void an_edit_whose_answer_is_lost_succeeds_if_it_was_made(AdaSimulator simulator) {
        try (AdaClient ada = ada(simulator)) {
            // The reading, and then the update.
            simulator.failNext(Fault.slow(Duration.ZERO));
            simulator.failNext(Fault.appliedThenLost());
            Edited<Integration> edited = ada.integrations()
                    .edit(simulator.integrationId(), (current, u) -> u.name("Hub"))
                    .execute();
            assertThat(edited.integration().name()).contains("Hub");
            assertThat(edited.isChanged()).isTrue();
        }
        assertThat(sent(simulator)).containsExactly("GET", "PATCH {\"name\":\"Hub\"}", "GET");
    }

    @Test
    void an_edit_says_what_it_cannot_know(OdeusSimulator simulator) {
        simulator.failNext(Fault.slow(Duration.ZERO)); // the reading
        simulator.failNext(Fault.appliedThenLost()); // the update
        try (OdeusClient odeus = OdeusClient.builder()
                .baseUrl(simulator.url())
                .apiKey(simulator.credential())
                .build()) {
            String id = simulator.integrationId();
            try {
                odeus.integrations()
                        .edit(id, (current, u) -> u.name("Order desk").color("#1a73e8"))
                        .execute();
            } catch (EditException e) {
                log(e.settlement().toString());
            }
        }
        assertThat(logged).containsExactly(shown(1));
        assertThat(sent(simulator))
                .containsExactly("GET", "PATCH {\"name\":\"Order desk\",\"color\":\"#1a73e8\"}", "GET");
    }

    @Test
    void a_name_that_is_there_already_goes_along_with_a_color(OdeusSimulator simulator) {
        try (OdeusClient odeus = OdeusClient.builder()
                .baseUrl(simulator.url())
                .apiKey(simulator.credential())
                .build()) {
            String id = simulator.integrationId();
            odeus.integrations()
                    .edit(
                            id,
                            (current, u) -> u.name(current.name().orElse("Hub")).color("#1a73e8"))
                    .execute();
            odeus.integrations()
                    .update(id, u -> u.name("Integration Name").color("#1a73e8"))
                    .execute();
        }
        assertThat(sent(simulator))
                .containsExactly(
                        "GET",
                        "PATCH {\"name\":\"Integration Name\",\"color\":\"#1a73e8\"}",
                        "PATCH {\"name\":\"Integration Name\",\"color\":\"#1a73e8\"}");
    }

    @Test
    void a_lost_update_is_settled(AdaSimulator simulator) {
        try (AdaClient ada = ada(simulator)) {
            String id = simulator.integrationId();
            simulator.failNext(Fault.appliedThenLost());
            log(rename(ada, id));
            simulator.put(simulator.integration(id).replace("\"Hub\"", "\"Old\""));
            for (int status : List.of(500, 504, 403)) {
                simulator.failNext(Fault.status(status));
                log(rename(ada, id));
            }
            log(rename(ada, id));
        }
        assertThat(logged)
                .containsExactly(
                        "APPLIED\n  name: APPLIED, has the value that was sent",
                        "NOT_APPLIED\n  name: NOT_APPLIED, does not have the value that was sent",
                        "UNKNOWN\n  name: UNKNOWN, is not there yet: the vendor has not answered, and may still make it",
                        "NOT_APPLIED",
                        "renamed");
        assertThat(simulator.requests().stream().map(RecordedCall::method))
                .containsExactly("PATCH", "GET", "PATCH", "GET", "PATCH", "GET", "PATCH", "PATCH");
    }

    private static String rename(AdaClient ada, String id) {
        Call<Integration> rename = ada.integrations().update(id, u -> u.name("Hub"));
        try {
            rename.execute();
            return "renamed";
        } catch (SdkException e) {
            Settlement settlement = rename.settle(e); // reads only if the outcome is UNKNOWN
            return settlement.toString();
        }
    }

    @Test
    void a_settlement_needs_a_reading_that_succeeds(AdaSimulator simulator) {
        try (AdaClient ada = ada(simulator)) {
            simulator.failNext(Fault.appliedThenLost());
            simulator.failNext(Fault.status(403)); // the reading
            assertThatThrownBy(() -> rename(ada, simulator.integrationId()))
                    .isInstanceOf(PermissionDeniedException.class);
        }
        assertThat(simulator.requests()).hasSize(2);
    }

    @Test
    void a_secret_is_not_sent_back_as_its_mask(MembraneSimulator simulator) {
        simulator.put("{\"id\":\"masked\",\"name\":\"Drive\",\"parameters\":{\"clientSecret\":\"****\"}}");
        try (MembraneClient membrane = MembraneClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Edit<?> edit = membrane.integrations()
                    .edit(
                            "masked",
                            (current, u) -> u.parameters(Json.of(Map.of("clientSecret", "****", "clientId", "drive"))));
            assertThatThrownBy(edit::execute)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("parameters holds what the vendor shows in place of a secret");
        }
        assertThat(sent(simulator)).containsExactly("GET");
    }

    @Test
    void what_is_not_in_the_list_of_ada_is_not_edited(AdaSimulator simulator) {
        try (AdaClient ada = ada(simulator)) {
            Edit<Integration> edit = ada.integrations().edit("5df263b7db5a7e6ea03fae00", (current, u) -> u.name("Hub"));
            assertThatThrownBy(edit::execute)
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
        }
        assertThat(sent(simulator)).containsExactly("GET");
    }

    @Test
    void an_edit_that_has_used_up_its_time_says_so(AdaSimulator simulator) {
        simulator.failNext(Fault.slow(Duration.ZERO)); // the reading
        simulator.failNext(Fault.slow(Duration.ofMinutes(1))); // the update
        try (AdaClient ada = ada(simulator)) {
            try {
                ada.integrations()
                        .edit(simulator.integrationId(), (current, u) -> u.name("Hub"))
                        .withTimeout(Duration.ofMillis(900))
                        .execute();
            } catch (EditException e) {
                log(e.settlement().toString());
            }
        }
        assertThat(logged)
                .containsExactly("UNKNOWN\n  name: UNKNOWN, is open: nothing could be read after the answer was lost");
    }

    /** A block of the page that shows what was printed. */
    private static String shown(int block) {
        return Page.named("docs/editing.md").blocks("text").get(block).stripTrailing();
    }

    private static List<String> sent(Simulator simulator) {
        return simulator.requests().stream()
                .map(request -> (request.method() + " " + request.body()).strip())
                .toList();
    }

    private static AdaClient ada(AdaSimulator simulator) {
        return AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build();
    }

    private void log(String line) {
        logged.add(line);
    }
}
