package dev.integrationsdk.core.error;

/** 404 or 410: there is no such integration, or it is not visible to this credential. This attempt changed nothing. */
public final class NotFoundException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public NotFoundException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
