package dev.integrationsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.model.Json;
import org.junit.jupiter.api.Test;

/** What is shown of a call before it is sent. */
final class PreviewTest {
    @Test
    void shows_everything_but_secrets_and_what_may_be_one() {
        try (Stage stage = new Stage(options -> options.header("X-Internal", "hidden-value"))) {
            CallPreview preview = stage.client
                    .call(Stage.UPDATE
                            .at("w1")
                            .with(new UpdateWidget.Builder()
                                    .name("Lamp")
                                    .password("hidden-value")
                                    .putAdditionalProperties("pin", Json.of("hidden-value"))
                                    .build()))
                    .preview();

            assertThat(preview.body())
                    .isEqualTo("{\"name\":\"Lamp\",\"password\":\"hidden-value\",\"pin\":\"hidden-value\"}");
            assertThat(preview.toString()).startsWith("PATCH http://").endsWith("""
                            /widgets/w1
                            Accept: application/json
                            Authorization: Bearer ****
                            Content-Type: application/json
                            User-Agent: integration-sdk-java/%s (acme; Java %s)
                            X-Internal: ****

                            {
                              "name" : "Lamp",
                              "password" : "****",
                              "pin" : "****"
                            }""".formatted(
                            version(), System.getProperty("java.version")));
            assertThat(stage.arrivals()).isZero();
        }
    }

    /** The build writes it where the library reads it. */
    private static String version() {
        try (var resource = CallPreview.class.getResourceAsStream("internal/version.txt")) {
            return new String(
                            java.util.Objects.requireNonNull(resource).readAllBytes(),
                            java.nio.charset.StandardCharsets.US_ASCII)
                    .strip();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
