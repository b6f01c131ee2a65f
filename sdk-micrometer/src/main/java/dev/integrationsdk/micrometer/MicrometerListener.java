package dev.integrationsdk.micrometer;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times calls in a registry. Clients of all vendors may share it. Thread-safe.
 *
 * <table>
 *   <caption>The meters</caption>
 *   <tr><th>name</th><th>kind</th><th>tags</th></tr>
 *   <tr><td>{@value #CALLS}</td><td>timer of calls, with their retries and waits</td>
 *       <td>vendor, operation, outcome, status, error</td></tr>
 *   <tr><td>{@value #ATTEMPTS}</td><td>timer of single attempts</td><td>vendor, operation, outcome, status, error</td></tr>
 *   <tr><td>{@value #RETRIES}</td><td>counter of attempts after the first</td><td>vendor, operation</td></tr>
 *   <tr><td>{@value #UNKNOWN}</td><td>counter of calls of which nobody knows whether they happened</td>
 *       <td>vendor, operation</td></tr>
 *   <tr><td>{@value #ACTIVE}</td><td>long task timer of calls that have begun and not ended</td><td>vendor, operation</td></tr>
 * </table>
 *
 * <p>Every tag has few values. {@code outcome} is an {@link Outcome}: of the call what all its attempts did, of an attempt
 * what it did alone. {@code status} is the class of the status that the attempt was answered with, of a call its last
 * attempt, such as {@code 4xx}, or {@code none}. {@code error} is the simple name of the exception's class, or {@code none}.
 * A call that is refused before it begins, such as for a value that is too long, counts nowhere. The counters are there, at
 * 0, from the first call of an operation, so that the first unknown outcome can be seen as a change.
 *
 * @since 0.1.0
 */
public final class MicrometerListener implements CallListener {
    /** The name of the timer of calls. */
    public static final String CALLS = "integrationsdk.calls";

    /** The name of the timer of attempts. */
    public static final String ATTEMPTS = "integrationsdk.attempts";

    /** The name of the counter of retries. */
    public static final String RETRIES = "integrationsdk.retries";

    /** The name of the counter of unknown outcomes. */
    public static final String UNKNOWN = "integrationsdk.calls.unknown";

    /** The name of the long task timer of calls under way. */
    public static final String ACTIVE = "integrationsdk.calls.active";

    private final MeterRegistry registry;

    private MicrometerListener(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * {@return a listener that writes into this registry}
     *
     * @param registry the registry
     * @throws NullPointerException if it is null
     */
    public static MicrometerListener of(MeterRegistry registry) {
        return new MicrometerListener(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public Observation callStarted(CallInfo call) {
        return new Metered(Tags.of("vendor", call.vendor(), "operation", call.operation()));
    }

    /** One call. Its methods are never called at once. */
    private final class Metered implements Observation {
        private final Tags tags;
        private final Counter retries;
        private final Counter unknown;
        private final LongTaskTimer.Sample active;
        private final Timer.Sample call;
        private OptionalInt status = OptionalInt.empty();

        Metered(Tags tags) {
            this.tags = tags;
            this.retries = counter(RETRIES, "Attempts after the first");
            this.unknown = counter(UNKNOWN, "Calls of which nobody knows whether they happened");
            this.active = LongTaskTimer.builder(ACTIVE)
                    .description("Calls under way")
                    .tags(tags)
                    .register(registry)
                    .start();
            this.call = Timer.start(registry);
        }

        private Counter counter(String name, String description) {
            return Counter.builder(name).description(description).tags(tags).register(registry);
        }

        @Override
        public Map<String, String> attemptStarted(int attempt) {
            if (attempt > 1) {
                retries.increment();
            }
            return Map.of();
        }

        @Override
        public void attemptEnded(AttemptInfo attempt) {
            status = attempt.status();
            timer(ATTEMPTS, "Attempts", attempt.outcome(), attempt.failure()).record(attempt.elapsed());
        }

        @Override
        public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
            active.stop();
            if (outcome == Outcome.UNKNOWN) {
                unknown.increment();
            }
            call.stop(timer(CALLS, "Calls, with their retries and waits", outcome, failure));
        }

        private Timer timer(String name, String description, Outcome outcome, @Nullable SdkException failure) {
            return Timer.builder(name)
                    .description(description)
                    .tags(tags)
                    .tag("outcome", outcome.name())
                    .tag("status", status.isEmpty() ? "none" : status.getAsInt() / 100 + "xx")
                    .tag("error", failure == null ? "none" : failure.getClass().getSimpleName())
                    .register(registry);
        }
    }
}
