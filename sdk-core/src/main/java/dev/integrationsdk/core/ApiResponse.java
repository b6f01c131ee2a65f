package dev.integrationsdk.core;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A successful answer with what came around it. Immutable.
 *
 * @param <R> the body's type
 * @since 0.1.0
 */
public interface ApiResponse<R> {
    /** {@return what the vendor answered} */
    R body();

    /** {@return the HTTP status, 200 to 299} */
    int status();

    /** {@return the headers, by name whatever its case; unmodifiable, free of our credential} */
    Map<String, List<String>> headers();

    /** {@return the vendor's id of the request, if it sent one; at most 256 characters} */
    Optional<String> requestId();

    /** {@return how many attempts it took, 1 or more} */
    int attempts();

    /** {@return how long the call took, waits included} */
    Duration elapsed();
}
