package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which limit ends a call, and what is known then. */
@Timeout(20)
final class TimeLimitTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @ParameterizedTest
    @CsvSource({
        "false, PT0.2S, PT60S, attemptTimeout",
        "true, PT0.2S, PT60S, attemptTimeout",
        "false, PT30S, PT0.2S, callTimeout",
        "true, PT30S, PT0.2S, callTimeout",
    })
    void the_shorter_limit_is_named(boolean async, Duration attempt, Duration call, String name) {
        try (Stage stage = new Stage(
                options -> options.attemptTimeout(attempt).callTimeout(call).retry(RetryPolicy.none()))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));

            assertLimit(stage.failure(async), name);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_two_equal_limits_that_of_the_call_is_named(boolean async) {
        FakeTime time = new FakeTime(SHORT);
        try (Stage stage = new Stage(
                time,
                options -> options.attemptTimeout(SHORT).callTimeout(SHORT).retry(RetryPolicy.none()))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));

            assertLimit(stage.failure(async), "callTimeout");
        }
    }

    private static void assertLimit(SdkException failure, String name) {
        assertThat(failure).isInstanceOfSatisfying(CallTimeoutException.class, timeout -> {
            assertThat(timeout.limit()).isEqualTo(name);
            assertThat(timeout.after()).isEqualTo(SHORT);
        });
    }

    @ParameterizedTest
    @CsvSource({"false, PT10S", "true, PT10S", "false, PT11S", "true, PT11S"})
    void an_attempt_for_which_no_time_is_left_is_not_begun(boolean async, Duration late) {
        FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
        time.meanwhile = () -> time.advance(late);
        try (Stage stage = new Stage(time, options -> options)) {
            stage.answers(status(429).addHeader("Retry-After", "50"), success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOfSatisfying(CallTimeoutException.class, timeout -> {
                assertThat(timeout.limit()).isEqualTo("callTimeout");
                assertThat(timeout.after()).isEqualTo(Stage.CALL_TIMEOUT);
            });
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_client_that_is_closed_during_a_wait_begins_no_attempt(boolean async) {
        FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
        try (Stage stage = new Stage(time, options -> options)) {
            time.meanwhile = stage.client::close;
            stage.answers(status(429), success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(CallCanceledException.class).hasMessageContaining("its client was closed");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_whose_words_do_not_come_in_time_is_a_refusal(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success(), status(403).onResponseBody(SocketEffect.Stall.INSTANCE));
            // The first call takes longer than the others.
            stage.execute(async);

            PermissionDeniedException failure = catchThrowableOfType(
                    PermissionDeniedException.class,
                    () -> Stage.execute(async, stage.call().withTimeout(Duration.ofMillis(900))));

            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(2);
        }
    }

    @Test
    void an_asynchronous_call_that_has_ended_takes_back_its_deadline() throws Exception {
        FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
        try (Stage stage = new Stage(time, options -> options)) {
            stage.answers(success());

            stage.execute(true);

            assertThat(time.canceled.take()).isEqualTo(Stage.CALL_TIMEOUT);
        }
    }
}
