package dev.integrationsdk.sigmamind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigmaMindErrorBodyTest {

    @Test
    void theMessageIsTheMessage() {
        assertThat(decode("{\"message\": \"no such integration\"}"))
                .isEqualTo(Decoded.of(ApiError.of(null, "no such integration", null)));
    }

    @Test
    void anErrorThatIsATextIsTheMessageIfThereIsNoOther() {
        assertThat(decode("{\"error\": \"Not Found\"}")).isEqualTo(Decoded.of(ApiError.of(null, "Not Found", null)));
        assertThat(decode("{\"error\": \"Not Found\", \"message\": \"no such integration\"}"))
                .isEqualTo(Decoded.of(ApiError.of(null, "no such integration", null)));
        assertThat(decode("{\"error\": \"Not Found\", \"message\": {\"en\": \"no such integration\"}}"))
                .isEqualTo(Decoded.of(ApiError.of(null, "Not Found", null)));
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
                "{\"message\": null, \"error\": null}",
                "{\"message\": 4, \"error\": {\"message\": \"a\"}}",
                "{\"message\": [\"a\"], \"error\": [\"b\"]}"
            })
    void aBodyOfAnyOtherShapeSaysNothingAndLeavesTheStatusToDecide(String body) {
        assertThat(decode(body)).isEqualTo(Decoded.of(ApiError.none()));
    }

    @Test
    void theExceptionHasTheWordsAndTheRawBody() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .code(400)
                    .body("{\"message\": \"name is taken\", \"field\": \"name\"}")
                    .build());
            try (SigmaMindClient client = SigmaMindClient.builder()
                    .apiKey("key-of-the-account")
                    .baseUrl(server.url("/").toString())
                    .build()) {
                assertThatExceptionOfType(BadRequestException.class)
                        .isThrownBy(() -> client.integrations()
                                .update("intg-1", update -> update.name("hub"))
                                .execute())
                        .withMessageContaining("HTTP 400: name is taken")
                        .satisfies(e -> {
                            assertThat(e.error()).isEqualTo(ApiError.of(null, "name is taken", null));
                            assertThat(e.rawBody()).contains("\"field\": \"name\"");
                        });
            }
        }
    }

    private static Decoded decode(String body) {
        return SigmaMindErrorBody.decode(400, Json.parse(body));
    }
}
