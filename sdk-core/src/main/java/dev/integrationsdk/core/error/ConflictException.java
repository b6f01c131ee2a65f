package dev.integrationsdk.core.error;

/** 409, 412, or a version that is no longer current. This attempt changed nothing; it is never retried. */
public final class ConflictException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public ConflictException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
