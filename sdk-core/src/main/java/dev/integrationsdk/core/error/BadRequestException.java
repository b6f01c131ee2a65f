package dev.integrationsdk.core.error;

/** The request was refused: 400, 422, and every 4xx without a class of its own. This attempt changed nothing. */
public final class BadRequestException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public BadRequestException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
