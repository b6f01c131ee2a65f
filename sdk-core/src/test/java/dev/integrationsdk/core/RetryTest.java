package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.function.UnaryOperator;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is tried again, after which wait, and what is said of it in the end. */
final class RetryTest {
    private final FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);

    private Stage stage(UnaryOperator<ClientOptions.Builder> options) {
        return new Stage(time, options);
    }

    private static UnaryOperator<ClientOptions.Builder> retry(RetryPolicy.Builder policy) {
        return options -> options.retry(policy.build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waits_as_long_as_the_server_says_by_seconds_or_by_date(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(
                    status(429).addHeader("Retry-After", "7"),
                    status(429)
                            .addHeader("Date", "Sun, 22 Nov 2026 09:00:00 GMT")
                            .addHeader("Retry-After", "Sun, 22 Nov 2026 09:00:11 GMT"),
                    success());

            ApiResponse<Widget> response = stage.execute(async);

            assertThat(time.waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(11));
            assertThat(response.attempts()).isEqualTo(3);
            assertThat(response.elapsed()).isEqualTo(Duration.ofSeconds(18));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waits_a_doubling_random_time_when_the_server_names_none(boolean async) {
        try (Stage stage = stage(retry(RetryPolicy.builder().maxRetries(6)))) {
            for (int i = 0; i < 6; i++) {
                stage.answers(status(429));
            }
            stage.answers(success());

            stage.execute(async);

            assertThat(time.waits)
                    .extracting(Duration::toMillis)
                    .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gives_up_after_two_retries(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(429), status(429), status(429), success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(RateLimitException.class);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, 60",
        "true, 60",
        "false, 61",
        "true, 61",
        "false, 99999999999999999999",
        "true, 99999999999999999999"
    })
    void does_not_begin_a_wait_that_does_not_fit_into_the_call(boolean async, String seconds) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(429).addHeader("Retry-After", seconds), success());

            ApiException failure = (ApiException) stage.failure(async);

            assertThat(time.waits).isEmpty();
            assertThat(failure.retryAfter().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void counts_the_waits_before_against_the_time_of_the_call(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(
                    status(429).addHeader("Retry-After", "50"), status(429).addHeader("Retry-After", "20"), success());

            stage.failure(async);

            assertThat(time.waits).containsExactly(Duration.ofSeconds(50));
            assertThat(stage.arrivals()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, 408, 0", "true, 408, 0", "false, 500, 0", "true, 500, 0", "false, 503, 0", "true, 503, 0",
                "false, 503, 5",
        "true, 503, 5", "false, 409, 0", "true, 409, 0", "false, 412, 0", "true, 412, 0", "false, 425, 0",
                "true, 425, 0"
    })
    void raises_what_may_have_happened_and_what_would_be_refused_again(boolean async, int status, String retryAfter) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(status).addHeader("Retry-After", retryAfter), success());

            ApiException failure = (ApiException) stage.failure(async);

            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(Long.parseLong(retryAfter)));
            assertThat(time.waits).isEmpty();
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void repeats_what_may_have_happened_only_if_it_is_told_to(boolean async) {
        try (Stage stage = stage(retry(RetryPolicy.builder().maxRetries(5).retryUnknownOutcomes(true)))) {
            stage.answers(
                    success().onResponseStart(new SocketEffect.CloseSocket()),
                    status(503).addHeader("Retry-After", "3"),
                    status(408),
                    success());

            assertThat(stage.execute(async).attempts()).isEqualTo(4);
            assertThat(time.waits).element(1).isEqualTo(Duration.ofSeconds(3));
            assertThat(stage.arrivals()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void does_not_forget_that_an_earlier_attempt_may_have_been_applied(boolean async) {
        try (Stage stage = stage(retry(RetryPolicy.builder().retryUnknownOutcomes(true)))) {
            stage.answers(status(500), status(409));

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(ConflictException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.getMessage()).endsWith("(UNKNOWN: the change may have been made, 2 attempts)");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void knows_that_the_last_attempt_was_applied_whatever_the_earlier_ones_did(boolean async) {
        try (Stage stage = stage(retry(RetryPolicy.builder().retryUnknownOutcomes(true)))) {
            stage.answers(status(500), success().body(""));

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(failure.attempts()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void knows_that_a_refused_connection_after_a_refusal_changed_nothing(boolean async) {
        try (Stage stage = stage(retry(RetryPolicy.builder().maxRetries(1)))) {
            stage.answers(status(429).addHeader("Connection", "close"));
            time.meanwhile = stage.server::close;

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(ConnectionException.class);
            assertThat(failure.attempts()).isEqualTo(2);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tries_once_without_a_policy(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(429), success());
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> Stage.execute(async, stage.call().withRetry(RetryPolicy.none())))
                    .isInstanceOf(RateLimitException.class);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false})
    void ends_a_wait_at_once_when_its_thread_is_interrupted(boolean async) {
        time.interrupts = true;
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(429), success());

            SdkException failure = stage.failure(async);

            assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
            assertThat(failure).isInstanceOf(CallCanceledException.class).hasCauseInstanceOf(RateLimitException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void raises_a_server_error_with_the_delay_that_the_server_names(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(503).addHeader("Retry-After", "120"));
            assertThat(stage.failure(async))
                    .isInstanceOfSatisfying(
                            ServerException.class,
                            e -> assertThat(e.retryAfter()).contains(Duration.ofMinutes(2)))
                    .hasMessage("acme updateWidget: HTTP 503, to be tried again after 120 s"
                            + " (UNKNOWN: the change may have been made)");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void never_repeats_a_change_that_was_made(boolean async) {
        try (Stage stage = new Stage(options -> options.attemptTimeout(Duration.ofMillis(300))
                .retry(RetryPolicy.builder()
                        .initialDelay(Duration.ZERO)
                        .retryUnknownOutcomes(true)
                        .build()))) {
            stage.answers(success().onResponseBody(SocketEffect.Stall.INSTANCE), success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(CallTimeoutException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }
}
