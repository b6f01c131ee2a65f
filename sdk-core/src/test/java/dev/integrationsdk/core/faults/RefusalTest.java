package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
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
import org.junit.jupiter.params.provider.EnumSource;
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

    private static <E extends ApiException> E refused(Mode mode, Class<E> type, MockResponse.Builder answer) {
        try (Bench bench = new Bench(RefusalTest::eager)) {
            E refusal = bench.refusal(mode, type, Outcome.NOT_APPLIED, answer);
            assertThat(refusal.requestId()).contains("r-1");
            return refusal;
        }
    }

    private static <E extends ApiException> void assertRefused(Mode mode, Class<E> type, int status) {
        E refusal = refused(mode, type, answer(status, BODY));
        assertThat(refusal.error().code()).contains("c-1");
        assertThat(refusal.error().message()).contains("no \u001b[31mway");
        assertThat(refusal.error().details()).isPresent();
        assertThat(refusal.rawBody()).isEqualTo(BODY);
        assertThat(refusal).hasMessageContaining("HTTP " + status).hasMessageContaining("no \\u001b[31mway, code c-1");
    }

    @ParameterizedTest
    @CsvSource({"400,SYNC", "400,ASYNC", "422,SYNC", "422,ASYNC"})
    void row_69_a_bad_request_says_what_is_bad(int status, Mode mode) {
        assertRefused(mode, BadRequestException.class, status);
    }

    static Stream<Arguments> row70() {
        return Mode.both("Bearer", "Basic realm=\"x\"", "Negotiate", "");
    }

    @ParameterizedTest
    @MethodSource("row70")
    void row_70_a_credential_that_is_refused_is_not_sent_again(String challenge, Mode mode) {
        OkHttpClient own = new OkHttpClient.Builder()
                .authenticator((route, response) ->
                        response.request().newBuilder().header("X-Again", "1").build())
                .build();
        try (Bench bench = new Bench(options -> eager(options).httpClient(own))) {
            bench.refusal(
                    mode,
                    AuthenticationException.class,
                    Outcome.NOT_APPLIED,
                    answer(401, BODY).addHeader("WWW-Authenticate", challenge));
        } finally {
            own.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_71_what_is_forbidden_says_so(Mode mode) {
        assertRefused(mode, PermissionDeniedException.class, 403);
        String page = "<html>Attention required</html>";
        assertThat(refused(mode, PermissionDeniedException.class, answer(403, page))
                        .rawBody())
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"404,SYNC", "404,ASYNC", "410,SYNC", "410,ASYNC"})
    void row_72_what_is_not_there_says_so(int status, Mode mode) {
        assertRefused(mode, NotFoundException.class, status);
    }

    @ParameterizedTest
    @EnumSource
    void row_73_a_proxy_that_asks_for_a_credential_is_answered_with_none(Mode mode) {
        OkHttpClient own = new OkHttpClient.Builder()
                .proxyAuthenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", "Basic eA==")
                        .build())
                .build();
        refused(mode, UnexpectedStatusException.class, answer(407, BODY));
        try (Bench bench = new Bench(options -> eager(options).httpClient(own))) {
            bench.refusal(
                    mode,
                    UnexpectedStatusException.class,
                    Outcome.NOT_APPLIED,
                    answer(407, BODY).addHeader("Proxy-Authenticate", "Basic realm=x"));
        } finally {
            own.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"409,SYNC", "409,ASYNC", "412,SYNC", "412,ASYNC"})
    void row_75_a_conflict_is_never_tried_again(int status, Mode mode) {
        assertRefused(mode, ConflictException.class, status);
    }

    @ParameterizedTest
    @CsvSource({"413,SYNC", "413,ASYNC", "414,SYNC", "414,ASYNC", "415,SYNC", "415,ASYNC", "431,SYNC", "431,ASYNC"})
    void row_76_what_the_request_is_too_large_or_too_odd_for_is_a_bad_request(int status, Mode mode) {
        assertRefused(mode, BadRequestException.class, status);
    }

    @ParameterizedTest
    @EnumSource
    void row_91_a_304_is_no_answer_to_a_change(Mode mode) {
        UnexpectedStatusException failure =
                refused(mode, UnexpectedStatusException.class, answer(304, "").removeHeader("Content-Length"));
        assertThat(failure.rawBody()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "203", "206", "226", "299"})
    void row_90_every_2xx_with_the_model_is_a_success(int status) {
        for (Mode mode : Mode.values()) {
            try (Bench bench = new Bench()) {
                bench.answers(answer(status, Bench.SUCCESS).addHeader("Content-Range", "bytes 0-10/11"));
                assertThat(bench.caller.execute(mode).status()).isEqualTo(status);
                assertThat(bench.arrivals()).isEqualTo(1);
            }
        }
    }
}
