package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.EditPreview;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An edit before it runs.
 *
 * @param model the update without a request: every call of the edit has its headers, retries and time limit
 * @param planner makes the calls
 * @param resource what is edited
 * @param decide the application's decision
 * @param repeats how often it may be decided again
 */
record PlannedEdit<I, U>(
        PlannedCall<I> model,
        Planner planner,
        Resource<I, U> resource,
        Function<? super I, ? extends U> decide,
        int repeats)
        implements Edit<I> {
    static final int STANDARD_REPEATS = 10;

    private static final int MAX_REPEATS = 100;

    @Override
    public Edited<I> execute() {
        return Steps.waiting(steps -> new Editing<>(this, steps).edited());
    }

    @Override
    public CompletableFuture<Edited<I>> executeAsync() {
        return Steps.later(steps -> new Editing<>(this, steps).edited());
    }

    @Override
    public EditPreview preview() {
        return Steps.waiting(steps -> new Editing<>(this, steps).preview());
    }

    @Override
    public CompletableFuture<EditPreview> previewAsync() {
        return Steps.later(steps -> new Editing<>(this, steps).preview());
    }

    @Override
    public Edit<I> withTimeout(Duration limit) {
        return with(model.withTimeout(limit));
    }

    @Override
    public Edit<I> withHeader(String name, String value) {
        return with(model.withHeader(name, value));
    }

    @Override
    public Edit<I> withRetry(RetryPolicy policy) {
        return with(model.withRetry(policy));
    }

    private Edit<I> with(PlannedCall<I> changed) {
        return new PlannedEdit<>(changed, planner, resource, decide, repeats);
    }

    @Override
    public Edit<I> withRepeats(int number) {
        if (number < 0 || number > MAX_REPEATS) {
            throw new ConfigurationException(
                    resource.update().vendor(), "the repeats must be 0 to " + MAX_REPEATS + ", are " + number);
        }
        return new PlannedEdit<>(model, planner, resource, decide, number);
    }

    @Override
    public String toString() {
        return "Edit{" + model + "}";
    }
}
