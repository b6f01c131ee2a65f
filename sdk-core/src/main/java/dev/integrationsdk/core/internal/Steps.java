package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.Call;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How calls follow one another, so that what is made of several calls is written once: each on the thread that asks, or
 * each as soon as the one before has ended.
 */
interface Steps {
    /** Makes the next call. It never throws: every failure completes the future. */
    <T> CompletableFuture<T> run(Call<T> call);

    /** Goes all steps on this thread, and throws what they end with. */
    static <T> T waiting(Function<Steps, CompletableFuture<T>> course) {
        try {
            return course.apply(new Waiting()).join();
        } catch (CompletionException e) {
            if (cause(e) instanceof RuntimeException failure) {
                throw failure;
            } else if (cause(e) instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Goes all steps without waiting. Cancelling the future ends the call under way, and no other follows. */
    static <T> CompletableFuture<T> later(Function<Steps, CompletableFuture<T>> course) {
        Following steps = new Following();
        CompletableFuture<T> result = new CompletableFuture<>();
        var unused = course.apply(steps).whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(cause(failure));
            }
        });
        var unusedEnd = result.whenComplete((value, failure) -> steps.stop());
        return result;
    }

    /** Goes on one way after success, and another way after a failure. */
    static <T, R> CompletableFuture<R> then(
            CompletableFuture<T> step,
            Function<T, CompletableFuture<R>> onValue,
            Function<Throwable, CompletableFuture<R>> onFailure) {
        return step.<Supplier<CompletableFuture<R>>>handle((value, thrown) ->
                        thrown == null ? () -> onValue.apply(value) : () -> onFailure.apply(cause(thrown)))
                .thenCompose(Supplier::get);
    }

    /** What a stage failed with, without what the JDK wraps it in. */
    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** On the thread that asks. */
    final class Waiting implements Steps {
        @Override
        public <T> CompletableFuture<T> run(Call<T> call) {
            try {
                return CompletableFuture.completedFuture(call.execute());
            } catch (RuntimeException | Error e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }

    /** One after the other, without a thread that waits. */
    final class Following implements Steps {
        private volatile boolean stopped;
        private volatile @Nullable CompletableFuture<?> current;

        @Override
        public <T> CompletableFuture<T> run(Call<T> call) {
            if (stopped) {
                return CompletableFuture.failedFuture(new CancellationException());
            }
            CompletableFuture<T> next = call.executeAsync();
            current = next;
            if (stopped) {
                stop();
            }
            return next;
        }

        void stop() {
            stopped = true;
            CompletableFuture<?> running = current;
            if (running != null) {
                running.cancel(true);
            }
        }
    }
}
