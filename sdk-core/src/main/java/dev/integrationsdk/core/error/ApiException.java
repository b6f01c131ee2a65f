package dev.integrationsdk.core.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered with something other than 2xx. The status is always there, whatever the body is.
 *
 * @since 0.1.0
 */
public abstract class ApiException extends SdkException {
    private final Answer answer;

    /**
     * The answer, free of credentials.
     *
     * @param status the HTTP status
     * @param error what the body says
     * @param headers by name whatever its case, unmodifiable
     * @param requestId the vendor's id of the request, or null
     * @param retryAfter how long the server asks to wait, or null
     * @param rawBody the body as text, at most 8 KiB of it
     * @param hint a sentence for the message, or null
     */
    public record Answer(
            int status,
            ApiError error,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            String rawBody,
            @Nullable String hint)
            implements Serializable {}

    ApiException(Context context, String message, Answer answer) {
        super(context, message + ending(context), null);
        this.answer = answer;
    }

    /** {@return the HTTP status} */
    public final int status() {
        return answer.status();
    }

    /** {@return what the vendor says, as far as the body has a documented shape} */
    public final ApiError error() {
        return answer.error();
    }

    /** {@return the answer's headers, by name whatever its case; unmodifiable} */
    public final Map<String, List<String>> headers() {
        return answer.headers();
    }

    /** {@return the vendor's id of the request, if it sent one; at most 256 characters} */
    public final Optional<String> requestId() {
        return Optional.ofNullable(answer.requestId());
    }

    /** {@return how long the server asks to wait, if it says so; never negative} */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(answer.retryAfter());
    }

    /** {@return the body as text, at most 8 KiB of it; empty if there was none} Control characters are as they came. */
    public final String rawBody() {
        return answer.rawBody();
    }
}
