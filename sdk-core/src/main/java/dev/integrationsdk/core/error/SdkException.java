package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that this library throws for a failed call. {@link #outcome()} says whether the change
 * happened. Nothing in it holds a credential, and no message a raw control character from a server.
 *
 * @since 0.1.0
 */
public abstract class SdkException extends RuntimeException {
    private final Context context;

    /**
     * What every failure knows.
     *
     * @param vendor such as {@code ada}; {@code sdk} where no vendor is concerned
     * @param operation such as {@code updateIntegration}; the request's type for what a builder refuses; {@code
     *     configuration} for a client that cannot be built
     * @param outcome whether the change happened
     * @param attempts how many attempts were begun; 0 if the failure came before the first
     */
    public record Context(String vendor, String operation, Outcome outcome, int attempts)
            implements java.io.Serializable {}

    SdkException(Context context, String message, @Nullable Throwable cause) {
        super(context.vendor() + " " + context.operation() + ": " + message, cause);
        this.context = context;
    }

    /** {@return the vendor, such as {@code ada}; {@code sdk} where no vendor is concerned} */
    public final String vendor() {
        return context.vendor();
    }

    /**
     * {@return the operation, such as {@code updateIntegration}; the request's type for what a builder refuses; {@code
     * configuration} for a client that cannot be built}
     */
    public final String operation() {
        return context.operation();
    }

    /** {@return whether the change happened} */
    public final Outcome outcome() {
        return context.outcome();
    }

    /** {@return how many attempts were begun; 0 if the failure came before the first} */
    public final int attempts() {
        return context.attempts();
    }

    /** The end of a message about a call: the outcome, and the attempts if there were several. */
    static String ending(Context context) {
        return " (" + context.outcome() + ": " + context.outcome().sentence()
                + (context.attempts() > 1 ? ", " + context.attempts() + " attempts" : "") + ")";
    }
}
