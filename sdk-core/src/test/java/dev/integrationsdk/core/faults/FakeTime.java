package dev.integrationsdk.core.faults;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** A clock that moves only when somebody waits, beside a clock on the wall that shows what it is told, the last for ever. */
final class FakeTime implements Time {
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);
    private final Iterator<Instant> wall;
    private volatile Instant shown;
    final List<Duration> waits = new CopyOnWriteArrayList<>();

    FakeTime(Instant first, Instant... next) {
        this.shown = first;
        this.wall = List.of(next).iterator();
    }

    /** Makes it the client's time, by a method that is for the tests of core's own package alone, and for these. */
    ApiClient.Builder in(ApiClient.Builder client) {
        try {
            var setter = ApiClient.Builder.class.getDeclaredMethod("time", Time.class);
            setter.setAccessible(true);
            return (ApiClient.Builder) setter.invoke(client, this);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
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
    public void sleep(Duration wait) {
        waits.add(wait);
        nanos.addAndGet(wait.toNanos());
    }

    @Override
    public Timer schedule(Duration wait, Runnable task) {
        boolean deadlineOrWatch =
                wait.equals(ClientOptions.standard().callTimeout()) || wait.equals(Duration.ofMillis(20));
        if (!deadlineOrWatch) {
            sleep(wait);
            task.run();
        }
        return () -> {};
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
