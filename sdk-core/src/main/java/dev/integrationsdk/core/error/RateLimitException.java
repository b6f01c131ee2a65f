package dev.integrationsdk.core.error;

/** 429: too many requests. This attempt changed nothing; see {@link #retryAfter()}. */
public final class RateLimitException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public RateLimitException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
