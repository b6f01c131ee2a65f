package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.http.Answer;
import dev.integrationsdk.core.http.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a call without a thread that waits: attempts on the transport's threads, waits on the timer. The deadline is kept
 * here, since OkHttp's own starts only when a queued call runs.
 *
 * @param <T> what the future gives: the response, or only its body
 */
final class AsyncRun<R, T> implements InFlight.Run {
    private final Execution<R> execution;
    private final Pipeline pipeline;
    private final Function<ApiResponse<R>, T> result;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private volatile Time.@Nullable Timer deadline;
    private volatile Time.@Nullable Timer retry;

    private AsyncRun(Plan<R> plan, Pipeline pipeline, Function<ApiResponse<R>, T> result) {
        this.execution = new Execution<>(plan, pipeline, null);
        this.pipeline = pipeline;
        this.result = result;
    }

    static <R, T> CompletableFuture<T> run(Plan<R> plan, Pipeline pipeline, Function<ApiResponse<R>, T> result) {
        AsyncRun<R, T> run = new AsyncRun<>(plan, pipeline, result);
        pipeline.inFlight().add(run);
        // A stage beside the future: one in place of it would not pass a cancellation on.
        var unused = run.future.whenComplete((value, failure) -> run.completed());
        try {
            run.deadline = pipeline.time().schedule(plan.callTimeout(), run::deadline);
            run.attempt();
        } catch (RuntimeException | Error e) {
            run.future.completeExceptionally(e);
        }
        return run.future;
    }

    private void attempt() {
        Exchange exchange;
        try {
            exchange = execution.begin();
        } catch (SdkException e) {
            fail(e);
            return;
        }
        exchange.enqueue(new Exchange.Listener() {
            @Override
            public void answered(Answer answer) {
                guard(() -> succeed(execution.read(exchange, answer)));
            }

            @Override
            public void failed(Exception failure) {
                guard(() -> {
                    throw execution.failed(exchange, failure);
                });
            }
        });
    }

    /** Whatever goes wrong, the future hears of it. */
    private void guard(Runnable step) {
        try {
            step.run();
        } catch (SdkException failure) {
            retryOrFail(failure);
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private void retryOrFail(SdkException failure) {
        Optional<Duration> wait = execution.waitAfter(failure);
        if (wait.isEmpty()) {
            fail(failure);
        } else if (!future.isDone()) {
            // Not on the timer's thread: what follows may take its time.
            retry = pipeline.time().schedule(wait.get(), () -> elsewhere(() -> guard(this::attempt)));
        }
    }

    private void succeed(ApiResponse<R> response) {
        if (execution.end(null)) {
            deliver(() -> complete(response));
        }
    }

    private void complete(ApiResponse<R> response) {
        try {
            future.complete(result.apply(response));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private void fail(SdkException failure) {
        if (execution.end(failure)) {
            deliver(() -> future.completeExceptionally(failure));
        }
    }

    /** Ends the call now; who does it need not wait for what depends on the future. */
    private void overtake(SdkException failure) {
        if (execution.end(failure)) {
            elsewhere(() -> future.completeExceptionally(failure));
        }
        execution.abort();
    }

    /** On a thread of ours: this one, if the transport's threads are. */
    private void deliver(Runnable completion) {
        if (pipeline.transport().ownsThreads()) {
            completion.run();
        } else {
            elsewhere(completion);
        }
    }

    private void elsewhere(Runnable task) {
        try {
            pipeline.transport().executor().execute(task);
        } catch (RejectedExecutionException e) {
            // The client is being closed.
            task.run();
        }
    }

    private void deadline() {
        overtake(execution.overdue());
    }

    /** The future is complete, perhaps because the application cancelled it. */
    private void completed() {
        pipeline.inFlight().remove(this);
        stop(deadline);
        stop(retry);
        if (!execution.isEnded()) {
            SdkException failure =
                    execution.overtaken(future.isCancelled() ? "its future was cancelled" : "its future was completed");
            execution.end(failure);
            execution.abort();
        }
    }

    private static void stop(Time.@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }

    @Override
    public @Nullable Thread caller() {
        return null;
    }

    @Override
    public void cancel(String reason) {
        overtake(execution.overtaken(reason));
    }
}
