package dev.integrationsdk.examples.spring;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps spans, and shows them as a tree, where a real application sends them to somebody who does. */
final class SpanTree implements SpanExporter {
    private static final List<AttributeKey<?>> SHOWN = List.of(
            AttributeKey.longKey("http.response.status_code"),
            AttributeKey.stringKey("integrationsdk.outcome"),
            AttributeKey.stringKey("error.type"));

    private final Collection<SpanData> spans = new ConcurrentLinkedQueue<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> ended) {
        spans.addAll(ended);
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }

    /** All traces that have a call, one line for each span. */
    @Override
    public String toString() {
        List<String> traces = spans.stream()
                .filter(span -> span.getName().equals("ada updateIntegration"))
                .map(SpanData::getTraceId)
                .toList();
        return spans.stream()
                .filter(span -> !span.getParentSpanContext().isValid() && traces.contains(span.getTraceId()))
                .map(root -> tree(root, ""))
                .collect(Collectors.joining());
    }

    private String tree(SpanData span, String indent) {
        return line(span, indent)
                + spans.stream()
                        .filter(child -> child.getParentSpanId().equals(span.getSpanId()))
                        .sorted(Comparator.comparing(SpanData::getStartEpochNanos))
                        .map(child -> tree(child, indent + "  "))
                        .collect(Collectors.joining());
    }

    private static String line(SpanData span, String indent) {
        String shown = SHOWN.stream()
                .flatMap(key -> Stream.ofNullable(span.getAttributes().get(key)))
                .map(Objects::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        long millis = (span.getEndEpochNanos() - span.getStartEpochNanos()) / 1_000_000;
        return String.format(Locale.ROOT, "%-55s %,6d ms  %s", indent + span.getName(), millis, shown)
                        .stripTrailing()
                + System.lineSeparator();
    }
}
