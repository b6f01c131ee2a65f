package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The call was ended from this side: its thread was interrupted (the interrupt flag is set again), its future was
 * cancelled, or its client was closed. The outcome is as far as the attempt had come.
 */
public final class CallCanceledException extends SdkException {

    /** For {@code message}, a clause that says what ended the call. */
    public CallCanceledException(Context context, String message, @Nullable Throwable cause) {
        super(context, message + ending(context), cause);
    }
}
