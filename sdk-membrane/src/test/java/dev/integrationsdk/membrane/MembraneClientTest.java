package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembraneClientTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RecordedRequest update(MembraneClient client, String id) throws InterruptedException {
        server.enqueue(new MockResponse.Builder().body("{\"name\": \"Drive\"}").build());
        assertThat(client.integrations()
                        .update(id, update -> update.name("Drive"))
                        .execute()
                        .name())
                .isEqualTo("Drive");
        return server.takeRequest();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> fromEnvironment(Map<String, String> variables) {
        return assertThatThrownBy(() -> MembraneClient.from(new Environment("membrane", variables)))
                .isInstanceOf(ConfigurationException.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> building(MembraneClient.Builder client) {
        return assertThatThrownBy(() -> client.build()).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void anUnsetVariableIsNamed() {
        fromEnvironment(Map.of())
                .hasMessage("membrane configuration: the environment variable MEMBRANE_TOKEN is not set: set it, or use"
                        + " builder()");
    }

    @Test
    void anEmptyVariableIsNamed() {
        fromEnvironment(Map.of("MEMBRANE_TOKEN", ""))
                .hasMessage("membrane configuration: the environment variable MEMBRANE_TOKEN is empty: set it, or use"
                        + " builder()");
        fromEnvironment(Map.of("MEMBRANE_TOKEN", "token-of-a-test", "MEMBRANE_BASE_URL", ""))
                .hasMessage("membrane configuration: the environment variable MEMBRANE_BASE_URL is empty: set it, or"
                        + " use builder()");
    }

    @Test
    void anEmptyTokenIsRefused() {
        building(MembraneClient.builder().token("")).hasMessage("membrane configuration: the token is empty");
    }

    @Test
    void aTokenWithItsSchemeIsRefused() {
        building(MembraneClient.builder().token("Bearer x"))
                .hasMessage(
                        "membrane configuration: the token begins with \"Bearer \": remove that, it is added for you");
    }

    @Test
    void aMissingTokenIsTold() {
        building(MembraneClient.builder())
                .hasMessage("membrane configuration: no token was given: call token(…) on the builder");
    }

    @Test
    void aBaseUrlThatCannotBeUsedIsTold() {
        building(MembraneClient.builder().token("token-of-a-test").baseUrl("api.getmembrane.com"))
                .hasMessage(
                        "membrane configuration: the base URL must be https://host or https://host/path in printable ASCII, without user,"
                                + " query, fragment or backslash");
    }

    @Test
    void anIdThatCannotBeOneIsNamedAsThePathNamesIt() {
        try (MembraneClient client =
                MembraneClient.builder().token("token-of-a-test").build()) {
            assertThatThrownBy(() -> client.integrations().update("..", update -> update.name("Drive")))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("membrane updateIntegration: id must not be . or .., which name another resource"
                            + " (nothing was sent)");
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNullRequestIsRefused() {
        try (MembraneClient client =
                MembraneClient.builder().token("token-of-a-test").build()) {
            assertThatThrownBy(() -> client.integrations().update("drive", (UpdateIntegrationRequest) null))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("membrane updateIntegration: body is null (nothing was sent)");
        }
    }

    @Test
    void theEnvironmentGivesBaseUrlAndToken() throws InterruptedException {
        Environment environment = new Environment(
                "membrane",
                Map.of(
                        "MEMBRANE_TOKEN",
                        "token-of-a-test",
                        "MEMBRANE_BASE_URL",
                        server.url("/behind/a/gateway").toString()));
        try (MembraneClient client = MembraneClient.from(environment)) {
            RecordedRequest request = update(client, "drive");

            assertThat(request.getRequestLine()).isEqualTo("PATCH /behind/a/gateway/integrations/drive HTTP/1.1");
            assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer token-of-a-test");
        }
    }

    @Test
    void aSupplierIsAskedForTheTokenBeforeEachAttempt() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        try (MembraneClient client = MembraneClient.builder()
                .token(() -> "token-number-" + asked.incrementAndGet())
                .baseUrl(server.url("/").toString())
                .build()) {
            assertThat(update(client, "drive").getHeaders().values("Authorization"))
                    .containsExactly("Bearer token-number-1");
            assertThat(update(client, "drive").getHeaders().values("Authorization"))
                    .containsExactly("Bearer token-number-2");
        }
    }

    @Test
    void theHostOfMembraneIsTheDefault() {
        try (MembraneClient client =
                MembraneClient.from(new Environment("membrane", Map.of("MEMBRANE_TOKEN", "token-of-a-test")))) {
            assertThat(client.integrations()
                            .update("google-drive", update -> update.name("Drive"))
                            .preview()
                            .url())
                    .isEqualTo("https://api.getmembrane.com/integrations/google-drive");
        }
    }

    @Test
    void closingTwiceIsAllowed() {
        MembraneClient client =
                MembraneClient.builder().token("token-of-a-test").build();
        client.close();
        client.close();
    }
}
