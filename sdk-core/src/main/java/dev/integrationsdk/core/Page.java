package dev.integrationsdk.core;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list. Immutable and thread-safe; an application's tests may implement it.
 *
 * @param <T> what is listed
 * @since 0.1.0
 */
public interface Page<T> {
    /** {@return what is on this page, in the vendor's order; unmodifiable, and empty on some pages of some vendors} */
    List<T> items();

    /**
     * {@return the pages from the next one on, which are not asked for yet; empty if this is the last page}
     *
     * @throws dev.integrationsdk.core.error.UnreadableResponseException if what the vendor names as the next page has
     *     been named before, or lies on another origin than the client's base URL, or if these were 10,000 pages
     */
    Optional<Pages<T>> next();
}
