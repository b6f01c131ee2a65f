package dev.integrationsdk.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered 2xx with a body that is not the documented model, too large, or cut short: the change is {@link
 * Outcome#APPLIED}. If the body is not JSON at all, or speaks of another integration, something other than the vendor
 * may have answered: {@link Outcome#UNKNOWN}.
 *
 * @since 0.1.0
 */
public final class UnreadableResponseException extends SdkException {
    private final int status;
    private final @Nullable String requestId;
    private final String excerpt;

    /**
     * An answer that cannot be read.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param status the HTTP status, 200 to 299
     * @param requestId the vendor's id of the request, or null
     * @param excerpt the beginning of the body, free of credentials and control characters; empty if there was none
     * @param message a clause that says what is wrong with the body; the outcome is added to it
     */
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

    /** {@return the HTTP status, 200 to 299} */
    public int status() {
        return status;
    }

    /** {@return the vendor's id of the request, if it sent one} */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * {@return the beginning of the body, at most 200 characters, control characters escaped; empty if there was none}
     */
    public String excerpt() {
        return excerpt;
    }
}
