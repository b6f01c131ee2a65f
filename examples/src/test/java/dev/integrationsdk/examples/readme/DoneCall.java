package dev.integrationsdk.examples.readme;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A call that sends nothing: its result is at hand, or it throws. */
record DoneCall<R>(Supplier<R> result) implements Call<R> {
    @Override
    public R execute() {
        return result.get();
    }

    @Override
    public CompletableFuture<R> executeAsync() {
        try {
            return CompletableFuture.completedFuture(result.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public ApiResponse<R> executeWithResponse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<ApiResponse<R>> executeAsyncWithResponse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CallPreview preview() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Call<R> withTimeout(Duration callTimeout) {
        return this;
    }

    @Override
    public Call<R> withHeader(String name, String value) {
        return this;
    }

    @Override
    public Call<R> withRetry(RetryPolicy policy) {
        return this;
    }
}
