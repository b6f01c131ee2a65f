package dev.integrationsdk.micrometer;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.contract.CallEnds;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A client at a simulator, and the registry in which its calls are counted. */
final class Stage implements AutoCloseable {
    private static final String UPDATE = "operation=updateIntegration";

    /** Stands still unless it is told otherwise. */
    final MockClock clock = new MockClock();

    final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    final ClientOptions options;
    final AdaClient client;

    private final AdaSimulator simulator;
    private final CallEnds ends = new CallEnds();

    Stage(AdaSimulator simulator) {
        this(simulator, new CallListener() {});
    }

    /** @param beside told after the meters */
    Stage(AdaSimulator simulator, CallListener beside) {
        this.simulator = simulator;
        this.options = ClientOptions.builder()
                .listener(CallListener.all(List.of(MicrometerListener.of(registry), beside, ends)))
                .retry(RetryPolicy.builder().initialDelay(Duration.ZERO).build())
                .build();
        this.client = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .options(options)
                .build();
    }

    Call<Integration> call() {
        return client.integrations().update(simulator.integrationId(), u -> u.name("Hub"));
    }

    void execute(boolean async) {
        execute(async, call());
    }

    void execute(boolean async, Call<?> call) {
        ends.execute(async, call);
    }

    SdkException failure(boolean async) {
        return failure(async, call());
    }

    SdkException failure(boolean async, Call<?> call) {
        return ends.failure(async, call);
    }

    void awaitEnd() {
        ends.await();
    }

    /** What the registry holds, one line for each meter but counters at 0: its name, its tags by their keys, its count. */
    List<String> meters() {
        return registry.getMeters().stream()
                .filter(meter -> !(meter instanceof Counter counter && counter.count() == 0))
                .map(Stage::line)
                .toList();
    }

    static String calls(String outcome, String status, String error, int count) {
        return timer("integrationsdk.calls", outcome, status, error, count);
    }

    static String attempts(String outcome, String status, String error, int count) {
        return timer("integrationsdk.attempts", outcome, status, error, count);
    }

    static String retries(int count) {
        return "integrationsdk.retries " + UPDATE + " vendor=ada: " + count;
    }

    static String unknown(int count) {
        return "integrationsdk.calls.unknown " + UPDATE + " vendor=ada: " + count;
    }

    static String active(int count) {
        return "integrationsdk.calls.active " + UPDATE + " vendor=ada: " + count;
    }

    private static String timer(String name, String outcome, String status, String error, int count) {
        return "%s error=%s %s outcome=%s status=%s vendor=ada: %d"
                .formatted(name, error, UPDATE, outcome, status, count);
    }

    private static String line(Meter meter) {
        String tags = meter.getId().getTags().stream().sorted().map(Stage::text).collect(Collectors.joining(" "));
        return meter.getId().getName() + " " + tags + ": " + count(meter);
    }

    private static String text(Tag tag) {
        return tag.getKey() + "=" + tag.getValue();
    }

    private static long count(Meter meter) {
        if (meter instanceof Timer timer) {
            return timer.count();
        } else if (meter instanceof LongTaskTimer timer) {
            return timer.activeTasks();
        } else if (meter instanceof Counter counter) {
            return (long) counter.count();
        }
        throw new AssertionError("a meter that is not documented: " + meter.getId());
    }

    @Override
    public void close() {
        client.close();
        registry.close();
    }
}
