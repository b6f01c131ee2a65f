package dev.integrationsdk.opentelemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An application's OpenTelemetry, which keeps the spans that have ended. */
final class Tracing implements AutoCloseable {
    private final OpenTelemetrySdk sdk;
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

    Tracing() {
        this(Sampler.alwaysOn());
    }

    Tracing(Sampler sampler) {
        sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setSampler(sampler)
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build())
                .setPropagators(ContextPropagators.create(TextMapPropagator.composite(
                        W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance())))
                .build();
    }

    OpenTelemetry openTelemetry() {
        return sdk;
    }

    OpenTelemetryListener listener() {
        return OpenTelemetryListener.of(sdk);
    }

    /** A span of the application's own. */
    Span application() {
        return sdk.getTracer("application").spanBuilder("checkout").startSpan();
    }

    /** In the order of their ends. */
    List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    /** The attempts of the only call. */
    List<SpanData> attempts() {
        return spans().stream()
                .filter(span -> span.getName().startsWith("PATCH "))
                .toList();
    }

    /** The only call. */
    SpanData call() {
        List<SpanData> calls = spans().stream()
                .filter(span -> span.getName().startsWith("ada "))
                .toList();
        if (calls.size() != 1) {
            throw new AssertionError("not one call: " + calls);
        }
        return calls.get(0);
    }

    void forget() {
        exporter.reset();
    }

    static Map<String, Object> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().getKey(), Map.Entry::getValue));
    }

    /** The header that names a span. */
    static String traceparent(SpanData span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getSpanContext().getTraceFlags().asHex();
    }

    @Override
    public void close() {
        sdk.close();
    }
}
