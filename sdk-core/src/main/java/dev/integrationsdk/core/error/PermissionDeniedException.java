package dev.integrationsdk.core.error;

/** 403: the credential may not do this. This attempt changed nothing. */
public final class PermissionDeniedException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public PermissionDeniedException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
