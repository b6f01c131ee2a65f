package dev.integrationsdk.core.retry;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import java.io.EOFException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Which failed attempts are repeated. By default only what provably did not happen: a connection that failed before the
 * request's first byte (a certificate that is not trusted aside), and a 429 after the delay that the server names, or
 * our own backoff when it names none. Everything stays within the call's {@code callTimeout}: a wait that does not fit
 * is not begun.
 *
 * <p>What only reads has not happened in this sense whenever it fails, so that it is also repeated after a lost answer,
 * a 408 or a 5xx. What is not idempotent, as creating is not, is never repeated once it may have happened, not even with
 * {@link Builder#retryUnknownOutcomes(boolean)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RetryPolicy {
    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NONE = builder().maxRetries(0).build();

    private final int maxRetries;
    private final Duration initialDelay;
    private final Duration maxDelay;
    private final boolean retryUnknownOutcomes;

    private RetryPolicy(Builder builder) {
        this.maxRetries = builder.maxRetries;
        this.initialDelay = builder.initialDelay;
        this.maxDelay = builder.maxDelay;
        this.retryUnknownOutcomes = builder.retryUnknownOutcomes;
    }

    /**
     * {@return the standard policy} At most 2 retries, after random waits up to 0.5 s, then 1 s; never of an unknown
     * outcome.
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** {@return a policy without any retry} */
    public static RetryPolicy none() {
        return NONE;
    }

    /** {@return a builder of a policy that begins as the standard one} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how often a call is repeated at most; 0 for never} */
    public int maxRetries() {
        return maxRetries;
    }

    /**
     * Whether to repeat a call, and after which wait: a pure decision.
     *
     * @param failure how the last attempt ended
     * @param serverDelay the wait that the server asked for, or null
     * @param retries how many retries there were
     * @param left the time left for the whole call
     * @param random for the jitter
     * @return the wait, or empty if the failure is to be raised
     */
    public Optional<Duration> waitAfter(
            SdkException failure, @Nullable Duration serverDelay, int retries, Duration left, RandomGenerator random) {
        if (retries >= maxRetries || !isRepeatable(failure)) {
            return Optional.empty();
        }
        Duration wait = serverDelay != null ? serverDelay : backoff(retries, random);
        return wait.compareTo(left) < 0 ? Optional.of(wait) : Optional.empty();
    }

    private boolean isRepeatable(SdkException failure) {
        if (failure.outcome() == Outcome.APPLIED || (failure.outcome() == Outcome.UNKNOWN && !retryUnknownOutcomes)) {
            return false;
        }
        return failure instanceof RateLimitException
                || (failure instanceof ConnectionException && !isTrustFailure(failure.getCause()))
                || failure instanceof ServerException
                || (failure instanceof UnexpectedStatusException status && status.status() == 408);
    }

    /** A TLS failure that will be the same next time; a connection that broke during the handshake is none. */
    private static boolean isTrustFailure(@Nullable Throwable cause) {
        if (!(cause instanceof SSLException)) {
            return false;
        }
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof EOFException || deeper instanceof SocketException) {
                return false;
            }
        }
        return true;
    }

    /** Full jitter: anything between nothing and the doubled delay, so that callers do not come back together. */
    private Duration backoff(int retries, RandomGenerator random) {
        long doubled = initialDelay.toNanos() << retries;
        return Duration.ofNanos(random.nextLong(Math.min(doubled, maxDelay.toNanos()) + 1));
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxRetries=" + maxRetries + ", initialDelay=" + initialDelay + ", maxDelay=" + maxDelay
                + ", retryUnknownOutcomes=" + retryUnknownOutcomes + "}";
    }

    /** Builds a policy. Not thread-safe. */
    public static final class Builder {
        private int maxRetries = 2;
        private Duration initialDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(8);
        private boolean retryUnknownOutcomes;

        private Builder() {}

        /**
         * How often a call is repeated at most; 2 by default.
         *
         * @param maxRetries the number of retries, 0 to 10
         * @return this builder
         * @throws ConfigurationException if it is not 0 to 10
         */
        public Builder maxRetries(int maxRetries) {
            if (maxRetries < 0 || maxRetries > 10) {
                throw new ConfigurationException("sdk", "maxRetries must be 0 to 10, not " + maxRetries);
            }
            this.maxRetries = maxRetries;
            return this;
        }

        /**
         * The bound of the first random wait, doubled for each further one; 0.5 s by default.
         *
         * @param initialDelay the bound, 0 to 1 hour
         * @return this builder
         * @throws ConfigurationException if it is null, or not 0 to 1 hour
         */
        public Builder initialDelay(Duration initialDelay) {
            this.initialDelay = checked("initialDelay", initialDelay);
            return this;
        }

        /**
         * The bound of every random wait; 8 s by default. A delay that the server names is not bounded by it.
         *
         * @param maxDelay the bound, 0 to 1 hour
         * @return this builder
         * @throws ConfigurationException if it is null, or not 0 to 1 hour
         */
        public Builder maxDelay(Duration maxDelay) {
            this.maxDelay = checked("maxDelay", maxDelay);
            return this;
        }

        /**
         * Whether to repeat also what may have happened already: lost connections, timeouts and 5xx. Off by default. It
         * risks that the change is made twice, and that a change somebody else made in between is overwritten; use it
         * only for updates where that does no harm.
         *
         * @param retryUnknownOutcomes true to repeat them
         * @return this builder
         */
        public Builder retryUnknownOutcomes(boolean retryUnknownOutcomes) {
            this.retryUnknownOutcomes = retryUnknownOutcomes;
            return this;
        }

        /** {@return the policy, as it is set now} */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }

        private static Duration checked(String name, @Nullable Duration delay) {
            if (delay == null || delay.isNegative() || delay.compareTo(Duration.ofHours(1)) > 0) {
                throw new ConfigurationException("sdk", name + " must be 0 to 1 hour, not " + delay);
            }
            return delay;
        }
    }
}
