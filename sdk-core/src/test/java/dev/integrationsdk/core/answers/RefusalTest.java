package dev.integrationsdk.core.answers;

import static dev.integrationsdk.core.answers.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server refuses is refused once, even if the application would try again whatever may be tried again. */
@Timeout(20)
final class RefusalTest {
    private static final String BODY = "{\"code\":\"c-1\",\"message\":\"no \\u001b[31mway\",\"details\":{\"a\":1}}";

    private static ClientOptions.Builder eager(ClientOptions.Builder options) {
        return options.retry(RetryPolicy.builder()
                .maxRetries(3)
                .initialDelay(Duration.ofMillis(1))
                .retryUnknownOutcomes(true)
                .build());
    }

    private static <E extends ApiException> E refused(boolean async, Class<E> type, MockResponse.Builder answer) {
        try (Bench bench = new Bench(RefusalTest::eager)) {
            E refusal = bench.refusal(async, type, Outcome.NOT_APPLIED, answer);
            assertThat(refusal.requestId()).contains("r-1");
            return refusal;
        }
    }

    private static <E extends ApiException> void assertRefused(boolean async, Class<E> type, int status) {
        E refusal = refused(async, type, answer(status, BODY));
        assertThat(refusal.error().code()).contains("c-1");
        assertThat(refusal.error().message()).contains("no \u001b[31mway");
        assertThat(refusal.error().details()).isPresent();
        assertThat(refusal.rawBody()).isEqualTo(BODY);
        assertThat(refusal).hasMessageContaining("HTTP " + status).hasMessageContaining("no \\u001b[31mway, code c-1");
    }

    @ParameterizedTest
    @CsvSource({"400,false", "400,true", "422,false", "422,true"})
    void row_69_a_bad_request_says_what_is_bad(int status, boolean async) {
        assertRefused(async, BadRequestException.class, status);
    }

    static Stream<Arguments> row70() {
        return Bench.both("Bearer", "Basic realm=\"x\"", "Negotiate", "");
    }

    @ParameterizedTest
    @MethodSource("row70")
    void row_70_a_credential_that_is_refused_is_not_sent_again(String challenge, boolean async) {
        OkHttpClient own = new OkHttpClient.Builder()
                .authenticator((route, response) ->
                        response.request().newBuilder().header("X-Again", "1").build())
                .build();
        try (Bench bench = new Bench(options -> eager(options).httpClient(own))) {
            bench.refusal(
                    async,
                    AuthenticationException.class,
                    Outcome.NOT_APPLIED,
                    answer(401, BODY).addHeader("WWW-Authenticate", challenge));
        } finally {
            own.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void row_71_what_is_forbidden_says_so(boolean async) {
        assertRefused(async, PermissionDeniedException.class, 403);
        String page = "<html>Attention required</html>";
        assertThat(refused(async, PermissionDeniedException.class, answer(403, page))
                        .rawBody())
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"404,false", "404,true", "410,false", "410,true"})
    void row_72_what_is_not_there_says_so(int status, boolean async) {
        assertRefused(async, NotFoundException.class, status);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void row_73_a_proxy_that_asks_for_a_credential_is_answered_with_none(boolean async) {
        OkHttpClient own = new OkHttpClient.Builder()
                .proxyAuthenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", "Basic eA==")
                        .build())
                .build();
        refused(async, UnexpectedStatusException.class, answer(407, BODY));
        try (Bench bench = new Bench(options -> eager(options).httpClient(own))) {
            bench.refusal(
                    async,
                    UnexpectedStatusException.class,
                    Outcome.NOT_APPLIED,
                    answer(407, BODY).addHeader("Proxy-Authenticate", "Basic realm=x"));
        } finally {
            own.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"409,false", "409,true", "412,false", "412,true"})
    void row_75_a_conflict_is_never_tried_again(int status, boolean async) {
        assertRefused(async, ConflictException.class, status);
    }

    @ParameterizedTest
    @CsvSource({"413,false", "413,true", "414,false", "414,true", "415,false", "415,true", "431,false", "431,true"})
    void row_76_what_the_request_is_too_large_or_too_odd_for_is_a_bad_request(int status, boolean async) {
        assertRefused(async, BadRequestException.class, status);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void row_91_a_304_is_no_answer_to_a_change(boolean async) {
        UnexpectedStatusException failure =
                refused(async, UnexpectedStatusException.class, answer(304, "").removeHeader("Content-Length"));
        assertThat(failure.rawBody()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "203", "206", "226", "299"})
    void row_90_every_2xx_with_the_model_is_a_success(int status) {
        for (boolean async : new boolean[] {false, true}) {
            try (Bench bench = new Bench()) {
                bench.answers(answer(status, Bench.SUCCESS).addHeader("Content-Range", "bytes 0-10/11"));
                assertThat(bench.caller.execute(async).status()).isEqualTo(status);
                assertThat(bench.arrivals()).isEqualTo(1);
            }
        }
    }
}
