package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class MembraneSimulatorTest {
    private static Caller.Reply patch(MembraneSimulator membrane, String body) throws Exception {
        return VendorCase.MEMBRANE.caller(membrane).patch(membrane.integrationId(), body);
    }

    private static JsonNode held(MembraneSimulator membrane) {
        return Caller.json(membrane.integration(membrane.integrationId()));
    }

    @Test
    void theDocumentedRequestIsAccepted(MembraneSimulator membrane) throws Exception {
        JsonNode sent = Caller.json("""
                {"uuid": "<string>", "key": "<string>", "name": "<string>", "description": "<string>", "meta": {},
                 "logoUri": "<string>", "externalAppId": "<string>", "externalAppUuid": "<string>",
                 "oAuthCallbackUri": "<string>", "logoBase64": "<string>", "connectorVersion": "<string>",
                 "connectorId": "<string>", "connectorUuid": "<string>", "connectorKey": "<string>",
                 "parameters": {}, "optionsConfig": {}}
                """);

        assertThat(patch(membrane, sent.toString()).status()).isEqualTo(200);
        sent.properties()
                .forEach(member ->
                        assertThat(held(membrane).path(member.getKey())).isEqualTo(member.getValue()));
    }

    @Test
    void anUpdateChangesRevisionAndTimeAndNothingElseThatWasNotSent(MembraneSimulator membrane) throws Exception {
        JsonNode before = held(membrane);
        JsonNode first = patch(membrane, "{\"name\": \"One\"}").body();
        JsonNode second = patch(membrane, "{}").body();

        assertThat(first.path("revision")).isNotEqualTo(before.path("revision"));
        assertThat(second.path("revision")).isNotEqualTo(first.path("revision"));
        assertThat(first.path("updatedAt").asText()).isEqualTo("2025-03-12T09:30:01.000Z");
        assertThat(second.path("updatedAt").asText()).isEqualTo("2025-03-12T09:30:02.000Z");
        assertThat(second.path("name").asText()).isEqualTo("One");
        assertThat(second.path("connection")).isEqualTo(before.path("connection"));
    }

    @Test
    void parametersAreStoredAsAWhole(MembraneSimulator membrane) throws Exception {
        patch(membrane, "{\"parameters\": {\"clientId\": \"a\", \"scopes\": [\"x\"]}}");
        Caller.Reply reply = patch(membrane, "{\"parameters\": {\"clientSecret\": \"b\"}}");

        assertThat(reply.body().path("parameters")).isEqualTo(Caller.json("{\"clientSecret\": \"b\"}"));
        assertThat(held(membrane).path("parameters")).isEqualTo(reply.body().path("parameters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalAppUuid", "logoBase64", "connectorUuid", "connectorKey"})
    void whatTheDocumentedAnswerLacksIsKeptButNotAnswered(String field, MembraneSimulator membrane) throws Exception {
        Caller.Reply reply = patch(membrane, "{\"%s\": \"x\"}".formatted(field));

        assertThat(reply.body().has(field)).isFalse();
        assertThat(held(membrane).path(field).asText()).isEqualTo("x");
    }

    @Test
    void thePathTakesIdUuidOrKey(MembraneSimulator membrane) throws Exception {
        Caller caller = VendorCase.MEMBRANE.caller(membrane);
        String uuid = held(membrane).path("uuid").asText();

        assertThat(caller.patch(uuid, "{\"key\": \"a key/of mine\"}").status()).isEqualTo(200);
        assertThat(caller.patch("a%20key%2Fof%20mine", "{\"name\": \"By key\"}").status())
                .isEqualTo(200);
        assertThat(caller.patch("google-drive", "{}").status()).isEqualTo(404);
        assertThat(Caller.json(membrane.integration("a key/of mine"))
                        .path("name")
                        .asText())
                .isEqualTo("By key");
    }

    @Test
    void aReadOnlyIntegrationIsRefused(MembraneSimulator membrane) throws Exception {
        String before = membrane.integration(membrane.readOnlyIntegrationId());

        Caller.Reply reply =
                VendorCase.MEMBRANE.caller(membrane).patch(membrane.readOnlyIntegrationId(), "{\"name\": \"x\"}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"type": "bad_request", "key": "access_denied",
                                 "message": "The integration is read-only"}
                                """));
        assertThat(membrane.integration(membrane.readOnlyIntegrationId())).isEqualTo(before);
    }

    @Test
    void everyFieldOfAWrongTypeIsNamed(MembraneSimulator membrane) throws Exception {
        Caller.Reply reply = patch(membrane, "{\"name\": null, \"meta\": [], \"parameters\": \"x\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"type": "bad_request", "key": "bad_request", "message": "name must be a string; \
                                meta must be an object; parameters must be an object"}
                                """));
    }

    @ParameterizedTest
    @CsvSource({"401,not_authenticated", "403,access_denied", "404,not_found", "429,rate_limit_exceeded"})
    void publishedKeysGoWithTheirStatus(int status, String key, MembraneSimulator membrane) throws Exception {
        membrane.failNext(Fault.status(status));

        Caller.Reply reply = patch(membrane, "{}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body().path("type").asText()).isEqualTo("bad_request");
        assertThat(reply.body().path("key").asText()).isEqualTo(key);
    }

    @Test
    void aBodyHasAtMostTenMegabytes(MembraneSimulator membrane) throws Exception {
        String body = "{\"logoBase64\": \"%s\"}";
        int frame = body.length() - 2;

        assertThat(patch(membrane, body.formatted("x".repeat(10 * 1024 * 1024 - frame)))
                        .status())
                .isEqualTo(200);
        assertThat(patch(membrane, body.formatted("x".repeat(10 * 1024 * 1024 - frame + 1)))
                        .status())
                .isEqualTo(413);
    }
}
