package dev.integrationsdk.core.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the answer of a listing leads to the next page. Immutable.
 *
 * @param items reads what is on the page
 * @param next reads what names the next page; empty on the last one
 * @param cursor the parameter of the query that {@code next} is sent as, or null if {@code next} is an address
 * @param <L> the answer
 * @param <T> what is listed
 * @since 0.1.0
 */
public record Paging<L, T>(
        Function<L, List<T>> items,
        Function<L, Optional<String>> next,
        @Nullable String cursor) {

    /**
     * Everything is on the first page.
     *
     * @param items reads what is on the page
     * @param <L> the answer
     * @param <T> what is listed
     * @return the paging
     */
    public static <L, T> Paging<L, T> none(Function<L, List<T>> items) {
        return new Paging<>(items, answer -> Optional.empty(), null);
    }

    /**
     * The answer has a cursor, which is sent with the next request.
     *
     * @param items reads what is on the page
     * @param next reads the cursor; empty on the last page
     * @param parameter the name of the cursor in the query
     * @param <L> the answer
     * @param <T> what is listed
     * @return the paging
     */
    public static <L, T> Paging<L, T> byCursor(
            Function<L, List<T>> items, Function<L, Optional<String>> next, String parameter) {
        return new Paging<>(items, next, parameter);
    }

    /**
     * The answer has the address of the next page, which is followed on the same origin only, there to any path.
     *
     * @param items reads what is on the page
     * @param next reads the address, absolute or relative; empty on the last page
     * @param <L> the answer
     * @param <T> what is listed
     * @return the paging
     */
    public static <L, T> Paging<L, T> byAddress(Function<L, List<T>> items, Function<L, Optional<String>> next) {
        return new Paging<>(items, next, null);
    }
}
