package dev.integrationsdk.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time limit ended the call. The outcome is as far as the attempt had come.
 *
 * @since 0.1.0
 */
public final class CallTimeoutException extends ConnectionException {
    private final String limit;
    private final Duration after;

    /**
     * A call that a time limit has ended.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param limit the option's name
     * @param after the option's value
     * @param cause what the attempt failed with, free of credentials, or null
     */
    public CallTimeoutException(Context context, String limit, Duration after, @Nullable Throwable cause) {
        super(context, limit + " of " + after.toMillis() + " ms was reached", cause);
        this.limit = limit;
        this.after = after;
    }

    /** {@return which limit it was: {@code connectTimeout}, {@code attemptTimeout} or {@code callTimeout}} */
    public String limit() {
        return limit;
    }

    /** {@return how long that limit is} */
    public Duration after() {
        return after;
    }
}
