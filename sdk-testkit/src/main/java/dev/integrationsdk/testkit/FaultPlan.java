package dev.integrationsdk.testkit;

import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Which requests are spoiled, and by what. */
final class FaultPlan {
    private record Series(int length, Fault fault, AtomicLong requests) {
        private @Nullable Fault next() {
            return requests.incrementAndGet() % length == 0 ? fault : null;
        }
    }

    private final Queue<Fault> queued = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Series series;

    void failNext(Fault fault) {
        queued.add(fault);
    }

    void failEvery(int n, Fault fault) {
        if (n < 1) {
            throw new IllegalArgumentException("not a number of requests: " + n);
        }
        series = new Series(n, Objects.requireNonNull(fault), new AtomicLong());
    }

    /** Counts one request, and returns what goes wrong with it. */
    Optional<Fault> next() {
        Series counting = series;
        Fault due = counting == null ? null : counting.next();
        Fault first = queued.poll();
        return Optional.ofNullable(first == null ? due : first);
    }
}
