package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one member of an integration that only the answer to a create has. */
class ClientSecretTest {
    private static final String TEXT = "a-secret-of-the-created-integration";

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
        server.enqueue(new MockResponse(200, Headers.of("Content-Type", "application/json"), answer));
        return client.integrations()
                .create(CreateIntegrationRequestTest::setDocumented)
                .execute();
    }

    private Integration readWith(String secret) {
        return read("{\"id\": \"a\", \"client_secret\": " + secret + "}");
    }

    @Test
    void it_is_read_and_written_back() {
        Integration created = read(Fixture.text(getClass(), "create-response.json"));

        assertThat(created.clientSecret()).contains(Secret.of(TEXT));
        assertThat(created.additionalProperties()).isEmpty();
        assertThat(Json.of(created)).isEqualTo(Fixture.json(getClass(), "create-response.json"));
    }

    @Test
    void no_text_shows_it() {
        Integration created = read(Fixture.text(getClass(), "create-response.json"));

        assertThat(created.toString()).contains("clientSecret=****").doesNotContain(TEXT);
        assertThat(created.clientSecret()).hasToString("Optional[****]");
    }

    @Test
    void any_other_answer_is_without_it() {
        assertThat(read(Fixture.text(getClass(), "response.json")).clientSecret())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "1.50", "true", "[\"secret-text\"]", "{\"value\": \"secret-text\"}"})
    void in_another_shape_it_is_an_additional_property_that_no_text_shows(String secret) {
        Integration created = readWith(secret);

        assertThat(created.clientSecret()).isEmpty();
        assertThat(created.additionalProperties()).isEqualTo(Map.of("client_secret", Json.parse(secret)));
        assertThat(created.toString()).doesNotContain("secret-text");
        assertThat(Json.of(created)).isEqualTo(Json.parse("{\"id\": \"a\", \"client_secret\": " + secret + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "emoji \uD83D\uDE80"})
    void any_text_is_one(String text) {
        assertThat(readWith(Json.of(text).toString()).clientSecret().map(Secret::reveal))
                .contains(text);
    }

    @Test
    void a_test_of_an_application_can_make_it() {
        Integration made =
                Integration.builder().id("a").clientSecret(Secret.of(TEXT)).build();

        assertThat(readWith("\"" + TEXT + "\"")).isEqualTo(made);
    }
}
