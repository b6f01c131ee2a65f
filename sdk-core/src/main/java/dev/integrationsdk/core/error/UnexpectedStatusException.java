package dev.integrationsdk.core.error;

/** A status that has no place here: 1xx, 3xx (a redirect is never followed), 407, 408, or none of HTTP's. */
public final class UnexpectedStatusException extends ApiException {

    /** For {@code message}, what the vendor says. */
    public UnexpectedStatusException(Context context, String message, Answer answer) {
        super(context, message, answer);
    }
}
