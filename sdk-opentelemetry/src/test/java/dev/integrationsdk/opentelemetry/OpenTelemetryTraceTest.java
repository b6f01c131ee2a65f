package dev.integrationsdk.opentelemetry;

import static dev.integrationsdk.opentelemetry.Tracing.traceparent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To which trace a call belongs, and which span is below which. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class OpenTelemetryTraceTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_parent_is_the_span_that_is_current_where_the_call_is_executed(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            var prepared = stage.call();
            Span application = tracing.application();
            try (Scope scope = application.makeCurrent()) {
                assertThat(scope).isNotNull();
                stage.execute(async, prepared);
                assertThat(Span.current()).isSameAs(application);
            }

            assertThat(tracing.call().getParentSpanContext()).isEqualTo(application.getSpanContext());
            assertThat(tracing.attempts())
                    .hasSize(2)
                    .extracting(SpanData::getParentSpanContext)
                    .containsOnly(tracing.call().getSpanContext());
            assertThat(stage.threads.get(1) == Thread.currentThread()).isEqualTo(!async);
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_attempt_sends_the_name_of_its_own_span(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            stage.execute(async);

            List<SpanData> attempts = tracing.attempts();
            assertThat(attempts)
                    .extracting(SpanData::getTraceId)
                    .containsOnly(tracing.call().getTraceId());
            assertThat(stage.arrived(0, "traceparent")).containsExactly(traceparent(attempts.get(0)));
            assertThat(stage.arrived(1, "traceparent")).containsExactly(traceparent(attempts.get(1)));
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_execution_of_a_call_is_a_trace_of_its_own(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            var call = stage.call();
            stage.execute(async, call);
            stage.execute(async, call);
            assertThat(tracing.spans()).hasSize(4);
            assertThat(tracing.spans().stream().map(SpanData::getTraceId).distinct())
                    .hasSize(2);
            assertThat(simulator.requests()).hasSize(2);
        }
    }
}
