package dev.integrationsdk.opentelemetry;

import static dev.integrationsdk.opentelemetry.Tracing.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No span stays open, however early a call ends. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class OpenTelemetryEndTest {
    private static final Fault STALL = Fault.slow(Duration.ofMinutes(1));

    private static void assertEnded(Tracing tracing, String errorType) {
        assertThat(tracing.spans())
                .extracting(SpanData::getName)
                .containsExactly("PATCH /api/v2/platform-integrations/{id}", "ada updateIntegration");
        assertThat(tracing.spans()).allSatisfy(span -> {
            assertThat(span.getStatus()).isEqualTo(StatusData.error());
            assertThat(span.getEvents()).isEmpty();
            assertThat(attributes(span))
                    .containsEntry("error.type", errorType)
                    .containsEntry("integrationsdk.outcome", "UNKNOWN")
                    .doesNotContainKey("http.response.status_code");
        });
    }

    @Test
    void a_cancelled_future_ends_all_spans(AdaSimulator simulator) {
        simulator.failNext(STALL);
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            CompletableFuture<?> future = stage.call().executeAsync();
            while (simulator.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(tracing.spans()).isEmpty();

            assertThat(future.cancel(true)).isTrue();

            stage.awaitEnd();
            assertEnded(tracing, "CallCanceledException");
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deadline_ends_all_spans(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            // The first call takes longer than the others.
            stage.execute(async);
            tracing.forget();
            simulator.failNext(STALL);

            assertThat(stage.failure(async, stage.call().withTimeout(Duration.ofMillis(900))))
                    .isInstanceOf(CallTimeoutException.class);

            assertEnded(tracing, "CallTimeoutException");
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @Test
    void a_call_that_is_over_before_its_first_attempt_is_a_span_without_one(AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            Thread.currentThread().interrupt();
            stage.failure(false);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(tracing.spans()).hasSize(1);
            assertThat(attributes(tracing.call()))
                    .containsEntry("integrationsdk.attempts", 0L)
                    .containsEntry("integrationsdk.outcome", "NOT_SENT")
                    .containsEntry("error.type", "CallCanceledException");
            assertThat(simulator.requests()).isEmpty();
        }
    }
}
