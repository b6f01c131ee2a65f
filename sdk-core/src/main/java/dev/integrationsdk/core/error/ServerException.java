package dev.integrationsdk.core.error;

/**
 * 5xx: the vendor, or something before it, failed. The change may have been made.
 *
 * @since 0.1.0
 */
public final class ServerException extends ApiException {

    /**
     * An answer, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public ServerException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
