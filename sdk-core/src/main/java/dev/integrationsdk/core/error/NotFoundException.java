package dev.integrationsdk.core.error;

/**
 * 404 or 410: there is no such integration, or it is not visible to this credential. This attempt changed nothing.
 *
 * @since 0.1.0
 */
public final class NotFoundException extends ApiException {

    /**
     * A refusal, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public NotFoundException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
