package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationTest {
    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";

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

        assertThat(integration.id()).isEqualTo(ID);
        assertThat(integration.name()).hasValue("Updated Integration Name");
        assertThat(integration.description()).hasValue("New description for the integration");
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @Test
    void whatIsInsideTheEnvelopeIsWrittenAsItWasRead() {
        assertThat(Json.of(read(Fixture.text(getClass(), "response.json"))))
                .isEqualTo(Fixture.json(getClass(), "response.json")
                        .at("/integration")
                        .orElseThrow());
    }

    @Test
    void theIdAloneIsAnIntegration() {
        assertThat(readInside("{\"id\": \"" + ID + "\"}"))
                .isEqualTo(Integration.builder().id(ID).build());
    }

    @Test
    void theIdMayComeInUpperCase() {
        assertThat(readInside("{\"id\": \"550E8400-E29B-41D4-A716-446655440000\"}")
                        .id())
                .isEqualTo("550E8400-E29B-41D4-A716-446655440000");
    }

    @Test
    void whatStandsBesideTheIntegrationIsPassedOver() {
        Integration integration = read("{\"warnings\": [{\"id\": 1}], \"integration\": {\"id\": \"" + ID
                + "\", \"name\": \"Hub\"}, \"requestId\": null}");

        assertThat(integration.name()).hasValue("Hub");
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"integration\": null}",
                "{\"integration\": []}",
                "{\"integration\": {}}",
                "{\"integration\": {\"name\": \"Hub\"}}",
                "{\"id\": \"550e8400-e29b-41d4-a716-446655440000\", \"name\": \"Hub\"}"
            })
    void anAnswerWithoutEnvelopeOrIdIsUnreadableButApplied(String body) {
        assertThatExceptionOfType(UnreadableResponseException.class)
                .isThrownBy(() -> read(body))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.APPLIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"id": "550e8400-e29b-41d4-a716-446655440000", "name": null, "description": null}""", """
                {"id": "550e8400-e29b-41d4-a716-446655440000", "name": 7, "description": ["a", null, {}]}""", """
                {"id": "550e8400-e29b-41d4-a716-446655440000", "name": {"en": "Hub"}, "description": false}""", """
                {"id": "550e8400-e29b-41d4-a716-446655440000", "name": "Hub", "description": "", "authType": "OAUTH",
                 "actions": [], "oauthClient": null, "authFields": {}, "price": 1.50}"""})
    void whatIsNullOrEmptyOrUnknownOrOfAnotherShapeSurvives(String integration) {
        assertThat(Json.of(readInside(integration))).isEqualTo(Json.parse(integration));
    }

    @Test
    void aMemberOfAnotherShapeIsEmptyForItsAccessorAndKept() {
        Integration integration =
                readInside("{\"id\": \"" + ID + "\", \"name\": 7, \"description\": null, \"color\": \"#FFF\"}");

        assertThat(integration.name()).isEmpty();
        assertThat(integration.description()).isEmpty();
        assertThat(integration.additionalProperties())
                .isEqualTo(Map.of("name", Json.of(7), "description", Json.of(null), "color", Json.of("#FFF")));
    }

    @Test
    void every_documented_member_of_a_reading_has_an_accessor() {
        Integration integration = read(Fixture.text(getClass(), "get-response.json"));

        assertThat(integration.authType()).hasValue(AuthType.OAUTH);
        assertThat(integration.authTestCode())
                .hasValueSatisfying(code -> assertThat(code).startsWith("return await"));
        assertThat(integration.authFields())
                .containsExactly(Json.parse(
                        "{\"slug\": \"region\", \"label\": \"Region\", \"type\": \"TEXT\", \"required\": true}"));
        assertThat(integration.oauthClient().flatMap(client -> client.at("/clientId")))
                .hasValue(Json.of("orders-client"));
        assertThat(integration.actions()).singleElement().satisfies(action -> {
            assertThat(action.id()).hasValue("6fa459ea-ee8a-4ca4-894e-db77e160355e");
            assertThat(action.name()).hasValue("Get Order");
            assertThat(action.slug()).hasValue("get-order");
            assertThat(action.description()).hasValue("Reads one order");
            assertThat(action.order()).hasValue(1);
            assertThat(action.additionalProperties()).isEmpty();
        });
        assertThat(integration.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.id()).hasValue("16fd2706-8baf-433b-82eb-8c7fada847da");
            assertThat(trigger.name()).hasValue("Order Placed");
            assertThat(trigger.slug()).hasValue("order-placed");
            assertThat(trigger.description()).hasValue("A customer has ordered");
            assertThat(trigger.additionalProperties()).isEmpty();
        });
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @Test
    void every_documented_member_of_a_creation_has_an_accessor() {
        Integration integration = read(Fixture.text(getClass(), "create-response.json"));

        assertThat(integration.createdAt()).hasValue(new Timestamp("2026-11-07T05:31:56.000Z"));
        assertThat(integration.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"get-response.json", "create-response.json"})
    void what_each_call_answers_is_written_as_it_was_read(String fixture) {
        assertThat(Json.of(read(Fixture.text(getClass(), fixture))))
                .isEqualTo(Fixture.json(getClass(), fixture).at("/integration").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"id": "550e8400-e29b-41d4-a716-446655440000", "authType": null, "authTestCode": null, "authFields": [],
                 "oauthClient": null, "actions": [], "triggers": null, "buildByLangdock": null, "createdAt": null}""", """
                {"id": "550e8400-e29b-41d4-a716-446655440000", "authType": 1, "authTestCode": {}, "authFields": {"a": 1},
                 "oauthClient": "none", "actions": "many", "triggers": [7], "createdAt": 1699335116}""", """
                {"id": "550e8400-e29b-41d4-a716-446655440000", "buildByLangdock": "yes", "createdAt": "yesterday",
                 "authFields": ["region", 1.50], "oauthClient": {"scopes": null}}""", """
                {"id": "550e8400-e29b-41d4-a716-446655440000", "triggers": [{}, {"pollingCode": "return []"}],
                 "actions": [{"order": 1.5, "name": null, "code": "return 1", "inputFields": []}, {"slug": 7}]}"""})
    void what_is_null_or_of_another_shape_in_a_reading_survives(String integration) {
        assertThat(Json.of(readInside(integration))).isEqualTo(Json.parse(integration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "API_KEY", "OAUTH", "OAUTH_DCR", "SERVICE_ACCOUNT", "MUTUAL_TLS", "oauth", ""})
    void a_kind_of_authentication_keeps_its_text_whatever_it_is(String authType) {
        assertThat(readInside("{\"id\": \"" + ID + "\", \"authType\": \"" + authType + "\"}")
                        .authType())
                .hasValueSatisfying(type -> {
                    assertThat(type.value()).isEqualTo(authType);
                    assertThat(type.isKnown())
                            .isEqualTo(Set.of("NONE", "API_KEY", "OAUTH", "OAUTH_DCR", "SERVICE_ACCOUNT")
                                    .contains(authType));
                });
        assertThat(AuthType.SERVICE_ACCOUNT).isEqualTo(AuthType.of("SERVICE_ACCOUNT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"oauthClient\": {\"clientSecret\": \"s3cret\"}",
                "\"oauthClient\": \"s3cret\"",
                "\"actions\": [{\"code\": \"call('s3cret')\"}]",
                "\"triggers\": [{\"pollingCode\": \"call('s3cret')\"}]",
                "\"clientSecret\": \"s3cret\""
            })
    void no_text_of_an_integration_shows_a_secret(String member) {
        Integration integration = readInside("{\"id\": \"" + ID + "\", " + member + "}");

        assertThat(integration.toString()).contains(ID).doesNotContain("s3cret");
        assertThat(Json.of(integration).toString()).contains("s3cret");
    }

    private Integration readInside(String integration) {
        return read("{\"integration\": " + integration + "}");
    }

    private Integration read(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
        try (OdeusClient client = OdeusClient.builder()
                .apiKey("key-of-the-workspace")
                .baseUrl(server.url("/").toString())
                .build()) {
            return client.integrations()
                    .update(ID, update -> update.name("Updated Integration Name"))
                    .execute();
        }
    }
}
