package dev.integrationsdk.benchmarks;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.micrometer.MicrometerListener;
import dev.integrationsdk.opentelemetry.OpenTelemetryListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;

/** Metrics and a trace of every call, as an application has them, but that nobody takes the spans. */
final class Observed {
    private Observed() {}

    static ClientOptions options() {
        SpanExporter nobody = SpanExporter.composite(List.of());
        OpenTelemetry openTelemetry = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(BatchSpanProcessor.builder(nobody).build())
                        .build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
        return ClientOptions.builder()
                .listener(CallListener.all(List.of(
                        MicrometerListener.of(new SimpleMeterRegistry()), OpenTelemetryListener.of(openTelemetry))))
                .build();
    }
}
