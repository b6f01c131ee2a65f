package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, listing, creating and replacing; {@link MembraneArchiveTest} has the rest. */
@ExtendWith(SimulatorExtension.class)
class MembraneOperationsTest {
    private static Caller all(MembraneSimulator membrane) {
        return VendorCase.MEMBRANE.caller(membrane).at("/integrations");
    }

    private static Caller one(MembraneSimulator membrane) {
        return VendorCase.MEMBRANE.caller(membrane);
    }

    private static JsonNode held(MembraneSimulator membrane) {
        return Caller.json(membrane.integration(membrane.integrationId()));
    }

    private static List<String> keys(JsonNode page) {
        return IntStream.range(0, page.path("items").size())
                .mapToObj(i -> page.path("items").path(i).path("key").asText())
                .toList();
    }

    private static void putMany(MembraneSimulator membrane) {
        IntStream.range(0, 45)
                .forEach(i -> membrane.put(
                        "{\"id\": \"x%1$02d\", \"key\": \"k%1$02d\", \"connectorId\": \"c%2$d\"}".formatted(i, i % 2)));
    }

    @Test
    void theListHasNoCursorOnItsLastPage(MembraneSimulator membrane) throws Exception {
        one(membrane).patch(membrane.integrationId(), "{\"logoBase64\": \"x\"}");
        String readOnly = membrane.integration(membrane.readOnlyIntegrationId());
        ObjectNode first = (ObjectNode) held(membrane);
        first.remove("logoBase64");

        Caller.Reply reply = all(membrane).get("");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Caller.json("{\"items\": [%s, %s]}".formatted(first, readOnly)));
        assertThat(all(membrane).get("?cursor=0&limit=1000")).isEqualTo(reply);
    }

    @Test
    void pagesLeadToTheEnd(MembraneSimulator membrane) throws Exception {
        putMany(membrane);

        JsonNode first = all(membrane).get("?cursor=0&limit=20").body();
        JsonNode second = all(membrane).get("?cursor=x18&limit=20").body();
        JsonNode third = all(membrane).get("?cursor=x38&limit=20").body();

        assertThat(first.path("cursor").asText()).isEqualTo("x18");
        assertThat(second.path("cursor").asText()).isEqualTo("x38");
        assertThat(third.has("cursor")).isFalse();
        assertThat(keys(first)).hasSize(20).startsWith("google-drive", "google-drive-of-a-package", "k00");
        assertThat(keys(second)).hasSize(20).startsWith("k18");
        assertThat(keys(third)).containsExactly("k38", "k39", "k40", "k41", "k42", "k43", "k44");
    }

    @Test
    void aPageHas100UnlessAnotherLimitIsSent(MembraneSimulator membrane) throws Exception {
        IntStream.range(0, 100).forEach(i -> membrane.put("{\"id\": \"x%02d\"}".formatted(i)));

        JsonNode page = all(membrane).get("").body();

        assertThat(keys(page)).hasSize(100);
        assertThat(page.path("cursor").asText()).isEqualTo("x98");
    }

    @Test
    void searchLooksIntoNameAndKeyInAnyCase(MembraneSimulator membrane) throws Exception {
        membrane.put("{\"id\": \"1\", \"key\": \"one\", \"name\": \"A CRM\"}");
        membrane.put("{\"id\": \"2\", \"key\": \"crm-two\", \"name\": \"B\"}");
        membrane.put("{\"id\": \"3\", \"key\": \"three\", \"name\": \"C\", \"description\": \"crm\"}");

        assertThat(keys(all(membrane).get("?search=Crm").body())).containsExactly("one", "crm-two");
        assertThat(keys(all(membrane).get("?search=a+crm").body())).containsExactly("one");
        assertThat(keys(all(membrane).get("?search=nothing").body())).isEmpty();
        assertThat(all(membrane).get("?search=nothing").body()).isEqualTo(Caller.json("{\"items\": []}"));
    }

    @Test
    void theListOfOneConnectorHasPagesOfItsOwn(MembraneSimulator membrane) throws Exception {
        putMany(membrane);

        JsonNode page = all(membrane).get("?connectorId=c1&limit=3").body();

        assertThat(keys(page)).containsExactly("k01", "k03", "k05");
        assertThat(page.path("cursor").asText()).isEqualTo("x07");
        assertThat(keys(all(membrane)
                        .get("?connectorId=c1&search=k0&cursor=x07")
                        .body()))
                .containsExactly("k07", "k09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=1001", "?limit=x", "?cursor=gone", "?includeArchived=yes"})
    void aParameterAtFaultIsNamed(String query, MembraneSimulator membrane) throws Exception {
        Caller.Reply reply = all(membrane).get(query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("key").asText()).isEqualTo("bad_request");
        assertThat(reply.body().path("message").asText()).startsWith(query.substring(1, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "uuid", "key"})
    void oneIsReadByAnyOfItsIdentifiers(String identifier, MembraneSimulator membrane) throws Exception {
        Caller.Reply reply = one(membrane).get(held(membrane).path(identifier).asText() + "?includeSecrets=false");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(held(membrane));
        assertThat(one(membrane).get("unknown").status()).isEqualTo(404);
    }

    @Test
    void aMemberThatIsNullIsNoText(MembraneSimulator membrane) throws Exception {
        membrane.put("{\"id\": \"x\", \"uuid\": null, \"key\": null, \"name\": null, \"connectorId\": null}");

        assertThat(one(membrane).get("null").status()).isEqualTo(404);
        assertThat(keys(all(membrane).get("?search=null").body())).isEmpty();
        assertThat(keys(all(membrane).get("?connectorId=null").body())).isEmpty();
        assertThat(keys(all(membrane).get("").body())).hasSize(3);
    }

    @Test
    void nothingIsRequiredOfACreation(MembraneSimulator membrane) throws Exception {
        Caller.Reply reply = all(membrane).send("POST", "", "{}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"id": "65f0c1d2e3a4b5c600000001", "uuid": "0b8e4c1a-6f2d-4e7b-9a53-000000000001",
                                 "state": "READY", "revision": "%s", "createdAt": "2025-01-01T00:00:01.000Z",
                                 "updatedAt": "2025-01-01T00:00:01.000Z", "isReadOnly": false}
                                """.formatted(
                        reply.body().path("revision").asText())));
        assertThat(reply.body().path("revision").asText()).hasSize(36);
        assertThat(one(membrane).get("65f0c1d2e3a4b5c600000001").body()).isEqualTo(reply.body());
    }

    @Test
    void whatIsCreatedIsHeldAndCanBeUpdated(MembraneSimulator membrane) throws Exception {
        JsonNode made = all(membrane).send("POST", "", """
                        {"uuid": "u", "key": "hub", "name": "Hub", "connectorKey": "c", "parameters": {"a": 1},
                         "isReadOnly": true, "state": "BUILDING"}
                        """).body();

        assertThat(made.path("uuid").asText()).isEqualTo("u");
        assertThat(made.path("name").asText()).isEqualTo("Hub");
        assertThat(made.path("parameters")).isEqualTo(Caller.json("{\"a\": 1}"));
        assertThat(made.path("state").asText()).isEqualTo("READY");
        assertThat(made.has("connectorKey")).isFalse();
        assertThat(membrane.integration("u")).contains("\"connectorKey\":\"c\"", "\"isReadOnly\":false");
        assertThat(keys(all(membrane).get("").body())).last().isEqualTo("hub");
        JsonNode updated = one(membrane).patch("hub", "{\"name\": \"Other\"}").body();
        assertThat(updated.path("updatedAt").asText()).isEqualTo("2025-01-01T00:00:02.000Z");
        assertThat(updated.path("revision")).isNotEqualTo(made.path("revision"));
    }

    @Test
    void aCreationIsCheckedLikeAnUpdate(MembraneSimulator membrane) throws Exception {
        Caller.Reply reply = all(membrane).send("POST", "", "{\"name\": null, \"meta\": []}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("message").asText()).isEqualTo("name must be a string; meta must be an object");
        assertThat(keys(all(membrane).get("").body())).hasSize(2);
    }

    @Test
    void replacingTakesAwayWhatIsNotSent(MembraneSimulator membrane) throws Exception {
        ObjectNode expected = (ObjectNode) held(membrane);
        expected.remove(List.of(
                "uuid",
                "key",
                "description",
                "meta",
                "logoUri",
                "externalAppId",
                "oAuthCallbackUri",
                "connectorVersion",
                "connectorId",
                "optionsConfig"));
        expected.put("name", "New").put("updatedAt", "2025-03-12T09:30:01.000Z");
        expected.putObject("parameters").put("a", "b");

        Caller.Reply reply = one(membrane)
                .send("PUT", membrane.integrationId(), "{\"name\": \"New\", \"parameters\": {\"a\": \"b\"}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("revision")).isNotEqualTo(expected.path("revision"));
        expected.set("revision", reply.body().path("revision"));
        assertThat(reply.body()).isEqualTo(expected);
        assertThat(held(membrane)).isEqualTo(expected);
    }

    @Test
    void aReplacementIsCheckedLikeAnUpdate(MembraneSimulator membrane) throws Exception {
        JsonNode before = held(membrane);

        assertThat(one(membrane)
                        .send("PUT", membrane.integrationId(), "{\"name\": 1}")
                        .status())
                .isEqualTo(400);
        assertThat(one(membrane).send("PUT", "unknown", "{}").status()).isEqualTo(404);
        assertThat(one(membrane)
                        .send("PUT", membrane.readOnlyIntegrationId(), "{}")
                        .status())
                .isEqualTo(403);
        assertThat(held(membrane)).isEqualTo(before);
    }

    @Test
    void anotherMethodAtTheListIsRefused(MembraneSimulator membrane) throws Exception {
        var response = all(membrane).raw("DELETE", "", "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST");
    }
}
