package dev.integrationsdk.core.error;

/** 5xx: the vendor, or something before it, failed. The change may have been made. */
public final class ServerException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public ServerException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
