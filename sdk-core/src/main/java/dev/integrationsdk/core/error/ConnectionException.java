package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no usable answer: the host was not found, the connection was refused or lost, TLS failed, what came back was
 * not HTTP. {@link #outcome()} is as far as the attempts had come: {@link Outcome#NOT_SENT} if no request had begun to
 * leave, {@link Outcome#UNKNOWN} if one had without an answer.
 *
 * @since 0.1.0
 */
public class ConnectionException extends SdkException {

    /**
     * A call without a usable answer.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message a clause that says what failed; the outcome is added to it
     * @param cause what the attempt failed with, free of credentials, or null
     */
    public ConnectionException(Context context, String message, @Nullable Throwable cause) {
        super(context, message + ending(context), cause);
    }
}
