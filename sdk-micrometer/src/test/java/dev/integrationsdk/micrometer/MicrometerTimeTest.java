package dev.integrationsdk.micrometer;

import static dev.integrationsdk.micrometer.Stage.active;
import static dev.integrationsdk.micrometer.Stage.attempts;
import static dev.integrationsdk.micrometer.Stage.calls;
import static dev.integrationsdk.micrometer.Stage.unknown;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a call takes, while it is under way and when it ends before its answer. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class MicrometerTimeTest {
    private static final Fault STALL = Fault.slow(Duration.ofMinutes(1));

    /** Told after the meters. */
    private static final class Probe implements CallListener {
        volatile Runnable attemptBegins = () -> {};
        final List<Duration> attempts = new CopyOnWriteArrayList<>();

        @Override
        public Observation callStarted(CallInfo call) {
            return new Observation() {
                @Override
                public Map<String, String> attemptStarted(int attempt) {
                    attemptBegins.run();
                    return Map.of();
                }

                @Override
                public void attemptEnded(AttemptInfo attempt) {
                    attempts.add(attempt.elapsed());
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_call_lasts_from_its_beginning_to_its_end_with_all_its_attempts(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        Probe probe = new Probe();
        try (Stage stage = new Stage(simulator, probe)) {
            probe.attemptBegins = () -> stage.clock.add(Duration.ofSeconds(3));
            stage.execute(async);
            assertThat(stage.registry.get(MicrometerListener.CALLS).timer().totalTime(SECONDS))
                    .isEqualTo(6);
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_attempt_lasts_as_long_as_the_library_says(boolean async, AdaSimulator simulator) {
        Probe probe = new Probe();
        try (Stage stage = new Stage(simulator, probe)) {
            stage.execute(async);
            assertThat(probe.attempts)
                    .singleElement()
                    .satisfies(elapsed -> assertThat(elapsed).isPositive().hasNanos((long) stage.registry
                            .get(MicrometerListener.ATTEMPTS)
                            .timer()
                            .totalTime(NANOSECONDS)));
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_call_under_way_is_active_for_as_long_as_it_lasts(boolean async, AdaSimulator simulator) {
        Probe probe = new Probe();
        List<String> meanwhile = new CopyOnWriteArrayList<>();
        try (Stage stage = new Stage(simulator, probe)) {
            probe.attemptBegins = () -> {
                stage.clock.add(Duration.ofSeconds(3));
                meanwhile.addAll(stage.meters());
                meanwhile.add(stage.registry
                                .get(MicrometerListener.ACTIVE)
                                .longTaskTimer()
                                .duration(SECONDS)
                        + " s");
            };
            stage.execute(async);
            assertThat(meanwhile).containsExactly(active(1), "3.0 s");
            assertThat(stage.meters()).contains(active(0));
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @Test
    void a_cancelled_future_ends_the_call_with_what_it_may_have_done(AdaSimulator simulator) {
        simulator.failNext(STALL);
        try (Stage stage = new Stage(simulator)) {
            CompletableFuture<?> future = stage.call().executeAsync();
            while (simulator.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(stage.meters()).containsExactly(active(1));

            assertThat(future.cancel(true)).isTrue();

            stage.awaitEnd();
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            calls("UNKNOWN", "none", "CallCanceledException", 1),
                            unknown(1),
                            attempts("UNKNOWN", "none", "CallCanceledException", 1),
                            active(0));
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deadline_ends_the_call_with_what_it_may_have_done(boolean async, AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            // The first call takes longer than the others.
            stage.execute(async);
            simulator.failNext(STALL);

            assertThat(stage.failure(async, stage.call().withTimeout(Duration.ofMillis(900))))
                    .isInstanceOf(CallTimeoutException.class);

            assertThat(stage.meters())
                    .contains(
                            calls("UNKNOWN", "none", "CallTimeoutException", 1),
                            unknown(1),
                            attempts("UNKNOWN", "none", "CallTimeoutException", 1),
                            active(0));
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @Test
    void a_call_that_is_over_before_its_first_attempt_is_a_call_without_one(AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            Thread.currentThread().interrupt();
            stage.failure(false);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(calls("NOT_SENT", "none", "CallCanceledException", 1), active(0));
            assertThat(simulator.requests()).isEmpty();
        }
    }
}
