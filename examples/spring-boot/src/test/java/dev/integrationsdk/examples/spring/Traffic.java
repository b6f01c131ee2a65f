package dev.integrationsdk.examples.spring;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes the numbers and the pictures of docs/observability.md: a program, which prints Markdown. */
public final class Traffic {
    private static final int RENAMES = 1000;
    private static final Map<Integer, Fault> FAULTS = new TreeMap<>(Map.of(
            20, Fault.rateLimited(Duration.ZERO),
            90, Fault.status(503),
            150, Fault.appliedThenLost(),
            210, Fault.cutAnswer(),
            330, Fault.status(404)));

    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("integrationsdk.outcome");

    private Traffic() {}

    /** Prints the page's blocks. */
    public static void main(String[] args) {
        try (AdaSimulator simulator = AdaSimulator.start();
                ConfigurableApplicationContext application = Demo.start(simulator, KeptSpans.class)) {
            AdaClient ada = application.getBean(AdaClient.class);
            for (int i = 1; i <= RENAMES; i++) {
                int number = i;
                FAULTS.forEach((every, fault) -> {
                    if (number % every == 0) {
                        simulator.failNext(fault);
                    }
                });
                rename(ada, simulator, "Hub " + i);
            }
            System.out.println(numbers(application.getBean(MeterRegistry.class)));
            KeptSpans.forget(application);
            simulator.failNext(Fault.rateLimited(Duration.ofSeconds(1)));
            simulator.failNext(Fault.slow(Duration.ofMillis(400)));
            application.getBean(RenameController.class).rename(simulator.integrationId(), "Hub, after a wait");
            System.out.println(trace(KeptSpans.of(application)));
        }
    }

    private static void rename(AdaClient ada, AdaSimulator simulator, String name) {
        try {
            ada.integrations()
                    .update(simulator.integrationId(), u -> u.name(name))
                    .execute();
        } catch (SdkException e) {
            // It is counted, which is what this program is about.
        }
    }

    /** A table of the timers, the most frequent first. */
    private static String numbers(MeterRegistry registry) {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("integrationsdk."))
                .filter(Timer.class::isInstance)
                .map(Timer.class::cast)
                .sorted(Comparator.comparing((Timer timer) -> timer.getId().getName())
                        .reversed()
                        .thenComparing(Timer::count)
                        .reversed())
                .map(timer -> String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %d | %.1f | %.1f |",
                        timer.getId().getName(),
                        tags(timer),
                        timer.count(),
                        timer.mean(TimeUnit.MILLISECONDS),
                        timer.max(TimeUnit.MILLISECONDS)))
                .collect(Collectors.joining("\n"));
    }

    private static String tags(Meter meter) {
        return meter.getId().getTags().stream()
                .filter(tag -> List.of("outcome", "status", "error").contains(tag.getKey()))
                .sorted(Comparator.comparing(Tag::getKey).reversed())
                .map(Tag::getValue)
                .collect(Collectors.joining(" | "));
    }

    /** A Mermaid chart of the spans, in milliseconds from the first. */
    private static String trace(List<SpanData> spans) {
        long start =
                spans.stream().mapToLong(SpanData::getStartEpochNanos).min().orElseThrow();
        return spans.stream()
                .sorted(Comparator.comparing(SpanData::getStartEpochNanos))
                .map(span -> String.format(
                        "    %s :%s%d, %d",
                        Stream.of(
                                        span.getName(),
                                        span.getAttributes().get(STATUS),
                                        span.getAttributes().get(OUTCOME))
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")),
                        span.getStatus().getStatusCode() == StatusCode.ERROR ? "crit, " : "",
                        (span.getStartEpochNanos() - start) / 1_000_000,
                        (span.getEndEpochNanos() - start) / 1_000_000))
                .collect(Collectors.joining("\n"));
    }
}
