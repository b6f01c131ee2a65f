package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Reads the state of one resource, in the way that its vendor has. Its calls have the headers and retries of the plan
 * that they serve.
 *
 * @param planner makes the calls
 * @param resource what is read
 * @param served the plan that the reading serves
 * @param left the time left for each call
 */
record StateReader<I>(Planner planner, Resource<I, ?> resource, Plan<I> served, Supplier<Duration> left) {

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
    CompletableFuture<State<I>> read(Steps steps) {
        return model(steps).thenApply(model -> {
            try {
                return new State<>(model, Json.of(model));
            } catch (IllegalArgumentException e) {
                throw refused("is of an integration that cannot be compared: " + e.getMessage());
            }
        });
    }

    private CompletableFuture<I> model(Steps steps) {
        Resource.Reading<I> reading = resource.reading();
        if (reading instanceof Resource.ByGet<I> by) {
            return steps.run(alike(planner.planned(by.get().at(id()).bare())));
        }
        return find((Resource.ByList<?, I>) reading, steps);
    }

    private <L> CompletableFuture<I> find(Resource.ByList<L, I> by, Steps steps) {
        return find(new PlannedPages<>(alike(planner.planned(by.list())), by.paging(), null), by, steps);
    }

    private CompletableFuture<I> find(Pages<I> pages, Resource.ByList<?, I> by, Steps steps) {
        return steps.run(pages).thenCompose(page -> {
            for (I item : page.items()) {
                if (AnswerReader.isSame(by.identifier().apply(item), id())) {
                    return CompletableFuture.completedFuture(item);
                }
            }
            Optional<Pages<I>> next = page.next();
            return next.isPresent()
                    ? find(next.get().withTimeout(left.get()), by, steps)
                    : CompletableFuture.failedFuture(refused("is not in the list of what the credential reaches"));
        });
    }

    private <T> PlannedCall<T> alike(PlannedCall<T> call) {
        return call.with(call.plan().like(served).with(left.get()));
    }

    private String id() {
        return String.valueOf(served.target().id());
    }

    private InvalidRequestException refused(String rule) {
        return new InvalidRequestException(
                served.info().vendor(), served.info().operation(), List.of(new Violation("id", rule)));
    }
}
