package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class AdaOperationsTest {
    static final String CREATION = """
            {"identifier_field_path": "credentials.url", "name": "Hub", "description": "Articles", "author": "Shop",
             "contact": "help@shop.example", "uninstallation_url": "https://shop.example/u",
             "oauth_callback_url": "https://shop.example/o", "tags": ["knowledge"], "scopes": [],
             "configuration_fields": {"type": "object"}}
            """;

    private static Caller all(AdaSimulator ada) {
        return VendorCase.ADA.caller(ada);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("data").findValuesAsText("id");
    }

    private static void putMany(AdaSimulator ada) {
        IntStream.range(0, 45).forEach(i -> ada.put("{\"id\": \"x%02d\"}".formatted(i)));
    }

    @Test
    void theListHasItsDocumentedMembers(AdaSimulator ada) throws Exception {
        Caller.Reply reply = all(ada).get("");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(Caller.json("{\"data\": [%s, %s], \"meta\": {\"next_page_url\": null}}"
                        .formatted(
                                ada.integration(ada.integrationId()), ada.integration(ada.approvedIntegrationId()))));
    }

    @Test
    void theNextPageIsAnAddressOfThisSimulator(AdaSimulator ada) throws Exception {
        putMany(ada);

        JsonNode page = all(ada).get("?limit=3&cursor=x01").body();

        assertThat(ids(page)).containsExactly("x01", "x02", "x03");
        assertThat(page.at("/meta/next_page_url").asText())
                .isEqualTo(ada.url() + "/api/v2/platform-integrations/?cursor=x04&limit=3");
    }

    @Test
    void theNextPagesLeadToTheEnd(AdaSimulator ada) throws Exception {
        putMany(ada);
        ada.put("{\"id\": \"a/b c\"}");
        List<Integer> sizes = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        JsonNode page = all(ada).get("").body();
        while (true) {
            sizes.add(ids(page).size());
            seen.addAll(ids(page));
            if (page.at("/meta/next_page_url").isNull()) {
                break;
            }
            String next = page.at("/meta/next_page_url").asText();
            page = all(ada).at("").get(next.substring(ada.url().length())).body();
        }

        assertThat(sizes).containsExactly(20, 20, 8);
        assertThat(seen)
                .hasSize(48)
                .doesNotHaveDuplicates()
                .startsWith(ada.integrationId(), ada.approvedIntegrationId(), "x00")
                .endsWith("x44", "a/b c");
    }

    @Test
    void aCursorIsEncodedInTheAddress(AdaSimulator ada) throws Exception {
        ada.put("{\"id\": \"a/b c&d\"}");

        JsonNode page = all(ada).get("?limit=2").body();

        assertThat(page.at("/meta/next_page_url").asText()).endsWith("/?cursor=a%2Fb+c%26d&limit=2");
        assertThat(ids(all(ada).get("?cursor=a%2Fb+c%26d&limit=2").body())).containsExactly("a/b c&d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "", "ten", "1.0", "99999999999"})
    void aLimitIsANumberFrom1To100(String limit, AdaSimulator ada) throws Exception {
        Caller.Reply reply = all(ada).get("?limit=" + limit);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"errors": [{"type": "validation_error",
                                 "message": "limit must be an integer from 1 to 100", "details": [
                                  {"parameter": "$.limit", "location": "query",
                                   "message": "limit must be an integer from 1 to 100"}]}]}
                                """));
        assertThat(all(ada).get("?limit=1").status()).isEqualTo(200);
        assertThat(all(ada).get("?limit=100").status()).isEqualTo(200);
    }

    @Test
    void aCursorThatIsNotHeldIsRefused(AdaSimulator ada) throws Exception {
        Caller.Reply reply = all(ada).get("?cursor=x");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/details/0/parameter").asText()).isEqualTo("$.cursor");
    }

    @Test
    void thePathOfTheListEndsWithASlash(AdaSimulator ada) throws Exception {
        Caller slashless = all(ada).at("/api/v2/platform-integrations");

        assertThat(slashless.get("").status()).isEqualTo(404);
        assertThat(slashless.get("?limit=1").status()).isEqualTo(404);
        assertThat(slashless.send("POST", "", CREATION).status()).isEqualTo(404);
    }

    @Test
    void onlyTheAnswerToACreationHasTheSecret(AdaSimulator ada) throws Exception {
        Caller.Reply reply = all(ada).send("POST", "", CREATION);

        assertThat(reply.status()).isEqualTo(200);
        ObjectNode expected = (ObjectNode) Caller.json(CREATION);
        expected.put("id", "5df263b7db5a7e6e00000001")
                .put("status", "development")
                .put("created", "2025-01-01T00:00:01+00:00")
                .put("updated", "2025-01-01T00:00:01+00:00")
                .putNull("icon_url")
                .putNull("call_to_action")
                .putNull("error_codes");
        assertThat(Caller.json(ada.integration("5df263b7db5a7e6e00000001"))).isEqualTo(expected);
        assertThat(all(ada).get("").body().at("/data/2")).isEqualTo(expected);
        assertThat(all(ada).patch("5df263b7db5a7e6e00000001", "{}").error()).doesNotContain("secret");
        expected.put("client_secret", "simulated-client-secret-of-5df263b7db5a7e6e00000001");
        assertThat(reply.body()).isEqualTo(expected);
    }

    @Test
    void eachCreationHasItsOwnIdentifierAndSecret(AdaSimulator ada) throws Exception {
        JsonNode first = all(ada).send("POST", "", CREATION).body();
        JsonNode second = all(ada).send("POST", "", CREATION).body();

        assertThat(second.path("id").asText()).isEqualTo("5df263b7db5a7e6e00000002");
        assertThat(second.path("client_secret")).isNotEqualTo(first.path("client_secret"));
    }

    @Test
    void optionalFieldsAreTakenAndMayBeNull(AdaSimulator ada) throws Exception {
        ObjectNode sent = (ObjectNode) Caller.json(CREATION);
        sent.put("icon_url", "https://shop.example/i").putNull("call_to_action").put("status", "approved");
        sent.putObject("error_codes").put("e", "E");

        JsonNode made = all(ada).send("POST", "", sent.toString()).body();

        assertThat(made.path("icon_url").asText()).isEqualTo("https://shop.example/i");
        assertThat(made.path("call_to_action").isNull()).isTrue();
        assertThat(made.path("error_codes")).isEqualTo(Caller.json("{\"e\": \"E\"}"));
        assertThat(made.path("status").asText()).isEqualTo("development");
    }

    @Test
    void everyRequiredFieldThatIsMissingIsNamed(AdaSimulator ada) throws Exception {
        Caller.Reply reply = all(ada).send("POST", "", "{}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/details").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder(
                        "$.author",
                        "$.configuration_fields",
                        "$.contact",
                        "$.description",
                        "$.identifier_field_path",
                        "$.name",
                        "$.oauth_callback_url",
                        "$.scopes",
                        "$.tags",
                        "$.uninstallation_url");
        assertThat(reply.body().at("/errors/0/details").findValuesAsText("location"))
                .containsOnly("body");
        assertThat(ids(all(ada).get("").body())).hasSize(2);
    }

    @Test
    void aCreationObeysTheLimitsOfAnUpdate(AdaSimulator ada) throws Exception {
        String tooLong = CREATION.replace("\"Hub\"", "\"%s\"".formatted("x".repeat(161)));

        assertThat(all(ada).send("POST", "", tooLong).status()).isEqualTo(400);
        assertThat(all(ada).send("POST", "", "[]").status()).isEqualTo(400);
        assertThat(all(ada).without("Content-Type").send("POST", "", CREATION).status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "PUT", "DELETE"})
    void anotherMethodAtTheListIsRefused(String method, AdaSimulator ada) throws Exception {
        var response = all(ada).raw(method, "", "{}");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST");
    }
}
