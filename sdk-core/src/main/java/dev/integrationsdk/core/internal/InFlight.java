package dev.integrationsdk.core.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a client that are under way. OkHttp does not notice that a thread which waits for an answer was
 * interrupted, so while there are such threads this looks at them now and then; with none it rests.
 */
final class InFlight {
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Set<Run> runs = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile @Nullable String over;
    private final Time time;

    /** One call under way. */
    interface Run {
        /** The thread that waits for it, or null if none does. */
        @Nullable
        Thread caller();

        /** Ends it from outside, for a reason that is a clause. */
        void cancel(String reason);
    }

    InFlight(Time time) {
        this.time = time;
    }

    void add(Run run) {
        runs.add(run);
        String reason = over;
        if (reason != null) {
            run.cancel(reason);
        }
        if (run.caller() != null) {
            watch();
        }
    }

    void remove(Run run) {
        runs.remove(run);
    }

    /** Ends all calls, and those that come later. */
    void cancelAll(String reason) {
        over = reason;
        runs.forEach(run -> run.cancel(reason));
    }

    private void watch() {
        if (!watching.get() && watching.compareAndSet(false, true)) {
            var unused = time.schedule(LOOK, this::look);
        }
    }

    private void look() {
        boolean anyCaller = false;
        for (Run run : runs) {
            Thread caller = run.caller();
            if (caller != null) {
                anyCaller = true;
                if (caller.isInterrupted()) {
                    run.cancel("its thread was interrupted");
                }
            }
        }
        if (anyCaller) {
            var unused = time.schedule(LOOK, this::look);
        } else {
            watching.set(false);
            // A call may have come between the look and the rest.
            if (runs.stream().anyMatch(run -> run.caller() != null)) {
                watch();
            }
        }
    }
}
