package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationTest {
    private static final String ID = "5df263b7db5a7e6ea03fae9b";
    private static final String RESPONSE = Fixture.text(IntegrationTest.class, "response.json");

    private final MockWebServer server = new MockWebServer();
    private AdaClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = AdaClient.builder()
                .token("test-token")
                .baseUrl(server.url("/").toString())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    /** What an application gets when Ada answers this. */
    private Integration read(String answer) {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(answer)
                .build());
        return client.integrations().update(ID, u -> u.name("Hub")).execute();
    }

    /** The page's example with one member in another way. */
    private static String answerWith(String member, String value) {
        Map<String, Json> members =
                new java.util.LinkedHashMap<>(Json.parse(RESPONSE).members());
        members.put(member, Json.parse(value));
        return Json.of(members).toString();
    }

    @Nested
    class ThePagesExample {
        @Test
        void hasATypedAccessorForEveryMember() {
            Integration integration = read(RESPONSE);

            assertThat(integration.id()).isEqualTo(ID);
            assertThat(integration.status()).contains(IntegrationStatus.DEVELOPMENT);
            assertThat(integration.identifierFieldPath()).contains("credentials.knowledgeHubUrl");
            assertThat(integration.name()).contains("Connect to Cool Shop Knowledge Hub");
            assertThat(integration.description())
                    .contains(
                            "Connect to Cool Shop Knowledge Hub to sync articles with your AI Agent's knowledge base");
            assertThat(integration.author()).contains("Cool Shop");
            assertThat(integration.contact()).contains("help@coolshop.support");
            assertThat(integration.uninstallationUrl()).contains("http://coolshop.com/uninstall");
            assertThat(integration.oauthCallbackUrl()).contains("http://coolshop.com/");
            assertThat(integration.tags()).containsExactly(IntegrationTag.KNOWLEDGE);
            assertThat(integration.scopes()).containsExactly("articles:read", "knowledge_sources:write");
            assertThat(integration.created()).contains(new Timestamp("2020-09-20T00:00:00+00:00"));
            assertThat(integration.created().flatMap(Timestamp::time))
                    .contains(OffsetDateTime.parse("2020-09-20T00:00:00Z"));
            assertThat(integration.updated()).contains(new Timestamp("2020-09-20T00:00:00+00:00"));
            assertThat(integration.updated().flatMap(Timestamp::time))
                    .contains(OffsetDateTime.parse("2020-09-20T00:00:00Z"));
            assertThat(integration.iconUrl()).contains("https://example.com/icon.png");
            assertThat(integration.callToAction()).contains("Connect to Cool Shop Knowledge Hub");
            assertThat(integration.errorCodes())
                    .containsExactly(Map.entry("error_403", "Unauthorized"), Map.entry("error_404", "Not Found"));
            assertThat(integration.additionalProperties()).isEmpty();
        }

        @Test
        void hasItsSchemaAsOpenJson() {
            Json schema = read(RESPONSE).configurationFields().orElseThrow();

            assertThat(schema)
                    .isEqualTo(Json.parse(RESPONSE).at("/configuration_fields").orElseThrow());
            assertThat(schema.at("/properties/credentials/properties/secretKey/format")
                            .flatMap(Json::text))
                    .contains("password");
            assertThat(schema.at("/required/0").flatMap(Json::text)).contains("credentials");
        }

        @Test
        void isWrittenBackEqual() {
            assertThat(Json.of(read(RESPONSE))).isEqualTo(Json.parse(RESPONSE));
        }

        @Test
        void equalsItselfReadAgain() {
            assertThat(read(RESPONSE)).isEqualTo(read(RESPONSE)).hasSameHashCodeAs(read(RESPONSE));
        }
    }

    @Nested
    class AnotherAnswer {
        @Test
        void ofOnlyTheIdIsAnIntegration() {
            String answer = "{\"id\": \"" + ID + "\"}";
            Integration integration = read(answer);

            assertThat(integration.id()).isEqualTo(ID);
            assertThat(integration.status()).isEmpty();
            assertThat(integration.identifierFieldPath()).isEmpty();
            assertThat(integration.name()).isEmpty();
            assertThat(integration.description()).isEmpty();
            assertThat(integration.author()).isEmpty();
            assertThat(integration.contact()).isEmpty();
            assertThat(integration.uninstallationUrl()).isEmpty();
            assertThat(integration.oauthCallbackUrl()).isEmpty();
            assertThat(integration.tags()).isEmpty();
            assertThat(integration.scopes()).isEmpty();
            assertThat(integration.configurationFields()).isEmpty();
            assertThat(integration.created()).isEmpty();
            assertThat(integration.updated()).isEmpty();
            assertThat(integration.iconUrl()).isEmpty();
            assertThat(integration.callToAction()).isEmpty();
            assertThat(integration.errorCodes()).isEmpty();
            assertThat(integration.additionalProperties()).isEmpty();
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "status",
                    "identifier_field_path",
                    "name",
                    "description",
                    "author",
                    "contact",
                    "uninstallation_url",
                    "oauth_callback_url",
                    "tags",
                    "scopes",
                    "configuration_fields",
                    "created",
                    "updated",
                    "icon_url",
                    "call_to_action",
                    "error_codes"
                })
        void keepsAnExplicitNull(String member) {
            String answer = answerWith(member, "null");
            Integration integration = read(answer);

            assertThat(integration.additionalProperties()).containsExactly(Map.entry(member, Json.of(null)));
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @Test
        void withNullsHasEmptyAccessors() {
            Integration integration = read("{\"id\":\"" + ID + "\",\"status\":null,\"name\":null,\"tags\":null,"
                    + "\"scopes\":null,\"configuration_fields\":null,\"created\":null,\"icon_url\":null,"
                    + "\"call_to_action\":null,\"error_codes\":null}");

            assertThat(integration.status()).isEmpty();
            assertThat(integration.name()).isEmpty();
            assertThat(integration.tags()).isEmpty();
            assertThat(integration.scopes()).isEmpty();
            assertThat(integration.configurationFields()).isEmpty();
            assertThat(integration.created()).isEmpty();
            assertThat(integration.iconUrl()).isEmpty();
            assertThat(integration.callToAction()).isEmpty();
            assertThat(integration.errorCodes()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"tags", "scopes"})
        void keepsAnEmptyList(String member) {
            String answer = answerWith(member, "[]");

            assertThat(Json.of(read(answer))).isEqualTo(Json.parse(answer));
        }

        @Test
        void keepsAnEmptyMap() {
            String answer = answerWith("error_codes", "{}");
            Integration integration = read(answer);

            assertThat(integration.errorCodes()).isEmpty();
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"null", "1", "1.50", "true", "\"text\"", "[]", "[null, 1]", "{}", "{\"a\": {\"b\": null}}"})
        void keepsAMemberThatThisReleaseDoesNotKnow(String value) {
            String answer = answerWith("added", value);
            Integration integration = read(answer);

            assertThat(integration.additionalProperties()).containsExactly(Map.entry("added", Json.parse(value)));
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @Test
        void keepsAnUnknownTagAndStatus() {
            String answer = "{\"id\":\"" + ID + "\",\"status\":\"in_review\",\"tags\":[\"brand_new\",\"knowledge\"]}";
            Integration integration = read(answer);

            assertThat(integration.status()).contains(IntegrationStatus.of("in_review"));
            assertThat(integration.status().map(IntegrationStatus::isKnown)).contains(false);
            assertThat(integration.tags()).containsExactly(IntegrationTag.of("brand_new"), IntegrationTag.KNOWLEDGE);
            assertThat(integration.tags().get(0).isKnown()).isFalse();
            assertThat(integration.additionalProperties()).isEmpty();
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "status",
                    "identifier_field_path",
                    "name",
                    "description",
                    "author",
                    "contact",
                    "uninstallation_url",
                    "oauth_callback_url",
                    "created",
                    "updated",
                    "icon_url",
                    "call_to_action",
                    "tags",
                    "scopes",
                    "error_codes"
                })
        void keepsAMemberOfAnotherShape(String member) {
            for (String shape : List.of("1600560000", "true", "[[1]]", "{\"a\":{\"b\":1}}")) {
                String answer = answerWith(member, shape);
                Integration integration = read(answer);

                assertThat(integration.additionalProperties())
                        .as("%s as %s", member, shape)
                        .containsExactly(Map.entry(member, Json.parse(shape)));
                assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
                assertThat(integration.id()).isEqualTo(ID);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "\"{}\"", "1", "true"})
        void keepsASchemaThatIsNoObject(String schema) {
            String answer = answerWith("configuration_fields", schema);
            Integration integration = read(answer);

            assertThat(integration.configurationFields()).contains(Json.parse(schema));
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[\"knowledge\", null]", "[\"knowledge\", 1]", "\"knowledge\""})
        void keepsAListWithAnOddElementAsAWhole(String tags) {
            String answer = answerWith("tags", tags);
            Integration integration = read(answer);

            assertThat(integration.tags()).isEmpty();
            assertThat(integration.additionalProperties()).containsExactly(Map.entry("tags", Json.parse(tags)));
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @Test
        void keepsAMapWithAnOddValueAsAWhole() {
            for (String codes : List.of("{\"e\":\"E\",\"n\":null}", "{\"e\":\"E\",\"n\":403}", "[\"E\"]")) {
                String answer = answerWith("error_codes", codes);
                Integration integration = read(answer);

                assertThat(integration.errorCodes()).isEmpty();
                assertThat(integration.additionalProperties())
                        .containsExactly(Map.entry("error_codes", Json.parse(codes)));
                assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-12-08T19:06:04.890000", "yesterday", ""})
        void keepsTheTextOfATimeThatCannotBeRead(String text) {
            String answer = answerWith("updated", "\"" + text + "\"");
            Integration integration = read(answer);

            assertThat(integration.updated()).contains(new Timestamp(text));
            assertThat(integration.updated().flatMap(Timestamp::time)).isEmpty();
            assertThat(Json.of(integration)).isEqualTo(Json.parse(answer));
        }

        @Test
        void isNotHeldToTheLimitsOfARequest() {
            String answer = answerWith("name", "\"" + "x".repeat(1_000) + "\"");

            assertThat(read(answer).name())
                    .hasValueSatisfying(name -> assertThat(name).hasSize(1_000));
        }
    }

    @Nested
    class AnEnumeration {
        @Test
        void knowsEveryDocumentedStatus() {
            assertThat(List.of("development", "approved", "archived"))
                    .allSatisfy(status ->
                            assertThat(IntegrationStatus.of(status).isKnown()).isTrue());
            assertThat(List.of(IntegrationStatus.DEVELOPMENT, IntegrationStatus.APPROVED, IntegrationStatus.ARCHIVED))
                    .extracting(IntegrationStatus::value)
                    .containsExactly("development", "approved", "archived");
            assertThat(IntegrationStatus.of("Development").isKnown()).isFalse();
        }

        @Test
        void knowsTheOneTagThatIsInUse() {
            assertThat(IntegrationTag.of("knowledge")).isEqualTo(IntegrationTag.KNOWLEDGE);
            assertThat(IntegrationTag.KNOWLEDGE.isKnown()).isTrue();
            assertThat(IntegrationTag.of("").isKnown()).isFalse();
        }
    }

    @Nested
    class AnIntegrationOfATest {
        @Test
        void needsOnlyItsId() {
            assertThat(Json.of(Integration.builder().id(ID).build())).hasToString("{\"id\":\"" + ID + "\"}");
        }

        @Test
        void equalsTheOneThatIsRead() {
            Integration made = Integration.builder()
                    .id(ID)
                    .status(IntegrationStatus.DEVELOPMENT)
                    .addTags(IntegrationTag.KNOWLEDGE)
                    .putErrorCodes("error_403", "Unauthorized")
                    .created(new Timestamp("2020-09-20T00:00:00+00:00"))
                    .build();

            assertThat(read(Json.of(made).toString())).isEqualTo(made);
        }
    }
}
