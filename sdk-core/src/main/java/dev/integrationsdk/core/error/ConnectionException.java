package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no usable answer: the host was not found, the connection was refused or lost, TLS failed, what came back was
 * not HTTP. {@link #outcome()} is {@link Outcome#NOT_SENT} if the request had not begun to leave, {@link Outcome#UNKNOWN}
 * if it had.
 */
public class ConnectionException extends SdkException {

    /** For {@code message}, a clause that says what failed. */
    public ConnectionException(Context context, String message, @Nullable Throwable cause) {
        super(context, message + ending(context), cause);
    }
}
