package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class FindAndRenameTest {
    private static final String CHANGE = "name: \"Shop 25\" -> \"Shop 25 EU\"";

    private final Printed printed = new Printed();

    @Test
    void at_truto_it_turns_pages_and_reads_the_one_that_it_found() {
        assertThat(scene(1))
                .containsExactly(
                        "1. Truto: the edit sends the version that it has read",
                        "   found    \"Shop 25\" on page 3 of the list, its id is 4a4de828-f4db-4c9e-adfd-434e08640019",
                        "   preview  truto integration 4a4de828-f4db-4c9e-adfd-434e08640019: 1 change",
                        "              ~ " + CHANGE,
                        "              = stays: category, config, is_beta, sharing",
                        "   changed  " + CHANGE,
                        "   arrived  GET /integration?limit=10",
                        "            GET /integration?limit=10&next_cursor=4a4de828-f4db-4c9e-adfd-434e0864000a",
                        "            GET /integration?limit=10&next_cursor=4a4de828-f4db-4c9e-adfd-434e08640014",
                        "            GET /integrations/4a4de828-f4db-4c9e-adfd-434e08640019",
                        "            GET /integrations/4a4de828-f4db-4c9e-adfd-434e08640019",
                        "            PATCH /integrations/4a4de828-f4db-4c9e-adfd-434e08640019"
                                + " {\"name\":\"Shop 25 EU\",\"version\":3}");
    }

    @Test
    void at_ada_the_edit_reads_the_list_too() {
        assertThat(scene(2))
                .containsExactly(
                        "2. Ada: it has no call that reads one, so the edit reads the list",
                        "   found    \"Shop 25\" on page 3 of the list, its id is 5df263b7db5a7e6ea03f0019",
                        "   preview  ada integration 5df263b7db5a7e6ea03f0019: 1 change",
                        "              ~ " + CHANGE,
                        "              = stays: author, call_to_action, configuration_fields, contact, description,"
                                + " error_codes, icon_url, identifier_field_path, oauth_callback_url, scopes, tags,"
                                + " uninstallation_url",
                        "   changed  " + CHANGE,
                        "   arrived  GET /api/v2/platform-integrations/?limit=10",
                        "            GET /api/v2/platform-integrations/?cursor=5df263b7db5a7e6ea03f0009&limit=10",
                        "            GET /api/v2/platform-integrations/?cursor=5df263b7db5a7e6ea03f0013&limit=10",
                        "            GET /api/v2/platform-integrations/?limit=100",
                        "            GET /api/v2/platform-integrations/?limit=100",
                        "            PATCH /api/v2/platform-integrations/5df263b7db5a7e6ea03f0019"
                                + " {\"name\":\"Shop 25 EU\"}");
    }

    @Test
    void at_odeus_the_list_is_one_page() {
        assertThat(scene(3))
                .containsExactly(
                        "3. Odeus: its list is one page, and the program is the same",
                        "   found    \"Shop 25\" on page 1 of the list, its id is 550e8400-e29b-41d4-a716-446655440019",
                        "   preview  odeus integration 550e8400-e29b-41d4-a716-446655440019: 1 change",
                        "              ~ " + CHANGE,
                        "              = stays: description",
                        "   changed  " + CHANGE,
                        "   arrived  GET /integrations/v1/get",
                        "            GET /integrations/v1/550e8400-e29b-41d4-a716-446655440019",
                        "            GET /integrations/v1/550e8400-e29b-41d4-a716-446655440019",
                        "            PATCH /integrations/v1/550e8400-e29b-41d4-a716-446655440019"
                                + " {\"name\":\"Shop 25 EU\"}");
    }

    @Test
    void at_membrane_it_turns_pages_too() {
        assertThat(scene(4))
                .containsExactly(
                        "4. Membrane: it could search too, with list(q -> q.search(...))",
                        "   found    \"Shop 25\" on page 3 of the list, its id is 65f0c1d2e3a4b5c6d7e80019",
                        "   preview  membrane integration 65f0c1d2e3a4b5c6d7e80019: 1 change",
                        "              ~ " + CHANGE,
                        "              = stays: connectorId, connectorVersion, description, externalAppId, key, logoUri,"
                                + " meta, oAuthCallbackUri, optionsConfig, parameters, uuid",
                        "   changed  " + CHANGE,
                        "   arrived  GET /integrations?limit=10",
                        "            GET /integrations?limit=10&cursor=65f0c1d2e3a4b5c6d7e80009",
                        "            GET /integrations?limit=10&cursor=65f0c1d2e3a4b5c6d7e80013",
                        "            GET /integrations/65f0c1d2e3a4b5c6d7e80019",
                        "            GET /integrations/65f0c1d2e3a4b5c6d7e80019",
                        "            PATCH /integrations/65f0c1d2e3a4b5c6d7e80019 {\"name\":\"Shop 25 EU\"}");
    }

    @Test
    void an_edit_that_renames_nothing_is_wrong(TrutoSimulator server) {
        Scenes scenes = new Scenes(printed.out());
        try (TrutoClient client = TrutoClient.builder()
                .token(server.credential())
                .baseUrl(server.url())
                .build()) {
            scenes.play(
                    "Scene",
                    new Renaming<>(
                            server,
                            client.integrations().list(),
                            integration -> integration.name(),
                            integration -> integration.id(),
                            id -> client.integrations().edit(id, (current, u) -> {})));
        }

        assertThat(scenes.exitCode()).isEqualTo(1);
        assertThat(printed.lines()).last().isEqualTo("   WRONG    it is still named Shop 25");
    }

    /** One of the four scenes, which have an empty line between them. */
    private List<String> scene(int number) {
        assertThat(FindAndRename.run(printed.out())).isZero();
        String[] scenes = printed.text().split("(?m)^\\R", -1);
        assertThat(scenes).hasSize(4);
        return scenes[number - 1].lines().toList();
    }
}
