package dev.integrationsdk.core;

import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that a vendor answers page by page: a call of its first page, which knows how to go on. Lazy, immutable and
 * repeatable as every call is: nothing is sent before the first element is asked for, and no page before one of its
 * elements is. Each page is a call of its own, with its own retries and its own time, and has the headers of this one.
 *
 * <p>What changes at the vendor between two pages may be missing or come twice. Thread-safe. An application's tests may
 * implement it.
 *
 * @param <T> what is listed
 * @since 0.1.0
 */
public interface Pages<T> extends Call<Page<T>> {

    /**
     * All elements of all pages. Each page is asked for on the thread that pulls the first element of it.
     *
     * @return a sequential, ordered stream, whose terminal operation throws what {@link #execute()} and {@link
     *     Page#next()} throw
     */
    @CheckReturnValue
    default Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new PageIterator<>(this), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /**
     * All elements of all pages without waiting, one after the other, until the visitor has seen enough. Cancelling the
     * future ends the page under way.
     *
     * @param visitor is given each element and answers whether to go on; it runs on the threads of {@link
     *     #executeAsync()}, so that it must not block; what it throws completes the future
     * @return completes with true if the visitor has seen all, with false if it ended the list; with the failure of a
     *     page as {@link #executeAsync()} does
     */
    @CheckReturnValue
    default CompletableFuture<Boolean> forEachAsync(Predicate<? super T> visitor) {
        return new PageVisit<T>(visitor).start(this);
    }

    @Override
    @CheckReturnValue
    Pages<T> withTimeout(Duration callTimeout);

    @Override
    @CheckReturnValue
    Pages<T> withHeader(String name, String value);

    @Override
    @CheckReturnValue
    Pages<T> withRetry(RetryPolicy policy);
}
