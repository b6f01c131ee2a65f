package dev.integrationsdk.core;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shows the elements of pages to a visitor, without a thread that waits. */
final class PageVisit<T> {
    private final Predicate<? super T> visitor;
    private final CompletableFuture<Boolean> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<Page<T>> current;

    PageVisit(Predicate<? super T> visitor) {
        this.visitor = visitor;
    }

    CompletableFuture<Boolean> start(Pages<T> pages) {
        var unused = result.whenComplete((seenAll, failure) -> stop());
        goOn(pages);
        return result;
    }

    /** A loop, and no recursion, as long as pages are there at once. */
    private void goOn(@Nullable Pages<T> first) {
        for (Pages<T> pages = first; pages != null && !result.isDone(); ) {
            CompletableFuture<Page<T>> asked = asked(pages);
            current = asked;
            if (result.isDone()) {
                stop();
            }
            if (!asked.isDone()) {
                var unused = asked.whenComplete((page, failure) -> goOn(visit(page, failure)));
                return;
            }
            pages = asked.handle(this::visit).join();
        }
    }

    private CompletableFuture<Page<T>> asked(Pages<T> pages) {
        try {
            return Objects.requireNonNull(pages.executeAsync());
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** What is to be visited next, if anything. */
    private @Nullable Pages<T> visit(@Nullable Page<T> page, @Nullable Throwable failure) {
        if (page == null) {
            result.completeExceptionally(failure == null ? new NullPointerException("page") : failure);
            return null;
        }
        try {
            for (T item : page.items()) {
                if (result.isDone()) {
                    return null;
                } else if (!visitor.test(item)) {
                    result.complete(false);
                    return null;
                }
            }
            Optional<Pages<T>> next = page.next();
            if (next.isEmpty()) {
                result.complete(true);
            }
            return next.orElse(null);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
            return null;
        }
    }

    private void stop() {
        CompletableFuture<Page<T>> asked = current;
        if (asked != null) {
            asked.cancel(true);
        }
    }
}
