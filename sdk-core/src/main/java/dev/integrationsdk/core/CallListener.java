package dev.integrationsdk.core;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.internal.SeveralListeners;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Told of every call, sync and async alike: for metrics, traces and audits. It is called on the thread that works on
 * the call, so it must be quick; it must be thread-safe. What it throws is logged and changes no result.
 *
 * <p>{@code sdk-micrometer} and {@code sdk-opentelemetry} have one each.
 *
 * @since 0.1.0
 */
public interface CallListener {

    /**
     * {@return a listener that tells all of these, in their order} What one of them throws keeps nothing from the
     * others. Of headers with one name, the last listener's is sent.
     *
     * @param listeners the listeners
     * @throws NullPointerException if the list or one of them is null
     */
    static CallListener all(List<? extends CallListener> listeners) {
        return new SeveralListeners(List.copyOf(listeners));
    }

    /**
     * A call begins. The observation is told of the rest of it.
     *
     * @param call what the call is
     * @return who is told of the rest; {@link Observation#NONE} by default
     */
    default Observation callStarted(CallInfo call) {
        return Observation.NONE;
    }

    /**
     * Told of one call. Its methods are called one after the other, perhaps by several threads: of each attempt first
     * the start and then the end, and last of the end of the call. Of an asynchronous call that is ended while it is
     * busy, such as by its deadline, it hears as soon as it is not, which may be after the future was completed.
     */
    interface Observation {
        /** Looks away. */
        Observation NONE = new Observation() {};

        /**
         * An attempt begins.
         *
         * @param attempt 1 for the first
         * @return headers to add to it, such as a trace's; one that the library sets itself, or that cannot be sent, is
         *     left out
         */
        default Map<String, String> attemptStarted(int attempt) {
            return Map.of();
        }

        /**
         * An attempt has ended.
         *
         * @param attempt how it ended
         */
        default void attemptEnded(AttemptInfo attempt) {}

        /**
         * The call has ended.
         *
         * @param call what the call is, as it was told when it began
         * @param outcome whether the change of the call happened
         * @param failure null if it succeeded
         */
        default void callEnded(CallInfo call, Outcome outcome, @Nullable SdkException failure) {}
    }

    /**
     * What a call is. It holds no credential. All but the URL are of few values, as a metric needs them.
     *
     * @param vendor such as {@code ada}
     * @param operation such as {@code updateIntegration}
     * @param method such as {@code PATCH}
     * @param host the host that is called
     * @param port the port, that of the scheme where the base URL names none
     * @param pathTemplate such as {@code /integrations/{id}}, without the path of the base URL
     * @param url the whole URL, with the id in it
     */
    record CallInfo(
            String vendor, String operation, String method, String host, int port, String pathTemplate, String url) {}

    /**
     * How an attempt ended.
     *
     * @param attempt 1 for the first
     * @param outcome what this attempt alone did
     * @param status the HTTP status, if one was read
     * @param elapsed how long it took
     * @param failure null if it succeeded
     */
    record AttemptInfo(
            int attempt,
            Outcome outcome,
            OptionalInt status,
            Duration elapsed,
            @Nullable SdkException failure) {}
}
