package dev.integrationsdk.core.error;

/**
 * 403: the credential may not do this. This attempt changed nothing.
 *
 * @since 0.1.0
 */
public final class PermissionDeniedException extends ApiException {

    /**
     * A refusal, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public PermissionDeniedException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
