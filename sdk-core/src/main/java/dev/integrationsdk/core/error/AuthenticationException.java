package dev.integrationsdk.core.error;

/** 401: the credential is missing, wrong or expired. This attempt changed nothing. */
public final class AuthenticationException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public AuthenticationException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
