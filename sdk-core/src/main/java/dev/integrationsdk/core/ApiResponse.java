package dev.integrationsdk.core;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A successful answer with what came around it. Immutable.
 *
 * @param <R> the body's type
 */
public interface ApiResponse<R> {
    /** What the vendor answered. */
    R body();

    /** The HTTP status, 200 to 299. */
    int status();

    /** The headers, by name whatever its case; unmodifiable, free of our credential. */
    Map<String, List<String>> headers();

    /** The vendor's id of the request, if it sent one; at most 256 characters. */
    Optional<String> requestId();

    /** How many attempts it took, 1 or more. */
    int attempts();

    /** How long the call took, waits included. */
    Duration elapsed();
}
