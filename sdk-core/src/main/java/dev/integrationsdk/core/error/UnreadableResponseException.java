package dev.integrationsdk.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered 2xx with a body that is not the documented model, too large, or cut short: the change is {@link
 * Outcome#APPLIED}. If the body is not JSON at all, or speaks of another integration, something other than the vendor may
 * have answered: {@link Outcome#UNKNOWN}.
 */
public final class UnreadableResponseException extends SdkException {
    private final int status;
    private final @Nullable String requestId;
    private final String excerpt;

    /** For {@code message}, a clause that says what is wrong with the body. */
    public UnreadableResponseException(
            Context context, int status, @Nullable String requestId, String excerpt, String message) {
        super(
                context,
                "HTTP " + status + ", but " + message + (requestId == null ? "" : ", request id " + requestId)
                        + ending(context),
                null);
        this.status = status;
        this.requestId = requestId;
        this.excerpt = excerpt;
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** The vendor's id of the request, if it sent one. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** The beginning of the body, at most 200 characters, control characters escaped; empty if there was none. */
    public String excerpt() {
        return excerpt;
    }
}
