package dev.integrationsdk.core.error;

/**
 * 409, 412, or a version that is no longer current. This attempt changed nothing; it is never retried.
 *
 * @since 0.1.0
 */
public final class ConflictException extends ApiException {

    /**
     * A refusal, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public ConflictException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
