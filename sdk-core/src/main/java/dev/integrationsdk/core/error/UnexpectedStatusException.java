package dev.integrationsdk.core.error;

/**
 * A status that has no place here: 1xx, 3xx (a redirect is never followed), 407, 408, or none of HTTP's.
 *
 * @since 0.1.0
 */
public final class UnexpectedStatusException extends ApiException {

    /**
     * An answer, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public UnexpectedStatusException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
