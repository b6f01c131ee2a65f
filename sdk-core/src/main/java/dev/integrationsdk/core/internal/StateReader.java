package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Page;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the state of one resource, in the way that its vendor has, within the time of what it serves: several calls have
 * one limit. The calls have the headers and retries of the plan that they serve.
 */
final class StateReader<I> {
    private final Planner planner;
    private final Resource<I, ?> resource;
    private final Plan<I> served;
    private final Steps steps;
    private final long start;

    /** @param served the plan that the reading serves, whose time begins now */
    StateReader(Planner planner, Resource<I, ?> resource, Plan<I> served, Steps steps) {
        this.planner = planner;
        this.resource = resource;
        this.served = served;
        this.steps = steps;
        this.start = planner.pipeline().time().nanoTime();
    }

    /**
     * A state that was read.
     *
     * @param model for the application
     * @param json for comparing
     */
    record State<I>(I model, Json json) {}

    /**
     * The state, once it was read.
     *
     * <p>It fails with an InvalidRequestException if the vendor has a list only, and the resource is not in it, or if the
     * state cannot be compared.
     */
    CompletableFuture<State<I>> read() {
        return model().thenApply(model -> {
            try {
                return new State<>(model, Json.of(model));
            } catch (IllegalArgumentException e) {
                throw refused("is of an integration that cannot be compared: " + e.getMessage());
            }
        });
    }

    private CompletableFuture<I> model() {
        try {
            return readModel();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<I> readModel() {
        Resource.Reading<I> reading = resource.reading();
        if (reading instanceof Resource.ByGet<I> by) {
            PlannedCall<I> get = planner.planned(by.get().at(id()).bare());
            return inTime(get.with(get.plan().like(served)));
        }
        return find((Resource.ByList<?, I>) reading);
    }

    private <L> CompletableFuture<I> find(Resource.ByList<L, I> by) {
        PlannedCall<L> list = planner.planned(by.list());
        return find(new PlannedPages<>(list.with(list.plan().like(served)), by.paging(), null), by);
    }

    /** A loop, and no recursion, as long as pages are there at once. */
    private CompletableFuture<I> find(Pages<I> first, Resource.ByList<?, I> by) {
        Pages<I> pages = first;
        while (true) {
            CompletableFuture<Page<I>> asked = inTime(pages);
            if (!asked.isDone() || asked.isCompletedExceptionally()) {
                return asked.thenCompose(page -> {
                    Optional<Pages<I>> rest = rest(page, by);
                    return rest.isPresent() ? find(rest.get(), by) : found(page, by);
                });
            }
            Page<I> page = asked.join();
            Optional<Pages<I>> rest = rest(page, by);
            if (rest.isEmpty()) {
                return found(page, by);
            }
            pages = rest.get();
        }
    }

    private Optional<Pages<I>> rest(Page<I> page, Resource.ByList<?, I> by) {
        return on(page, by).isPresent() ? Optional.empty() : page.next();
    }

    private CompletableFuture<I> found(Page<I> page, Resource.ByList<?, I> by) {
        return on(page, by)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() ->
                        CompletableFuture.failedFuture(refused("is not in the list of what the credential reaches")));
    }

    private Optional<I> on(Page<I> page, Resource.ByList<?, I> by) {
        return page.items().stream()
                .filter(item -> by.identifier().apply(item).equals(id()))
                .findFirst();
    }

    /** Makes a call in the time that is left. */
    <T> CompletableFuture<T> inTime(Call<T> call) {
        Duration left =
                served.callTimeout().minusNanos(planner.pipeline().time().nanoTime() - start);
        if (left.compareTo(Limits.SHORTEST) < 0) {
            Context context = new Context(served.info().vendor(), served.info().operation(), Outcome.NOT_SENT, 0);
            return CompletableFuture.failedFuture(
                    new CallTimeoutException(context, "callTimeout", served.callTimeout(), null));
        }
        return steps.run(call.withTimeout(left));
    }

    private String id() {
        return String.valueOf(served.target().id());
    }

    private InvalidRequestException refused(String rule) {
        return new InvalidRequestException(
                served.info().vendor(), served.info().operation(), List.of(new Violation("id", rule)));
    }
}
