package dev.integrationsdk.sigmamind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationTest {
    private static final String ID = "intg-AuUKK371Spr5";
    private static final Timestamp DOCUMENTED_TIME = new Timestamp("2023-11-07T05:31:56Z");

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyDocumentedMemberHasAnAccessor() {
        Integration integration = read(Fixture.text(getClass(), "response.json"));

        assertThat(integration.integrationId()).isEqualTo(ID);
        assertThat(integration.name()).hasValue("My Shopify Store");
        assertThat(integration.description()).hasValue("Handles order lookups for the support agent");
        assertThat(integration.createdAt()).hasValue(DOCUMENTED_TIME);
        assertThat(integration.createdAt().flatMap(Timestamp::time))
                .hasValue(OffsetDateTime.parse("2023-11-07T05:31:56Z"));
        assertThat(integration.updatedAt()).hasValue(DOCUMENTED_TIME);
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @Test
    void everyDocumentedMemberOfTheAuthenticationHasAnAccessor() {
        Authentication authentication =
                read(Fixture.text(getClass(), "response.json")).authentication().orElseThrow();

        assertThat(authentication.authId()).hasValue("auth-P3kNz7Yv1Qm9");
        assertThat(authentication.integrationId()).hasValue(ID);
        assertThat(authentication.authType()).hasValue(AuthType.of("api_key"));
        assertThat(authentication.headers()).hasValue(Json.of(Map.of()));
        assertThat(authentication.createdAt()).hasValue(DOCUMENTED_TIME);
        assertThat(authentication.updatedAt()).hasValue(DOCUMENTED_TIME);
        assertThat(authentication.additionalProperties()).isEmpty();
    }

    @Test
    void everyDocumentedMemberOfAToolHasAnAccessor() {
        assertThat(read(Fixture.text(getClass(), "response.json")).tools())
                .singleElement()
                .satisfies(tool -> {
                    assertThat(tool.toolId()).hasValue("tool-X9pLm2Wq8Rt3");
                    assertThat(tool.integrationId()).hasValue(ID);
                    assertThat(tool.name()).hasValue("Get Order Details");
                    assertThat(tool.description()).hasValue("Fetches order details from Shopify by order ID");
                    assertThat(tool.method()).hasValue("GET");
                    assertThat(tool.url()).hasValue("/orders/{orderId}.json");
                    assertThat(tool.scope()).hasValue(ToolScope.LOCAL);
                    assertThat(tool.headers()).isEqualTo(Map.of("customer_name", "Michael"));
                    assertThat(tool.queryParams()).isEqualTo(Map.of("customer_name", "Michael"));
                    assertThat(tool.bodyParams()).isEqualTo(Map.of("customer_name", Json.of("Michael")));
                    assertThat(tool.createdAt()).hasValue(DOCUMENTED_TIME);
                    assertThat(tool.updatedAt()).hasValue(DOCUMENTED_TIME);
                    assertThat(tool.additionalProperties()).isEmpty();
                });
    }

    @Test
    void theDocumentedExampleIsWrittenAsItWasRead() {
        assertThat(Json.of(read(Fixture.text(getClass(), "response.json"))))
                .isEqualTo(Fixture.json(getClass(), "response.json"));
    }

    @Test
    void theIdAloneIsAnIntegration() {
        Integration integration = read("{\"integrationId\": \"" + ID + "\"}");

        assertThat(integration)
                .isEqualTo(Integration.builder().integrationId(ID).build());
        assertThat(integration.authentication()).isEmpty();
        assertThat(integration.tools()).isEmpty();
    }

    @Test
    void anAnswerWithoutTheIdIsUnreadableButApplied() {
        assertThatExceptionOfType(UnreadableResponseException.class)
                .isThrownBy(() -> read("{\"name\": \"my_shop\"}"))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.APPLIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"integrationId": "intg-AuUKK371Spr5", "name": null, "description": null, "authentication": null,
                 "tools": null, "createdAt": null, "updatedAt": null}""", """
                {"integrationId": "intg-AuUKK371Spr5", "tools": [], "authentication": {}}""", """
                {"integrationId": "intg-AuUKK371Spr5", "name": 7, "description": ["a"], "authentication": "none",
                 "tools": {"a": 1}, "createdAt": 1699335116, "updatedAt": {"at": "2023-11-07"}}""", """
                {"integrationId": "intg-AuUKK371Spr5", "tools": [{}, "tool-1"], "authentication": [{"authId": "auth-1"}]}""", """
                {"integrationId": "intg-AuUKK371Spr5", "owner": {"team": null, "seats": 1.50}, "beta": true,
                 "tools": [{"toolId": "tool-1", "cost": 2}], "authentication": {"authId": "auth-1", "label": "A"}}""", """
                {"integrationId": "intg-AuUKK371Spr5", "authentication": {"authId": 1, "integrationId": null,
                 "authType": 3, "headers": null, "createdAt": 1, "updatedAt": null}}""", """
                {"integrationId": "intg-AuUKK371Spr5", "tools": [{"toolId": null, "name": 1, "method": ["GET"],
                 "url": {}, "scope": null, "headers": {}, "queryParams": [], "bodyParams": null, "createdAt": null}]}"""})
    void whatIsNullOrEmptyOrUnknownOrOfAnotherShapeSurvives(String body) {
        assertThat(Json.of(read(body))).isEqualTo(Json.parse(body));
    }

    @Test
    void aMemberOfAnotherShapeIsEmptyForItsAccessorAndKept() {
        Integration integration = read("""
                {"integrationId": "intg-AuUKK371Spr5", "name": 7, "description": null, "tools": [], "beta": true}""");

        assertThat(integration.name()).isEmpty();
        assertThat(integration.description()).isEmpty();
        assertThat(integration.tools()).isEmpty();
        assertThat(integration.additionalProperties())
                .isEqualTo(Map.of(
                        "name", Json.of(7),
                        "description", Json.of(null),
                        "tools", Json.parse("[]"),
                        "beta", Json.of(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"X-Shop\": \"7\"}", "[]", "[{\"key\": \"X-Shop\", \"value\": \"7\"}]"})
    void theHeadersOfAnAuthenticationMayBeAnObjectOrAnArray(String headers) {
        String body = "{\"integrationId\": \"" + ID + "\", \"authentication\": {\"headers\": " + headers + "}}";
        Integration integration = read(body);

        assertThat(integration.authentication().flatMap(Authentication::headers))
                .hasValue(Json.parse(headers));
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    @Test
    void theParametersOfAToolsBodyMayBeAnyJson() {
        String body = """
                {"integrationId": "intg-AuUKK371Spr5",
                 "tools": [{"bodyParams": {"limit": 10, "filter": {"open": true}, "after": null}}]}""";
        Integration integration = read(body);

        assertThat(integration.tools().get(0).bodyParams())
                .isEqualTo(
                        Map.of("limit", Json.of(10), "filter", Json.parse("{\"open\": true}"), "after", Json.of(null)));
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_AUTH", "BASIC_AUTH", "BEARER_TOKEN", "API_KEY"})
    void everyDocumentedKindOfAuthenticationIsKnown(String authType) {
        assertThat(AuthType.of(authType).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "community"})
    void everyDocumentedScopeIsKnown(String scope) {
        assertThat(ToolScope.of(scope).isKnown()).isTrue();
    }

    @Test
    void theConstantsHaveTheDocumentedTexts() {
        assertThat(AuthType.NO_AUTH.value()).isEqualTo("NO_AUTH");
        assertThat(AuthType.BASIC_AUTH.value()).isEqualTo("BASIC_AUTH");
        assertThat(AuthType.BEARER_TOKEN.value()).isEqualTo("BEARER_TOKEN");
        assertThat(AuthType.API_KEY.value()).isEqualTo("API_KEY");
        assertThat(ToolScope.LOCAL.value()).isEqualTo("local");
        assertThat(ToolScope.COMMUNITY.value()).isEqualTo("community");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_key", "API_KEY", "MUTUAL_TLS", ""})
    void aKindOfAuthenticationKeepsItsTextWhateverItIs(String authType) {
        String body = "{\"integrationId\": \"" + ID + "\", \"authentication\": {\"authType\": \"" + authType + "\"},"
                + " \"tools\": [{\"scope\": \"" + authType + "\"}]}";
        Integration integration = read(body);

        assertThat(integration.authentication().flatMap(Authentication::authType))
                .hasValueSatisfying(kind -> {
                    assertThat(kind.value()).isEqualTo(authType);
                    assertThat(kind.isKnown()).isEqualTo(authType.equals("API_KEY"));
                });
        assertThat(integration.tools().get(0).scope()).hasValueSatisfying(scope -> {
            assertThat(scope.value()).isEqualTo(authType);
            assertThat(scope.isKnown()).isFalse();
        });
        assertThat(Json.of(integration)).isEqualTo(Json.parse(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authentication\": {\"headers\": {\"Authorization\": \"s3cret\"}}",
                "\"authentication\": {\"headers\": [{\"key\": \"Authorization\", \"value\": \"s3cret\"}]}",
                "\"authentication\": {\"token\": \"s3cret\"}",
                "\"authentication\": [{\"headers\": {\"Authorization\": \"s3cret\"}}]",
                "\"tools\": [{\"headers\": {\"Authorization\": \"s3cret\"}}]",
                "\"tools\": [{\"headers\": [{\"key\": \"Authorization\", \"value\": \"s3cret\"}]}]",
                "\"tools\": [{\"queryParams\": {\"api_key\": \"s3cret\"}}]",
                "\"tools\": [{\"bodyParams\": {\"password\": \"s3cret\"}}]",
                "\"tools\": [{\"headers\": {\"Authorization\": \"s3cret\"}}, 1]"
            })
    void noTextOfAnIntegrationShowsASecret(String member) {
        Integration integration = read("{\"integrationId\": \"" + ID + "\", " + member + "}");

        assertThat(integration.toString()).contains(ID).doesNotContain("s3cret");
        assertThat(Json.of(integration).toString()).contains("s3cret");
    }

    private Integration read(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
        try (SigmaMindClient client = SigmaMindClient.builder()
                .apiKey("key-of-the-account")
                .baseUrl(server.url("/").toString())
                .build()) {
            return client.integrations()
                    .update(ID, update -> update.name("my_shopify_store"))
                    .execute();
        }
    }
}
