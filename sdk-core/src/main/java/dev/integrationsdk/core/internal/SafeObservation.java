package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.CallListener.AttemptInfo;
import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.CallListener.Observation;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.http.HeaderRules;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A listener of the application's, whose failures, errors included, change no call. It hears one thing after the other: what
 * another thread has to tell while it is busy is told by the thread that keeps it busy, so that no thread waits for it.
 */
final class SafeObservation implements Observation {
    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);

    private final Observation observation;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean ended;

    /** The attempt whose end it has not been told of, or 0. */
    private int open;

    private SafeObservation(Observation observation) {
        this.observation = observation;
    }

    static Observation start(CallListener listener, CallInfo call) {
        try {
            return new SafeObservation(listener.callStarted(call));
        } catch (Throwable e) {
            warn("A CallListener failed in callStarted", e);
            return NONE;
        }
    }

    /** Not told if the call has ended meanwhile; then the attempt does not go out. */
    @Override
    public Map<String, String> attemptStarted(int attempt) {
        synchronized (this) {
            if (busy || ended) {
                return Map.of();
            }
            busy = true;
            open = attempt;
        }
        try {
            Map<String, String> headers = new HashMap<>(observation.attemptStarted(attempt));
            headers.entrySet().removeIf(header -> isRefused(header.getKey(), header.getValue()));
            return headers;
        } catch (Throwable e) {
            warn("A CallListener failed in attemptStarted", e);
            return Map.of();
        } finally {
            tellWaiting();
        }
    }

    private static boolean isRefused(@Nullable String name, @Nullable String value) {
        String problem = HeaderRules.problem(name, value);
        if (problem != null) {
            warn("A header of a CallListener is not sent: " + problem, null);
        }
        return problem != null;
    }

    @Override
    public void attemptEnded(AttemptInfo attempt) {
        tell(() -> {
            if (open == attempt.attempt()) {
                open = 0;
                tellEnd(attempt);
            }
        });
    }

    /** An attempt that is still open was ended before its request was made. */
    @Override
    public void callEnded(CallInfo call, Outcome outcome, @Nullable SdkException failure) {
        tell(() -> {
            if (open != 0) {
                tellEnd(new AttemptInfo(open, Outcome.NOT_SENT, OptionalInt.empty(), Duration.ZERO, failure));
                open = 0;
            }
            ended = true;
            try {
                observation.callEnded(call, outcome, failure);
            } catch (Throwable e) {
                warn("A CallListener failed in callEnded", e);
            }
        });
    }

    /** An exception that cannot even be printed changes nothing either. */
    private static void warn(String message, @Nullable Throwable failure) {
        try {
            LOG.warn(message, failure);
        } catch (RuntimeException | Error e) {
            // There is nobody left to be told.
        }
    }

    private void tellEnd(AttemptInfo attempt) {
        try {
            observation.attemptEnded(attempt);
        } catch (Throwable e) {
            warn("A CallListener failed in attemptEnded", e);
        }
    }

    private void tell(Runnable event) {
        synchronized (this) {
            waiting.add(event);
            if (busy) {
                return;
            }
            busy = true;
        }
        tellWaiting();
    }

    private void tellWaiting() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        busy = next != null;
        return next;
    }
}
