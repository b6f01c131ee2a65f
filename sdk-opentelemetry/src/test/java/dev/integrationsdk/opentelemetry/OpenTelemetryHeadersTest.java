package dev.integrationsdk.opentelemetry;

import static dev.integrationsdk.opentelemetry.Tracing.traceparent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers arrive at the vendor. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class OpenTelemetryHeadersTest {
    private static final Set<String> OF_TRACING = Set.of("traceparent", "tracestate", "baggage");
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** What a request came with to the application, whose caller follows the trace. */
    private static final Context INCOMING = Context.root()
            .with(Span.wrap(SpanContext.createFromRemoteParent(
                    TRACE,
                    "b7ad6b7169203331",
                    TraceFlags.getSampled(),
                    TraceState.builder().put("acme", "7").build())))
            .with(Baggage.builder().put("tenant", "blue").build());

    private static void executeIn(Context context, Stage stage, boolean async) {
        try (Scope scope = context.makeCurrent()) {
            assertThat(scope).isNotNull();
            stage.execute(async);
        }
    }

    private static Set<String> arrived(AdaSimulator simulator, int request) {
        Set<String> names =
                new TreeSet<>(simulator.requests().get(request).headers().keySet());
        names.retainAll(OF_TRACING);
        return names;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_propagators_of_the_application_are_used_for_each_attempt(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            executeIn(INCOMING, stage, async);

            assertThat(simulator.requests()).hasSize(2);
            for (int request = 0; request < 2; request++) {
                assertThat(stage.arrived(request, "traceparent"))
                        .containsExactly(traceparent(tracing.attempts().get(request)))
                        .allSatisfy(header -> assertThat(header).contains(TRACE));
                assertThat(stage.arrived(request, "tracestate")).containsExactly("acme=7");
                assertThat(stage.arrived(request, "baggage")).containsExactly("tenant=blue");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_propagator_of_the_trace_alone_sends_no_baggage(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(
                        simulator,
                        OpenTelemetryListener.of(tracing.openTelemetry(), W3CTraceContextPropagator.getInstance()))) {
            executeIn(INCOMING, stage, async);

            assertThat(simulator.requests()).hasSize(1);
            assertThat(arrived(simulator, 0)).containsExactly("traceparent", "tracestate");
            assertThat(stage.arrived(0, "traceparent"))
                    .containsExactly(traceparent(tracing.attempts().get(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_propagator_that_does_nothing_sends_no_header_and_there_are_spans(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(
                        simulator, OpenTelemetryListener.of(tracing.openTelemetry(), TextMapPropagator.noop()))) {
            executeIn(INCOMING, stage, async);

            assertThat(simulator.requests()).hasSize(1);
            assertThat(arrived(simulator, 0)).isEmpty();
            assertThat(tracing.spans()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_trace_that_is_not_sampled_goes_on_as_such(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing(Sampler.alwaysOff());
                Stage stage = new Stage(simulator, tracing.listener())) {
            executeIn(INCOMING, stage, async);

            assertThat(simulator.requests()).hasSize(1);
            assertThat(stage.arrived(0, "traceparent"))
                    .singleElement()
                    .asString()
                    .matches("00-" + TRACE + "-[0-9a-f]{16}-00");
            assertThat(tracing.spans()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_opentelemetry_that_does_nothing_changes_nothing(boolean async, AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator, OpenTelemetryListener.of(OpenTelemetry.noop()))) {
            executeIn(INCOMING, stage, async);

            assertThat(simulator.requests()).hasSize(1);
            assertThat(arrived(simulator, 0)).isEmpty();
            assertThat(simulator.integration(simulator.integrationId())).contains("Hub of secrets");
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void need_an_opentelemetry_and_a_propagator() {
        assertThatNullPointerException().isThrownBy(() -> OpenTelemetryListener.of(null));
        assertThatNullPointerException()
                .isThrownBy(() -> OpenTelemetryListener.of(OpenTelemetry.noop(), null))
                .withMessage("propagator");
    }
}
