package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdeusErrorBodyTest {

    @Test
    void theMessageMayBeAText() {
        assertThat(decode("{\"message\": \"The provided API key is invalid.\"}"))
                .isEqualTo(decoded(null, "The provided API key is invalid.", null));
    }

    @Test
    void theMessageMayBeAnArrayWhichIsJoinedAndKept() {
        String messages = "[{\"path\": [\"name\"], \"message\": \"too long\"}, {\"message\": \"not a URL\"}]";

        assertThat(decode("{\"message\": " + messages + "}")).isEqualTo(decoded(null, "too long; not a URL", messages));
    }

    @Test
    void theElementsOfAMessageMayBeOfAnyShape() {
        String messages = "[\"too long\", {\"code\": 1}, {\"message\": 2}, null, 3, {\"message\": \"not a URL\"}]";

        assertThat(decode("{\"message\": " + messages + "}")).isEqualTo(decoded(null, "too long; not a URL", messages));
        assertThat(decode("{\"message\": [{\"code\": 1}]}")).isEqualTo(decoded(null, null, "[{\"code\": 1}]"));
        assertThat(decode("{\"message\": []}")).isEqualTo(decoded(null, null, "[]"));
    }

    @Test
    void theErrorsBesideAMessageAreTheDetails() {
        String errors = "[{\"code\": \"too_big\", \"path\": [\"name\"], \"message\": \"too long\"}]";

        assertThat(decode("{\"message\": \"Invalid request body\", \"errors\": " + errors + "}"))
                .isEqualTo(decoded(null, "Invalid request body", errors));
        assertThat(decode("{\"message\": [\"a\"], \"errors\": " + errors + "}")).isEqualTo(decoded(null, "a", errors));
    }

    @Test
    void theTitleBesideAMessageIsTheCode() {
        assertThat(decode("{\"error\": \"Bad Request\", \"message\": \"the month is missing\"}"))
                .isEqualTo(decoded("Bad Request", "the month is missing", null));
    }

    @Test
    void anErrorThatIsAnObjectHasTypeAndMessage() {
        assertThat(
                        decode(
                                "{\"type\": \"error\", \"error\": {\"type\": \"permission_error\", \"message\": \"no access\"}}"))
                .isEqualTo(decoded("permission_error", "no access", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[{\"message\": \"a\"}]",
                "\"text\"",
                "17",
                "true",
                "null",
                "{\"message\": null, \"error\": null, \"errors\": null}",
                "{\"message\": 4, \"error\": [\"a\"], \"errors\": \"b\"}",
                "{\"message\": {\"en\": \"a\"}, \"error\": {\"type\": 1, \"message\": []}, \"errors\": {}}"
            })
    void aBodyOfAnyOtherShapeSaysNothingAndLeavesTheStatusToDecide(String body) {
        assertThat(decode(body)).isEqualTo(Decoded.of(ApiError.none()));
    }

    @Test
    void theExceptionHasTheWordsAndTheRawBody() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .code(403)
                    .body("{\"message\": \"no access to this integration\", \"scope\": \"INTEGRATION_API\"}")
                    .build());
            try (OdeusClient client = OdeusClient.builder()
                    .apiKey("key-of-the-workspace")
                    .baseUrl(server.url("/").toString())
                    .build()) {
                assertThatExceptionOfType(PermissionDeniedException.class)
                        .isThrownBy(() -> client.integrations()
                                .update("550e8400-e29b-41d4-a716-446655440000", update -> update.name("Hub"))
                                .execute())
                        .withMessageContaining("HTTP 403: no access to this integration")
                        .satisfies(e -> {
                            assertThat(e.error()).isEqualTo(ApiError.of(null, "no access to this integration", null));
                            assertThat(e.rawBody()).contains("\"scope\": \"INTEGRATION_API\"");
                        });
            }
        }
    }

    private static Decoded decode(String body) {
        return OdeusErrorBody.decode(400, Json.parse(body));
    }

    private static Decoded decoded(@Nullable String code, @Nullable String message, @Nullable String details) {
        return Decoded.of(ApiError.of(code, message, details == null ? null : Json.parse(details)));
    }
}
