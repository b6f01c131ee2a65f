package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class TrutoSimulatorTest {
    private static Caller.Reply patch(TrutoSimulator truto, String body) throws Exception {
        return VendorCase.TRUTO.caller(truto).patch(truto.integrationId(), body);
    }

    private static JsonNode held(TrutoSimulator truto) {
        return Caller.json(truto.integration(truto.integrationId()));
    }

    @Test
    void beginsWithTheValuesOfTheDocumentationAtVersion3(TrutoSimulator truto) {
        assertThat(truto.integrationId()).isEqualTo("4a4de828-f4db-4c9e-adfd-434e0864c3c7");
        assertThat(held(truto).path("name").asText()).isEqualTo("zendesk");
        assertThat(held(truto).path("version").asInt()).isEqualTo(3);
        assertThat(held(truto).at("/config/pagination/config/page_key").asText())
                .isEqualTo("page");
    }

    @Test
    void anUpdateRaisesTheVersionByOneAndAnswersIt(TrutoSimulator truto) throws Exception {
        JsonNode first = patch(truto, "{\"version\": 3, \"is_beta\": true}").body();
        JsonNode second =
                patch(truto, "{\"version\": 4, \"sharing\": \"deny\"}").body();

        assertThat(first.path("version").asInt()).isEqualTo(4);
        assertThat(second.path("version").asInt()).isEqualTo(5);
        assertThat(second.path("is_beta").asBoolean()).isTrue();
        assertThat(second.path("sharing").asText()).isEqualTo("deny");
        assertThat(second.path("updated_at").asText()).isEqualTo("2021-08-10T10:00:02.000Z");
        assertThat(second.path("created_at").asText()).isEqualTo("2021-08-10T10:00:00.000Z");
        assertThat(second).isEqualTo(held(truto));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4", "-3", "99999999999999999999"})
    void anotherVersionThanTheCurrentIsAMismatch(String version, TrutoSimulator truto) throws Exception {
        Caller.Reply reply = patch(truto, "{\"version\": %s, \"name\": \"late\"}".formatted(version));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("statusCode").asInt()).isEqualTo(400);
        assertThat(reply.body().path("error").asText()).isEqualTo("Bad Request");
        assertThat(reply.body().path("message").asText())
                .isEqualTo("Version mismatch: expected version " + version + ", current version 3");
        assertThat(held(truto).path("name").asText()).isEqualTo("zendesk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\": null}", "{\"version\": \"3\"}", "{\"version\": 3.0}"})
    void theVersionIsRequiredAsAnInteger(String body, TrutoSimulator truto) throws Exception {
        Caller.Reply reply = patch(truto, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).contains("version");
    }

    @Test
    void configIsMergedAtEveryDepth(TrutoSimulator truto) throws Exception {
        JsonNode before = held(truto).path("config");

        patch(truto, """
                {"version": 3, "config": {
                  "base_url": "https://api.example.org",
                  "headers": {"X-New": "1"},
                  "resources": {"users": {"list": {"path": "/people"}}},
                  "webhook": {"signature_verification": {"config": {"parts": ["body"]}}},
                  "rate_limit": "none",
                  "tool_tags": {"users": ["people"]}
                }}
                """);

        JsonNode config = held(truto).path("config");
        assertThat(config.path("base_url").asText()).isEqualTo("https://api.example.org");
        assertThat(config.path("label")).isEqualTo(before.path("label"));
        assertThat(config.path("headers")).isEqualTo(Caller.json("""
                                {"Content-Type": "application/json", "Accept": "application/json",
                                 "User-Agent": "truto", "X-New": "1"}
                                """));
        assertThat(config.at("/resources/users/list/path").asText()).isEqualTo("/people");
        assertThat(config.at("/resources/users/list/method").asText()).isEqualTo("get");
        assertThat(config.at("/resources/orders")).isEqualTo(before.at("/resources/orders"));
        assertThat(config.at("/webhook/signature_verification/config/parts")).isEqualTo(Caller.json("[\"body\"]"));
        assertThat(config.path("rate_limit").asText()).isEqualTo("none");
        assertThat(config.path("tool_tags")).isEqualTo(Caller.json("{\"users\": [\"people\"]}"));
    }

    @Test
    void nullInsideConfigDeletes(TrutoSimulator truto) throws Exception {
        patch(truto, """
                {"version": 3, "config": {
                  "logo": null,
                  "never_there": null,
                  "headers": {"Accept": null},
                  "label": {"text": "now an object", "gone": null}
                }}
                """);

        JsonNode config = held(truto).path("config");
        assertThat(config.has("logo")).isFalse();
        assertThat(config.has("never_there")).isFalse();
        assertThat(config.path("headers"))
                .isEqualTo(Caller.json("{\"Content-Type\": \"application/json\", \"User-Agent\": \"truto\"}"));
        assertThat(config.path("label")).isEqualTo(Caller.json("{\"text\": \"now an object\"}"));
    }

    @Test
    void numbersInConfigAreKeptAsTheyWereSent(TrutoSimulator truto) throws Exception {
        patch(truto, "{\"version\": 3, \"config\": {\"a\": 1.10, \"b\": 12345678901234567890.123}}");

        assertThat(truto.integration(truto.integrationId())).contains("\"a\":1.10", "\"b\":12345678901234567890.123");
    }

    @Test
    void everyFieldOfAWrongTypeIsNamed(TrutoSimulator truto) throws Exception {
        Caller.Reply reply = patch(truto, """
                {"name": 1, "category": null, "config": null, "is_beta": "yes", "sharing": "everyone", "version": 3}
                """);

        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"statusCode": 400, "error": "Bad Request", "message": "name must be a string; \
                                category must be a string; config must be an object; is_beta must be a boolean; \
                                sharing must be one of allow, ask, deny"}
                                """));
    }

    @Test
    void theSingularPathLeadsToTheSameIntegration(TrutoSimulator truto) throws Exception {
        Caller singular = VendorCase.TRUTO.caller(truto).at("/integration/");

        assertThat(singular.patch(truto.integrationId(), "{\"version\": 3}").status())
                .isEqualTo(200);
        assertThat(singular.get(truto.integrationId()).body()).isEqualTo(held(truto));
    }
}
