package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.http.Answer;
import dev.integrationsdk.core.http.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a call without a thread that waits: attempts on the transport's threads, waits on the timer. The deadline is kept
 * here, since OkHttp's own starts only when a queued call runs.
 *
 * @param <T> what the future gives: the response, or only its body
 */
final class AsyncRun<R, T> implements InFlight.Run {
    private static final Logger LOG = LoggerFactory.getLogger(AsyncRun.class);

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
        } catch (RuntimeException e) {
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
                try {
                    succeed(execution.read(exchange, answer));
                } catch (SdkException failure) {
                    retryOrFail(failure);
                } catch (RuntimeException | Error e) {
                    future.completeExceptionally(e);
                }
            }

            @Override
            public void failed(Exception failure) {
                retryOrFail(execution.failed(exchange, failure));
            }
        });
    }

    private void retryOrFail(SdkException failure) {
        Optional<Duration> wait = execution.waitAfter(failure);
        if (wait.isEmpty()) {
            fail(failure);
        } else if (!future.isDone()) {
            retry = pipeline.time().schedule(wait.get(), this::attempt);
        }
    }

    private void succeed(ApiResponse<R> response) {
        if (execution.end(null)) {
            future.complete(result.apply(response));
        }
    }

    private void fail(SdkException failure) {
        if (execution.end(failure)) {
            future.completeExceptionally(failure);
        }
    }

    private void deadline() {
        SdkException failure = execution.overdue();
        if (execution.end(failure)) {
            // Not on the timer's thread: what depends on the future may take its time.
            pipeline.transport().executor().execute(() -> future.completeExceptionally(failure));
        }
        execution.abort();
    }

    /** The future is complete, perhaps because the application cancelled it. */
    private void completed() {
        pipeline.inFlight().remove(this);
        stop(deadline);
        stop(retry);
        if (!execution.isEnded()) {
            SdkException failure = execution.overtaken("its future was cancelled");
            if (execution.end(failure)) {
                LOG.warn("{}", failure.getMessage());
            }
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
        fail(execution.overtaken(reason));
        execution.abort();
    }
}
