package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.http.HeaderRules;
import dev.integrationsdk.core.http.HttpRequest;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A plan and what runs it. */
final class PlannedCall<R> implements Call<R> {
    private final Plan<R> plan;
    private final Planner planner;
    private final Pipeline pipeline;

    PlannedCall(Plan<R> plan, Planner planner) {
        this.plan = plan;
        this.planner = planner;
        this.pipeline = planner.pipeline();
    }

    Plan<R> plan() {
        return plan;
    }

    PlannedCall<R> with(HttpRequest request) {
        return with(plan.with(request));
    }

    PlannedCall<R> with(Plan<R> changed) {
        return new PlannedCall<>(changed, planner);
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

    /** As {@link #executeAsync()}, with what is made of the answer. */
    <T> CompletableFuture<T> async(Function<ApiResponse<R>, T> result) {
        try {
            pipeline.requireOpen();
        } catch (IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
        return AsyncRun.run(plan, pipeline, result);
    }

    @Override
    public CallPreview preview() {
        return new Preview(plan, pipeline.credentials(), plan.target().request());
    }

    @Override
    public PlannedCall<R> withTimeout(Duration callTimeout) {
        String problem = Limits.problem("callTimeout", callTimeout);
        if (problem != null) {
            throw refused(problem);
        }
        return with(plan.with(callTimeout));
    }

    @Override
    public PlannedCall<R> withHeader(String name, String value) {
        String problem = HeaderRules.problem(name, value);
        if (problem != null) {
            throw refused(problem);
        }
        return with(plan.request().with(Map.of(name, value)));
    }

    @Override
    public PlannedCall<R> withRetry(RetryPolicy policy) {
        if (policy == null) {
            throw refused("the retry policy is null: RetryPolicy.none() is for no retry");
        }
        return with(plan.with(policy));
    }

    @Override
    public Settlement settle(SdkException failure) {
        return Steps.waiting(steps -> settled(failure, steps));
    }

    @Override
    public CompletableFuture<Settlement> settleAsync(SdkException failure) {
        return Steps.later(steps -> settled(failure, steps));
    }

    private CompletableFuture<Settlement> settled(SdkException failure, Steps steps) {
        return new Settler<>(plan, planner).settle(failure, steps);
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
