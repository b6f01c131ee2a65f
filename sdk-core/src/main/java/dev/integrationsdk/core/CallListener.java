package dev.integrationsdk.core;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Told of every call, sync and async alike: for metrics, traces and audits. It is called on the thread that works on
 * the call, so it must be quick; it must be thread-safe. What it throws is logged and changes no result.
 *
 * @since 0.1.0
 */
public interface CallListener {

    /**
     * A call begins. The observation is told of the rest of it.
     *
     * @param call what the call is
     * @return who is told of the rest; {@link Observation#NONE} by default
     */
    default Observation callStarted(CallInfo call) {
        return Observation.NONE;
    }

    /** Told of one call. Its methods are called one after the other, perhaps by several threads. */
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
     * What a call is. It holds no id and no credential.
     *
     * @param vendor such as {@code ada}
     * @param operation such as {@code updateIntegration}
     * @param method such as {@code PATCH}
     * @param host the host that is called
     * @param pathTemplate such as {@code /integrations/{id}}, without the path of the base URL
     */
    record CallInfo(String vendor, String operation, String method, String host, String pathTemplate) {}

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
