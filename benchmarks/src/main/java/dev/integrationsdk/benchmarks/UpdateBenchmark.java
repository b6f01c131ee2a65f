package dev.integrationsdk.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Updates over loopback, at a server in another JVM. */
@State(Scope.Benchmark)
public class UpdateBenchmark {
    /** Where the server is. */
    static final String SERVER = "benchmarks.server";

    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int IN_FLIGHT = 64;
    private static final int UPDATES = 4096;

    /** What is answered. */
    @Param
    public Body body = Body.SMALL;

    /** Who asks. */
    @Param
    public Peer peer = Peer.BY_HAND;

    private @Nullable Client client;

    /**
     * Opens the one client of the run, and warms it up on one thread, as long as JMH has not started the others: with 64 at
     * once the compiler would wait for a processor.
     */
    @Setup
    public void open() throws Exception {
        client = peer.open(body, System.getProperty(SERVER));
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            client().update();
        }
    }

    /** Closes it. */
    @TearDown
    public void close() {
        client().close();
    }

    /** One update, for as many threads as JMH is told. */
    @Benchmark
    public Object sync() throws Exception {
        return client().update();
    }

    /** Many updates, 64 of them in flight: each that ends begins another. */
    @Benchmark
    @OperationsPerInvocation(UPDATES)
    public void async() throws Exception {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        AtomicInteger left = new AtomicInteger(UPDATES);
        AtomicInteger inFlight = new AtomicInteger(IN_FLIGHT);
        for (int i = 0; i < IN_FLIGHT; i++) {
            next(left, inFlight, ended);
        }
        ended.get();
    }

    private void next(AtomicInteger left, AtomicInteger inFlight, CompletableFuture<Void> ended) {
        if (left.getAndDecrement() <= 0) {
            if (inFlight.decrementAndGet() == 0) {
                ended.complete(null);
            }
            return;
        }
        var unused = client().updateAsync().whenComplete((model, failure) -> {
            if (failure == null) {
                next(left, inFlight, ended);
            } else {
                ended.completeExceptionally(failure);
            }
        });
    }

    private Client client() {
        return requireNonNull(client, "open() comes first");
    }
}
