package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The call was ended from this side: its thread was interrupted (the interrupt flag is set again), its future was
 * cancelled, or its client was closed. The outcome is as far as the attempt had come.
 *
 * @since 0.1.0
 */
public final class CallCanceledException extends SdkException {

    /**
     * A call that was ended from this side.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message a clause that says what ended the call; the outcome is added to it
     * @param cause what the attempt failed with, free of credentials, or null
     */
    public CallCanceledException(Context context, String message, @Nullable Throwable cause) {
        super(context, message + ending(context), cause);
    }
}
