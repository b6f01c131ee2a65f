package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class AdaSimulatorTest {
    private static Caller.Reply patch(AdaSimulator ada, String body) throws Exception {
        return VendorCase.ADA.caller(ada).patch(ada.integrationId(), body);
    }

    private static Caller.Reply patch(AdaSimulator ada, String field, String text) throws Exception {
        return patch(ada, "{\"%s\": \"%s\"}".formatted(field, text));
    }

    private static JsonNode held(AdaSimulator ada) {
        return Caller.json(ada.integration(ada.integrationId()));
    }

    @Test
    void theDocumentedRequestIsEmptyAndChangesOnlyTheTimeOfUpdate(AdaSimulator ada) throws Exception {
        JsonNode before = held(ada);
        assertThat(before.path("id").asText()).isEqualTo("5df263b7db5a7e6ea03fae9b");

        Caller.Reply reply = patch(ada, "{}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("updated").asText()).isEqualTo("2020-09-20T00:00:01+00:00");
        assertThat(reply.body().path("created")).isEqualTo(before.path("created"));
        assertThat(reply.body().path("configuration_fields")).isEqualTo(before.path("configuration_fields"));
        assertThat(reply.body()).isEqualTo(held(ada));
    }

    @Test
    void whatIsSentReplacesAsAWhole(AdaSimulator ada) throws Exception {
        JsonNode sent = Caller.json("""
                {"author": "Other", "call_to_action": "Go", "configuration_fields": {"type": "object"},
                 "contact": "c", "description": "d", "error_codes": {"e": "E"}, "icon_url": "https://x.example/i",
                 "identifier_field_path": "", "name": "n", "oauth_callback_url": "https://x.example/o",
                 "scopes": [], "tags": ["knowledge", "brand_new"], "uninstallation_url": "https://x.example/u"}
                """);

        patch(ada, sent.toString());

        sent.properties()
                .forEach(member -> assertThat(held(ada).path(member.getKey())).isEqualTo(member.getValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call_to_action", "icon_url", "error_codes"})
    void nullClearsANullableField(String field, AdaSimulator ada) throws Exception {
        Caller.Reply reply = patch(ada, "{\"%s\": null}".formatted(field));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path(field).isNull()).isTrue();
        assertThat(held(ada).path(field).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "configuration_fields",
                "contact",
                "description",
                "identifier_field_path",
                "name",
                "oauth_callback_url",
                "scopes",
                "tags",
                "uninstallation_url"
            })
    void nullIsRefusedForEveryOtherField(String field, AdaSimulator ada) throws Exception {
        Caller.Reply reply = patch(ada, "{\"%s\": null}".formatted(field));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/details/0/parameter").asText()).isEqualTo("$." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "name"})
    void aLabelHas1To160CodePoints(String field, AdaSimulator ada) throws Exception {
        assertThat(patch(ada, field, "").status()).isEqualTo(400);
        assertThat(patch(ada, field, "x").status()).isEqualTo(200);
        assertThat(patch(ada, field, "😀".repeat(160)).status()).isEqualTo(200);
        assertThat(patch(ada, field, "x".repeat(161)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call_to_action", "contact", "description"})
    void aTextHasAtLeastOneCharacter(String field, AdaSimulator ada) throws Exception {
        assertThat(patch(ada, field, "").status()).isEqualTo(400);
        assertThat(patch(ada, field, "x").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"icon_url", "oauth_callback_url", "uninstallation_url"})
    void aUrlIsAbsolute(String field, AdaSimulator ada) throws Exception {
        assertThat(patch(ada, field, "").status()).isEqualTo(400);
        assertThat(patch(ada, field, "/relative").status()).isEqualTo(400);
        assertThat(patch(ada, field, "no url").status()).isEqualTo(400);
        assertThat(patch(ada, field, "https://example.com/x").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopes", "tags"})
    void aListHoldsStrings(String field, AdaSimulator ada) throws Exception {
        assertThat(patch(ada, "{\"%s\": [\"a\", 1]}".formatted(field)).status()).isEqualTo(400);
        assertThat(patch(ada, "{\"%s\": \"a\"}".formatted(field)).status()).isEqualTo(400);
        assertThat(patch(ada, "{\"%s\": [\"a\", \"b\"]}".formatted(field)).status())
                .isEqualTo(200);
    }

    @Test
    void everyRuleThatIsBrokenIsADetailOfOneValidationError(AdaSimulator ada) throws Exception {
        Caller.Reply reply = patch(ada, "{\"name\": \"\", \"configuration_fields\": [], \"icon_url\": \"\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("errors").size()).isEqualTo(1);
        assertThat(reply.body().at("/errors/0/type").asText()).isEqualTo("validation_error");
        assertThat(reply.body().at("/errors/0/details")).isEqualTo(Caller.json("""
                                [{"parameter": "$.configuration_fields", "location": "body",
                                  "message": "configuration_fields must be an object"},
                                 {"parameter": "$.icon_url", "location": "body",
                                  "message": "icon_url must have at least 1 character"},
                                 {"parameter": "$.icon_url", "location": "body",
                                  "message": "icon_url must be an absolute URL"},
                                 {"parameter": "$.name", "location": "body",
                                  "message": "name must have at least 1 character"}]
                                """));
    }

    @Test
    void onlyAnIntegrationInDevelopmentCanBeUpdated(AdaSimulator ada) throws Exception {
        String before = ada.integration(ada.approvedIntegrationId());

        Caller.Reply reply = VendorCase.ADA.caller(ada).patch(ada.approvedIntegrationId(), "{\"name\": \"x\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/message").asText()).contains("development");
        assertThat(ada.integration(ada.approvedIntegrationId()))
                .isEqualTo(before)
                .contains("\"status\":\"approved\"");
    }

    @Test
    void aBodyHasAtMostTenMegabytes(AdaSimulator ada) throws Exception {
        String body = "{\"description\": \"%s\"}";
        int frame = body.length() - 2;

        assertThat(patch(ada, body.formatted("x".repeat(10 * 1024 * 1024 - frame)))
                        .status())
                .isEqualTo(200);
        assertThat(patch(ada, body.formatted("x".repeat(10 * 1024 * 1024 - frame + 1)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aMissingTokenIsAnsweredAsThePageOnAuthenticationShows(AdaSimulator ada) throws Exception {
        Caller.Reply reply = VendorCase.ADA.anonymous(ada).patch(ada.integrationId(), "{}");

        assertThat(reply.body()).isEqualTo(Caller.json("{\"message\": \"Unauthorized\"}"));
    }

    @Test
    void oneIntegrationCannotBeRead(AdaSimulator ada) throws Exception {
        assertThat(VendorCase.ADA.caller(ada).get(ada.integrationId()).status()).isEqualTo(405);
    }
}
