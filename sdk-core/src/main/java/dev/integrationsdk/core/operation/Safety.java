package dev.integrationsdk.core.operation;

/**
 * What sending an operation a second time would do, which decides whether it is repeated after a failure that leaves
 * open what the vendor did. The words are those of RFC 9110.
 *
 * @since 0.1.0
 */
public enum Safety {
    /**
     * It changes nothing, so that it is repeated as if it had not been sent, and no failure of it is ever {@link
     * dev.integrationsdk.core.error.Outcome#UNKNOWN}.
     */
    SAFE,
    /**
     * Done twice is done once. After an unknown outcome it is repeated only if the application's {@link
     * dev.integrationsdk.core.retry.RetryPolicy} says so.
     */
    IDEMPOTENT,
    /** Each time does something more, as creating does. After an unknown outcome it is never repeated. */
    UNSAFE
}
