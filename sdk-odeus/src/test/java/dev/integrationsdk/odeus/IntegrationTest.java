package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.util.Map;
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
