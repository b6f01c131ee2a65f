package dev.integrationsdk.core.error;

/**
 * 429: too many requests. This attempt changed nothing; see {@link #retryAfter()}.
 *
 * @since 0.1.0
 */
public final class RateLimitException extends ApiException {

    /**
     * A refusal, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public RateLimitException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
