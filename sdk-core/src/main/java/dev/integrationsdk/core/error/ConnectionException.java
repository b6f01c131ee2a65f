package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no usable answer: the host was not found, the connection was refused or lost, TLS failed, what came back was
 * not HTTP. {@link #outcome()} is as far as the attempts had come: {@link Outcome#NOT_SENT} if no request had begun to leave,
 * {@link Outcome#UNKNOWN} if one had without an answer.
 */
public class ConnectionException extends SdkException {

    /** For {@code message}, a clause that says what failed. */
    public ConnectionException(Context context, String message, @Nullable Throwable cause) {
        super(context, message + ending(context), cause);
    }
}
