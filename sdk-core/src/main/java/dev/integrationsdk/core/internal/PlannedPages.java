package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.Page;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.http.HttpRequest;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, from one of them on.
 *
 * @param list asks for the first of these pages
 * @param paging how its answer leads to the next
 * @param trail the pages so far, the latest first; null for the first page of all
 */
record PlannedPages<L, T>(
        PlannedCall<L> list, Paging<L, T> paging, @Nullable Trail trail) implements Pages<T> {
    private static final int MAX_PAGES = 10_000;

    /** The address of a page, and the pages before it. */
    private record Trail(
            String address, int length, @Nullable Trail before) {
        boolean holds(String other) {
            for (Trail part = this; part != null; part = part.before) {
                if (part.address.equals(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public Page<T> execute() {
        return page(list.executeWithResponse());
    }

    @Override
    public CompletableFuture<Page<T>> executeAsync() {
        return list.async(this::page);
    }

    @Override
    public ApiResponse<Page<T>> executeWithResponse() {
        return withPage(list.executeWithResponse());
    }

    @Override
    public CompletableFuture<ApiResponse<Page<T>>> executeAsyncWithResponse() {
        return list.async(this::withPage);
    }

    private ApiResponse<Page<T>> withPage(ApiResponse<L> response) {
        return ((Success<L>) response).with(page(response));
    }

    private Page<T> page(ApiResponse<L> response) {
        return new Answered<>(this, response, List.copyOf(paging.items().apply(response.body())));
    }

    @Override
    public CallPreview preview() {
        return list.preview();
    }

    @Override
    public Pages<T> withTimeout(Duration callTimeout) {
        return new PlannedPages<>(list.withTimeout(callTimeout), paging, trail);
    }

    @Override
    public Pages<T> withHeader(String name, String value) {
        return new PlannedPages<>(list.withHeader(name, value), paging, trail);
    }

    @Override
    public Pages<T> withRetry(RetryPolicy policy) {
        return new PlannedPages<>(list.withRetry(policy), paging, trail);
    }

    @Override
    public Settlement settle(SdkException failure) {
        return list.settle(failure);
    }

    @Override
    public CompletableFuture<Settlement> settleAsync(SdkException failure) {
        return list.settleAsync(failure);
    }

    @Override
    public String toString() {
        return list.toString();
    }

    private Optional<Pages<T>> after(ApiResponse<L> response) {
        String name = paging.next()
                .apply(response.body())
                .filter(text -> !text.isEmpty())
                .orElse(null);
        if (name == null) {
            return Optional.empty();
        }
        HttpRequest request = list.plan().request();
        HttpRequest next = paging.cursor() != null
                ? request.withQuery(paging.cursor(), name)
                : request.at(name)
                        .orElseThrow(() -> unusable(
                                response,
                                "the address of the next page is none, or lies on another origin, where the credential"
                                        + " does not go"));
        Trail walked = trail == null ? new Trail(request.url(), 1, null) : trail;
        if (walked.holds(next.url())) {
            throw unusable(
                    response, "it names as the next page one that was there before, so that the list has no end");
        } else if (walked.length() == MAX_PAGES) {
            throw unusable(response, "it names a further page after " + MAX_PAGES + " pages");
        }
        return Optional.of(
                new PlannedPages<>(list.with(next), paging, new Trail(next.url(), walked.length() + 1, walked)));
    }

    private UnreadableResponseException unusable(ApiResponse<L> response, String why) {
        return new UnreadableResponseException(
                new Context(
                        list.plan().info().vendor(),
                        list.plan().info().operation(),
                        Outcome.NOT_APPLIED,
                        response.attempts()),
                response.status(),
                response.requestId().orElse(null),
                "",
                why);
    }

    /** A page that was answered. */
    private record Answered<L, T>(PlannedPages<L, T> pages, ApiResponse<L> response, List<T> items) implements Page<T> {
        @Override
        public Optional<Pages<T>> next() {
            return pages.after(response);
        }

        @Override
        public String toString() {
            return "Page{" + items.size() + " items}";
        }
    }
}
