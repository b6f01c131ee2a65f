package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.http.HeaderRules;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A plan and the pipeline that runs it. */
final class PlannedCall<R> implements Call<R> {
    private final Plan<R> plan;
    private final Pipeline pipeline;

    PlannedCall(Plan<R> plan, Pipeline pipeline) {
        this.plan = plan;
        this.pipeline = pipeline;
    }

    @Override
    public R execute() {
        return executeWithResponse().body();
    }

    @Override
    public ApiResponse<R> executeWithResponse() {
        pipeline.requireOpen();
        return SyncRun.run(plan, pipeline);
    }

    @Override
    public CompletableFuture<R> executeAsync() {
        return async(ApiResponse::body);
    }

    @Override
    public CompletableFuture<ApiResponse<R>> executeAsyncWithResponse() {
        return async(Function.identity());
    }

    private <T> CompletableFuture<T> async(Function<ApiResponse<R>, T> result) {
        try {
            pipeline.requireOpen();
        } catch (IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
        return AsyncRun.run(plan, pipeline, result);
    }

    @Override
    public CallPreview preview() {
        return new Preview(plan.request(), pipeline.credentials(), plan.target().request());
    }

    @Override
    public Call<R> withTimeout(Duration callTimeout) {
        String problem = Limits.problem("callTimeout", callTimeout);
        if (problem != null) {
            throw refused(problem);
        }
        return pipeline.call(plan.with(callTimeout));
    }

    @Override
    public Call<R> withHeader(String name, String value) {
        String problem = HeaderRules.problem(name, value);
        if (problem != null) {
            throw refused(problem);
        }
        return pipeline.call(plan.with(plan.request().with(Map.of(name, value))));
    }

    @Override
    public Call<R> withRetry(RetryPolicy policy) {
        if (policy == null) {
            throw refused("the retry policy is null: RetryPolicy.none() is for no retry");
        }
        return pipeline.call(plan.with(policy));
    }

    private ConfigurationException refused(String problem) {
        return new ConfigurationException(
                new Context(plan.info().vendor(), plan.info().operation(), Outcome.NOT_SENT, 0), problem, null);
    }

    @Override
    public String toString() {
        return "Call{" + plan.info().vendor() + " " + plan.info().operation() + "}";
    }
}
