package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdaErrorBodyTest {
    private final MockWebServer server = new MockWebServer();
    private AdaClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = AdaClient.builder()
                .token("test-token")
                .baseUrl(server.url("/").toString())
                .options(ClientOptions.builder().retry(RetryPolicy.none()).build())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    /** What an application catches when Ada refuses with this. */
    private ApiException refusal(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
        return catchThrowableOfType(
                ApiException.class,
                () -> client.integrations()
                        .update("5df263b7db5a7e6ea03fae9b", u -> u.name("Hub"))
                        .execute());
    }

    private static String errors(String type, String message, String details) {
        return "{\"errors\":[{\"type\":\"%s\",\"message\":\"%s\",\"details\":%s}]}".formatted(type, message, details);
    }

    @Nested
    class ADocumentedBody {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"only integrations in development\"",
                    "null",
                    "[]",
                    "[{\"parameter\":\"$.name\",\"location\":\"body\",\"message\":\"too long\"},"
                            + "{\"parameter\":\"$.tags[0]\",\"location\":\"body\",\"message\":\"not a tag\"}]"
                })
        void hasDetailsOfAnyShape(String details) {
            ApiException refused = refusal(400, errors("validation_error", "Invalid request", details));

            assertThat(refused).isInstanceOf(BadRequestException.class);
            assertThat(refused.error().code()).contains("validation_error");
            assertThat(refused.error().message()).contains("Invalid request");
            assertThat(refused.error().details().flatMap(all -> all.at("/0/details")))
                    .contains(Json.parse(details));
        }

        @Test
        void tellsWhereAValidationErrorIs() {
            ApiException refused = refusal(
                    400,
                    errors(
                            "validation_error",
                            "Invalid request",
                            "[{\"parameter\":\"$.name\",\"location\":\"body\",\"message\":\"too long\"}]"));

            assertThat(refused.error()
                            .details()
                            .flatMap(all -> all.at("/0/details/0/parameter"))
                            .flatMap(Json::text))
                    .contains("$.name");
        }

        @Test
        void mayComeWithoutDetails() {
            ApiException refused = refusal(403, "{\"errors\":[{\"type\":\"forbidden\",\"message\":\"No access\"}]}");

            assertThat(refused).isInstanceOf(PermissionDeniedException.class);
            assertThat(refused.error().code()).contains("forbidden");
            assertThat(refused.error().message()).contains("No access");
            assertThat(refused.error().details())
                    .contains(Json.parse("[{\"type\":\"forbidden\",\"message\":\"No access\"}]"));
        }

        @Test
        void withSeveralErrorsSpeaksByTheFirstAndKeepsAll() {
            String all = "[{\"type\":\"one\",\"message\":\"First\",\"details\":null},"
                    + "{\"type\":\"two\",\"message\":\"Second\",\"details\":\"more\"}]";
            ApiException refused = refusal(400, "{\"errors\":" + all + "}");

            assertThat(refused.error().code()).contains("one");
            assertThat(refused.error().message()).contains("First");
            assertThat(refused.error().details()).contains(Json.parse(all));
        }

        @Test
        void of401MayBeAMessageAlone() {
            ApiException refused = refusal(401, "{\"message\":\"Unauthorized\"}");

            assertThat(refused).isInstanceOf(AuthenticationException.class);
            assertThat(refused.error().code()).isEmpty();
            assertThat(refused.error().message()).contains("Unauthorized");
            assertThat(refused.error().details()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"400", "401", "403", "404", "409", "413", "422", "429", "500", "503"})
        void neverChangesTheClassThatTheStatusGives(int status) {
            Class<?> byStatus = switch (status) {
                case 401 -> AuthenticationException.class;
                case 403 -> PermissionDeniedException.class;
                case 404 -> NotFoundException.class;
                case 409 -> ConflictException.class;
                case 429 -> RateLimitException.class;
                case 500, 503 -> ServerException.class;
                default -> BadRequestException.class;
            };

            ApiException refused = refusal(status, errors("validation_error", "Words", "null"));

            assertThat(refused).isExactlyInstanceOf(byStatus);
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.error().code()).contains("validation_error");
        }

        @Test
        void isPartOfTheMessage() {
            assertThat(refusal(400, errors("validation_error", "Invalid request", "null")))
                    .hasMessageStartingWith(
                            "ada updateIntegration: HTTP 400: Invalid request, code validation_error (NOT_APPLIED: ");
        }
    }

    @Nested
    class AnOddBody {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "1",
                    "true",
                    "\"errors\"",
                    "[]",
                    "[1]",
                    "{}",
                    "<html>",
                    "{\"errors\"",
                    "{\"message\":null}",
                    "{\"errors\":null}",
                    "{\"message\":[\"a\"]}",
                    "{\"type\":1,\"message\":{}}"
                })
        void saysNothingAndHidesNoStatus(String body) {
            ApiException refused = refusal(400, body);

            assertThat(refused).isInstanceOf(BadRequestException.class);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.error().code()).isEmpty();
            assertThat(refused.error().message()).isEmpty();
            assertThat(refused.error().details()).isEmpty();
            assertThat(refused.rawBody()).isEqualTo(body);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[]",
                    "{}",
                    "\"text\"",
                    "1",
                    "[null]",
                    "[\"text\"]",
                    "[[]]",
                    "[{}]",
                    "[{\"type\":1,\"message\":null}]",
                    "{\"0\":1}"
                })
        void withErrorsOfAnotherShapeKeepsThemAsDetails(String errors) {
            ApiException refused = refusal(500, "{\"errors\":" + errors + "}");

            assertThat(refused).isInstanceOf(ServerException.class);
            assertThat(refused.error().code()).isEmpty();
            assertThat(refused.error().message()).isEmpty();
            assertThat(refused.error().details()).contains(Json.parse(errors));
        }

        @Test
        void withoutErrorsInItsListSpeaksByItsOwnMembers() {
            ApiException refused = refusal(400, "{\"errors\":[],\"type\":\"t\",\"message\":\"m\"}");

            assertThat(refused.error().code()).contains("t");
            assertThat(refused.error().message()).contains("m");
            assertThat(refused.error().details()).contains(Json.parse("[]"));
        }
    }
}
