package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembraneErrorBodyTest {
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ApiException refusal(RetryPolicy retry, MockResponse response) {
        server.enqueue(response);
        try (MembraneClient client = MembraneClient.builder()
                .token("token-of-a-test")
                .baseUrl(server.url("/").toString())
                .options(ClientOptions.builder().retry(retry).build())
                .build()) {
            return catchThrowableOfType(
                    ApiException.class,
                    () -> client.integrations()
                            .update("drive", update -> update.name("Drive"))
                            .execute());
        }
    }

    private ApiException refusal(int status, String body) {
        return refusal(
                RetryPolicy.none(),
                new MockResponse.Builder().code(status).body(body).build());
    }

    private ApiException refusal(int status, String type, String key) {
        return refusal(
                status,
                Json.of(Map.of("type", type, "key", key, "message", "No")).toString());
    }

    @Test
    void theKeyIsTheCodeAndTheDataAreTheDetails() {
        ApiException refusal = refusal(404, """
                {"type": "bad_request", "key": "not_found", "message": "Integration not found",
                 "data": {"id": "drive"}, "causedByError": {"message": "no row"}}""");

        assertThat(refusal).isInstanceOf(NotFoundException.class);
        assertThat(refusal.error().code()).contains("not_found");
        assertThat(refusal.error().message()).contains("Integration not found");
        assertThat(refusal.error().details()).contains(Json.of(Map.of("id", "drive")));
        assertThat(refusal.rawBody()).contains("causedByError");
        assertThat(refusal)
                .hasMessage("membrane updateIntegration: HTTP 404: Integration not found, code not_found"
                        + " (NOT_APPLIED: " + Outcome.NOT_APPLIED.sentence() + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "400, bad_request, already_exists",
        "400, configuration, missing_field",
        "402, insufficient_credit, no_credit",
        "400, connection, connection_is_defunct",
        "400, connection, access_token_expired",
        "422, custom_code, failed",
        "400, weather, rain"
    })
    void anOtherKeyLeavesTheStatusToDecide(int status, String type, String key) {
        assertThat(refusal(status, type, key)).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429})
    void theKeyDecidesBeforeTheStatus(int status) {
        assertThat(refusal(status, "bad_request", "not_authenticated")).isInstanceOf(AuthenticationException.class);
        assertThat(refusal(status, "bad_request", "access_denied")).isInstanceOf(PermissionDeniedException.class);
        assertThat(refusal(status, "bad_request", "not_found")).isInstanceOf(NotFoundException.class);
        assertThat(refusal(status, "bad_request", "rate_limit_exceeded")).isInstanceOf(RateLimitException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422, 423, 429})
    void theTypeConcurrencyIsAConflict(int status) {
        ApiException refusal = refusal(status, """
                {"type": "concurrency", "key": "lock_timeout", "message": "Busy", "data": {"timeoutMs": 500}}""");

        assertThat(refusal).isInstanceOf(ConflictException.class);
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(refusal(status, "{\"type\": \"concurrency\"}")).isInstanceOf(ConflictException.class);
    }

    @Test
    void theKeyDecidesBeforeTheTypeConcurrency() {
        assertThat(refusal(400, "concurrency", "not_found")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 409, 429})
    void theRateLimitOfTheConnectedAppIsNotMembranesAndNotRetried(int status) {
        ApiException refusal = refusal(
                RetryPolicy.standard(),
                new MockResponse.Builder()
                        .code(status)
                        .addHeader("Retry-After", "0")
                        .body(
                                "{\"type\": \"connection\", \"key\": \"rate_limit_exceeded\", \"message\": \"Slow down\"}")
                        .build());

        assertThat(refusal).isInstanceOf(BadRequestException.class);
        assertThat(refusal.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(refusal.retryAfter()).contains(Duration.ZERO);
        assertThat(refusal)
                .hasMessageContaining(
                        ". This is the rate limit of the connected app, not Membrane's own (NOT_APPLIED: ");
    }

    @ParameterizedTest
    @CsvSource({
        "500, internal, internal",
        "500, bad_request, not_found",
        "503, bad_request, rate_limit_exceeded",
        "502, connection, rate_limit_exceeded",
        "500, concurrency, lock_timeout"
    })
    void aServersFaultStaysOneAndItsOutcomeUnknown(int status, String type, String key) {
        ApiException refusal = refusal(status, type, key);

        assertThat(refusal).isInstanceOf(ServerException.class);
        assertThat(refusal.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(refusal.error().code()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[{\"key\": \"not_found\"}]",
                "\"not_found\"",
                "404",
                "null",
                "{}",
                "{\"key\": 1, \"type\": [], \"message\": {}}",
                "{\"key\": null, \"type\": null, \"message\": null}",
                "<html>Not found</html>"
            })
    void aBodyOfAnotherShapeLeavesTheStatusToDecide(String body) {
        ApiException refusal = refusal(403, body);

        assertThat(refusal).isInstanceOf(PermissionDeniedException.class);
        assertThat(refusal.error().code()).isEmpty();
        assertThat(refusal.error().message()).isEmpty();
        assertThat(refusal.error().details()).isEmpty();
        assertThat(refusal.rawBody()).isEqualTo(body);
    }

    @Test
    void aPartOfTheBodyIsEnough() {
        assertThat(refusal(400, "{\"key\": \"access_denied\"}")).isInstanceOf(PermissionDeniedException.class);
        assertThat(refusal(429, "{\"message\": \"Slow down\"}")).isInstanceOf(RateLimitException.class);
        assertThat(refusal(429, "{\"type\": \"connection\"}")).isInstanceOf(RateLimitException.class);
        assertThat(refusal(400, "{\"data\": \"text\"}").error().details()).contains(Json.of("text"));
    }
}
