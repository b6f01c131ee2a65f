package dev.integrationsdk.core;

import dev.integrationsdk.core.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** A clock that moves only when somebody waits, and remembers the waits. Jitter is always the longest possible. */
final class FakeTime implements Time {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Duration callTimeout;
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    /** The waits and deadlines that were taken back. */
    final BlockingQueue<Duration> canceled = new LinkedBlockingQueue<>();

    volatile boolean interrupts;
    volatile Runnable meanwhile = () -> {};

    /** @param callTimeout so that a deadline, which is to be kept, is told from a wait, which is to pass at once */
    FakeTime(Duration callTimeout) {
        this.callTimeout = callTimeout;
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        pass(wait);
        if (interrupts) {
            throw new InterruptedException();
        }
    }

    @Override
    public Timer schedule(Duration wait, Runnable task) {
        boolean deadlineOrWatch = wait.equals(callTimeout) || wait.equals(Duration.ofMillis(20));
        if (!deadlineOrWatch) {
            pass(wait);
            task.run();
        }
        return () -> canceled.add(wait);
    }

    private void pass(Duration wait) {
        waits.add(wait);
        meanwhile.run();
        advance(wait);
    }

    /** Lets time pass in which nobody waits. */
    void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public RandomGenerator random() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("only bounded numbers are asked for");
            }

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };
    }

    @Override
    public void close() {}
}
