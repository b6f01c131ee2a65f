package dev.integrationsdk.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A time limit ended the call. The outcome is as far as the attempt had come. */
public final class CallTimeoutException extends ConnectionException {
    private final String limit;
    private final Duration after;

    /**
     * @param limit the option's name
     * @param after the option's value
     */
    public CallTimeoutException(Context context, String limit, Duration after, @Nullable Throwable cause) {
        super(context, limit + " of " + after.toMillis() + " ms was reached", cause);
        this.limit = limit;
        this.after = after;
    }

    /** Which limit it was: {@code connectTimeout}, {@code attemptTimeout} or {@code callTimeout}. */
    public String limit() {
        return limit;
    }

    /** How long that limit is. */
    public Duration after() {
        return after;
    }
}
