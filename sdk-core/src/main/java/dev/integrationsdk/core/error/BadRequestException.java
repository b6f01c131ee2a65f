package dev.integrationsdk.core.error;

/**
 * The request was refused: 400, 422, and every 4xx without a class of its own. This attempt changed nothing.
 *
 * @since 0.1.0
 */
public final class BadRequestException extends ApiException {

    /**
     * A refusal, as the failure of a call.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what the vendor says; the outcome is added to it
     * @param answer the answer, free of credentials
     */
    public BadRequestException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
