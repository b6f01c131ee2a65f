package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.micrometer.MicrometerListener;
import dev.integrationsdk.opentelemetry.OpenTelemetryListener;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.RecordedCall;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of docs/observability.md do what the page says. */
@ExtendWith(SimulatorExtension.class)
class ObservabilityPageTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetry openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setPropagators(ContextPropagators.create(TextMapPropagator.composite(
                    W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance())))
            .build();

    @Test
    void metrics_alone(AdaSimulator simulator) {
        String token = simulator.credential();
        ClientOptions options = ClientOptions.builder()
                .listener(MicrometerListener.of(registry))
                .build();
        AdaClient ada =
                AdaClient.builder().handle("acme").token(token).options(options).build();
        ada.close();

        rename(simulator, options);

        assertThat(registry.get("integrationsdk.calls")
                        .tag("outcome", "APPLIED")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("integrationsdk.attempts").timer().count()).isEqualTo(1);
    }

    @Test
    void metrics_and_traces(AdaSimulator simulator) {
        ClientOptions options = ClientOptions.builder()
                .listener(CallListener.all(
                        List.of(MicrometerListener.of(registry), OpenTelemetryListener.of(openTelemetry))))
                .build();

        RecordedCall arrived = rename(simulator, options);

        assertThat(registry.get("integrationsdk.calls").timer().count()).isEqualTo(1);
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .hasSize(2)
                .contains("ada updateIntegration");
        assertThat(arrived.headers()).containsKeys("traceparent", "baggage");
    }

    @Test
    void a_trace_without_baggage(AdaSimulator simulator) {
        OpenTelemetryListener listener =
                OpenTelemetryListener.of(openTelemetry, W3CTraceContextPropagator.getInstance());

        RecordedCall arrived =
                rename(simulator, ClientOptions.builder().listener(listener).build());

        assertThat(arrived.headers()).containsKey("traceparent").doesNotContainKey("baggage");
    }

    /** With something of the application's in its baggage. */
    private static RecordedCall rename(AdaSimulator simulator, ClientOptions options) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .options(options)
                .build()) {
            Call<Integration> rename = ada.integrations().update(simulator.integrationId(), u -> u.name("Hub"));
            Baggage baggage = Baggage.builder().put("tenant", "acme").build();
            Context context = Context.current().with(baggage);
            Integration renamed = context.wrapSupplier(rename::execute).get();
            assertThat(renamed.name()).contains("Hub");
        }
        return simulator.requests().get(0);
    }
}
