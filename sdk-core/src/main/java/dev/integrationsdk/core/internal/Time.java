package dev.integrationsdk.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Everything about time and chance, so that tests neither wait nor guess. Thread-safe. */
public interface Time extends AutoCloseable {
    /** A clock that never jumps, in nanoseconds. */
    long nanoTime();

    /** The wall clock. */
    Instant now();

    /** Waits on this thread; less long if this is closed. */
    void sleep(Duration wait) throws InterruptedException;

    /** Runs a short task later, on a daemon thread. */
    Timer schedule(Duration wait, Runnable task);

    /** For jitter. */
    RandomGenerator random();

    /** A task that is to run later. */
    interface Timer {
        /** Makes sure that it does not run, if it has not begun to. */
        void cancel();
    }

    /** Ends all waits; what was scheduled never runs. */
    @Override
    void close();
}
