package dev.integrationsdk.core;

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
        ask(pages);
        return result;
    }

    private void ask(Pages<T> pages) {
        CompletableFuture<Page<T>> asked = pages.executeAsync();
        current = asked;
        if (result.isDone()) {
            stop();
        }
        var unused = asked.whenComplete((page, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else if (!result.isDone()) {
                visit(page);
            }
        });
    }

    private void visit(Page<T> page) {
        try {
            for (T item : page.items()) {
                if (!visitor.test(item)) {
                    result.complete(false);
                    return;
                }
            }
            Optional<Pages<T>> next = page.next();
            next.ifPresentOrElse(this::ask, () -> result.complete(true));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private void stop() {
        CompletableFuture<Page<T>> asked = current;
        if (asked != null) {
            asked.cancel(true);
        }
    }
}
