package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Finds out after a failure whether the change of a call is there.
 *
 * @param plan the call
 * @param planner makes the calls that read
 */
record Settler<R>(Plan<R> plan, Planner planner) {

    CompletableFuture<Settlement> settle(SdkException failure, Steps steps) {
        Resource<R, ?> resource = plan.resource();
        if (failure.outcome() != Outcome.UNKNOWN) {
            return CompletableFuture.completedFuture(new Settlement(failure.outcome(), List.of()));
        } else if (resource == null) {
            String reason = "cannot be told: there is no reading that shows what "
                    + plan.info().operation() + " did";
            return CompletableFuture.completedFuture(
                    Settlement.of(List.of(new Settlement.Field("body", Outcome.UNKNOWN, reason))));
        }
        return new StateReader<>(planner, resource, plan, steps).read().thenApply(state -> {
            Settlement settlement =
                    new Comparison(resource, Json.of(plan.target().request()), null, failure).with(state.json());
            planner.pipeline().log().settled(plan, settlement.outcome());
            return settlement;
        });
    }
}
