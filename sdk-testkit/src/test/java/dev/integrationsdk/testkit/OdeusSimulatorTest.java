package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SimulatorExtension.class)
class OdeusSimulatorTest {
    private static Caller.Reply patch(OdeusSimulator odeus, String body) throws Exception {
        return VendorCase.ODEUS.caller(odeus).patch(odeus.integrationId(), body);
    }

    private static Caller.Reply patch(OdeusSimulator odeus, String field, String text) throws Exception {
        return patch(odeus, "{\"%s\": \"%s\"}".formatted(field, text));
    }

    private static JsonNode held(OdeusSimulator odeus) {
        return Caller.json(odeus.integration(odeus.integrationId()));
    }

    @Test
    void theAnswerIsAnEnvelopeOfThreeFields(OdeusSimulator odeus) throws Exception {
        Caller.Reply reply = patch(odeus, """
                {"name": "Updated Integration Name", "description": "New description for the integration",
                 "iconUrl": "https://example.com/icon.png", "color": "#FF00AA"}
                """);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"integration": {"id": "550e8400-e29b-41d4-a716-446655440000",
                                 "name": "Updated Integration Name",
                                 "description": "New description for the integration"}}
                                """));
    }

    @Test
    void iconAndColorAreKeptThoughNoAnswerShowsThem(OdeusSimulator odeus) throws Exception {
        patch(odeus, "iconUrl", "https://example.com/icon.png");
        patch(odeus, "color", "#FF00AA");

        assertThat(held(odeus).path("iconUrl").asText()).isEqualTo("https://example.com/icon.png");
        assertThat(held(odeus).path("color").asText()).isEqualTo("#FF00AA");
    }

    @Test
    void aFieldThatIsNotSentStays(OdeusSimulator odeus) throws Exception {
        patch(odeus, "name", "One");
        patch(odeus, "description", "Two");

        assertThat(held(odeus).path("name").asText()).isEqualTo("One");
        assertThat(held(odeus).path("description").asText()).isEqualTo("Two");
    }

    @Test
    void aNameHasAtMost40Characters(OdeusSimulator odeus) throws Exception {
        assertThat(patch(odeus, "name", "x".repeat(40)).status()).isEqualTo(200);
        assertThat(patch(odeus, "name", "x".repeat(41)).status()).isEqualTo(400);
    }

    @Test
    void aDescriptionHasAtMost90Characters(OdeusSimulator odeus) throws Exception {
        assertThat(patch(odeus, "description", "x".repeat(90)).status()).isEqualTo(200);
        assertThat(patch(odeus, "description", "x".repeat(91)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#fff", "#FFF8", "a1b2c3", "#a1b2c3", "#a1b2c3d4"})
    void aColorIsAHexCode(String color, OdeusSimulator odeus) throws Exception {
        assertThat(patch(odeus, "color", color).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "red", "#ff", "#12345", "#1234567", "##fff", "#ggg", "#fff\\n"})
    void anyOtherColorIsRefused(String color, OdeusSimulator odeus) throws Exception {
        assertThat(patch(odeus, "color", color).status()).isEqualTo(400);
    }

    @Test
    void anIconIsAUrl(OdeusSimulator odeus) throws Exception {
        assertThat(patch(odeus, "iconUrl", "icon.png").status()).isEqualTo(400);
        assertThat(patch(odeus, "iconUrl", "https://example.com/icon.png").status())
                .isEqualTo(200);
    }

    @Test
    void everyRuleThatIsBrokenIsNamed(OdeusSimulator odeus) throws Exception {
        Caller.Reply reply = patch(odeus, "{\"name\": null, \"color\": \"red\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo(Caller.json("""
                                {"message": "Invalid request body", "errors": [
                                 {"code": "custom", "path": ["name"], "message": "name must be a string"},
                                 {"code": "custom", "path": ["color"], "message": "color must be a hex color code"}]}
                                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "550e8400e29b41d4a716446655440000", "550e8400-e29b-41d4-a716-44665544000g"})
    void anIdentifierThatIsNoUuidIsRefusedWith400(String id, OdeusSimulator odeus) throws Exception {
        Caller.Reply reply = VendorCase.ODEUS.caller(odeus).patch(id, "{\"name\": \"x\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("message").asText()).isEqualTo("Invalid integration ID");
    }

    @Test
    void aDedicatedDeploymentHasAPrefixInItsPath(OdeusSimulator odeus) throws Exception {
        Caller deployment = VendorCase.ODEUS.caller(odeus).at("/api/public/integrations/v1/");
        Caller deeper = deployment.at("/some/where/api/public/integrations/v1/");
        Caller elsewhere = deployment.at("/api/private/integrations/v1/");

        assertThat(deployment.patch(odeus.integrationId(), "{\"name\": \"x\"}").status())
                .isEqualTo(200);
        assertThat(deeper.patch(odeus.integrationId(), "{\"name\": \"x\"}").status())
                .isEqualTo(200);
        assertThat(elsewhere.patch(odeus.integrationId(), "{\"name\": \"x\"}").status())
                .isEqualTo(404);
    }

    @Test
    void aKeyWithoutTheScopeIsRefusedWith403(OdeusSimulator odeus) throws Exception {
        odeus.revokeScope();

        Caller.Reply reply = patch(odeus, "name", "x");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body().path("message").asText()).contains("INTEGRATION_API");
        assertThat(held(odeus).path("name").asText()).isEqualTo("Integration Name");
    }

    @Test
    void aWrongKeyIsAnsweredInTheWordsOfTheVendor(OdeusSimulator odeus) throws Exception {
        Caller.Reply reply = VendorCase.ODEUS.anonymous(odeus).patch(odeus.integrationId(), "{}");

        assertThat(reply.body()).isEqualTo(Caller.json("{\"message\": \"The provided API key is invalid.\"}"));
    }
}
