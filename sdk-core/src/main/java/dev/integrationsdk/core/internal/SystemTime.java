package dev.integrationsdk.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The time of the machine. Its one thread is a daemon, starts with the first task and ends when it idles. */
public final class SystemTime implements Time {
    private final ScheduledThreadPoolExecutor scheduler;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param name the beginning of the thread's name */
    public SystemTime(String name) {
        scheduler = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    Thread thread = new Thread(task, name + "-timer");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        scheduler.setKeepAliveTime(10, TimeUnit.SECONDS);
        scheduler.allowCoreThreadTimeOut(true);
        scheduler.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        var unused = closed.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Timer schedule(Duration wait, Runnable task) {
        Future<?> scheduled = scheduler.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public RandomGenerator random() {
        return ThreadLocalRandom.current();
    }

    @Override
    public void close() {
        closed.countDown();
        scheduler.shutdownNow();
    }
}
