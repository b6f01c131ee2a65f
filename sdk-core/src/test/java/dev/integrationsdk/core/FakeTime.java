package dev.integrationsdk.core;

import dev.integrationsdk.core.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * A clock that moves only when somebody waits, and remembers the waits, beside a clock on the wall that shows what it is
 * told, the last for ever. Jitter is always the longest possible.
 */
public final class FakeTime implements Time {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Duration callTimeout;
    private final Iterator<Instant> wall;
    private volatile Instant shown;
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);
    public final List<Duration> waits = new CopyOnWriteArrayList<>();
    /** The waits and deadlines that were taken back. */
    final BlockingQueue<Duration> canceled = new LinkedBlockingQueue<>();

    /** What is to run when the call's time is over, which it never is by itself. */
    volatile Runnable deadline = () -> {};

    volatile boolean interrupts;
    volatile Runnable meanwhile = () -> {};

    /** @param callTimeout so that a deadline, which is to be kept, is told from a wait, which is to pass at once */
    FakeTime(Duration callTimeout) {
        this(callTimeout, NOW);
    }

    private FakeTime(Duration callTimeout, Instant first, Instant... next) {
        this.callTimeout = callTimeout;
        this.shown = first;
        this.wall = List.of(next).iterator();
    }

    /** For a client with the standard limits, whose clock on the wall shows this. */
    public static FakeTime showing(Instant first, Instant... next) {
        return new FakeTime(ClientOptions.standard().callTimeout(), first, next);
    }

    /** Makes it the client's time. */
    public ApiClient.Builder in(ApiClient.Builder client) {
        return client.time(this);
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public synchronized Instant now() {
        Instant now = shown;
        if (wall.hasNext()) {
            shown = wall.next();
        }
        return now;
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
        if (wait.equals(callTimeout)) {
            deadline = task;
        } else if (!wait.equals(Duration.ofMillis(20))) { // the watch over interrupts
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
    public void advance(Duration time) {
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
