package dev.integrationsdk.core;

import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * One change that a vendor may be asked for: lazy, immutable and repeatable. Nothing is sent before one of the {@code
 * execute} methods runs, and each run is a call of its own, with its own retries and its own time.
 *
 * <p>Every failure is an {@link dev.integrationsdk.core.error.SdkException} that knows whether the change happened; a
 * call on a closed client is an {@link IllegalStateException}. Thread-safe. An application's tests may implement it.
 *
 * @param <R> what the vendor answers
 * @since 0.1.0
 */
public interface Call<R> {

    /**
     * Sends the call on this thread and waits for the answer. An interrupt of the thread ends it promptly.
     *
     * @return what the vendor answered
     * @throws dev.integrationsdk.core.error.SdkException if it fails; its subtypes say how, its outcome what that means
     * @throws IllegalStateException if the client is closed
     */
    R execute();

    /**
     * Sends the call without waiting. It never throws: every failure completes the future with that exception itself.
     * Cancelling the future ends the exchange. Dependent stages without an executor of their own run on daemon threads
     * of this library (or on the thread that closes the client, while it does): they must not block, and do not keep
     * the JVM alive.
     *
     * @return the future of what the vendor answers
     */
    @CheckReturnValue
    CompletableFuture<R> executeAsync();

    /**
     * As {@link #execute()}, with the status, headers and attempts of the answer.
     *
     * @return what the vendor answered, and what came around it
     * @throws dev.integrationsdk.core.error.SdkException if it fails, as for {@link #execute()}
     * @throws IllegalStateException if the client is closed
     */
    ApiResponse<R> executeWithResponse();

    /**
     * As {@link #executeAsync()}, with the status, headers and attempts of the answer.
     *
     * @return the future of what the vendor answers, and of what comes around it
     */
    @CheckReturnValue
    CompletableFuture<ApiResponse<R>> executeAsyncWithResponse();

    /** {@return what would be sent} Sends nothing, and asks no supplier for a credential. */
    @CheckReturnValue
    CallPreview preview();

    /**
     * The same call with another limit for everything: all attempts and the waits between them.
     *
     * @param callTimeout the limit, 1 ms to 1 day
     * @return the changed call; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException if it is null, or not between 1 ms and 1 day
     */
    @CheckReturnValue
    Call<R> withTimeout(Duration callTimeout);

    /**
     * The same call with one more header; a header of that name is replaced.
     *
     * @param name the name, whatever its case
     * @param value the value, in printable ASCII
     * @return the changed call; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException if the header is one that the library sets itself,
     *     such as Authorization, Cookie, Host or Content-Type, or cannot be sent; the message never quotes the value
     */
    @CheckReturnValue
    Call<R> withHeader(String name, String value);

    /**
     * The same call with other retries.
     *
     * @param policy the retries; {@link RetryPolicy#none()} for none
     * @return the changed call; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException if it is null
     */
    @CheckReturnValue
    Call<R> withRetry(RetryPolicy policy);

    /**
     * After a failure of this call: whether its change is there. If the failure's outcome is {@link
     * dev.integrationsdk.core.error.Outcome#UNKNOWN}, it reads the integration, on this thread and with the time limit,
     * headers and retries of this call, and compares each field that this call sends; else it sends nothing and repeats
     * what the failure says.
     *
     * <p>A value that is there may have been there before the call, and an update that the vendor still works on may be
     * made after the reading. {@link dev.integrationsdk.core.error.Settlement.Field#reason()} says what speaks for each
     * answer, and why there may be none: the vendor does not return the field, somebody else has changed it meanwhile,
     * or what this call does cannot be read.
     *
     * @param failure how an execution of this call failed
     * @return what became of the change, field by field
     * @throws SdkException if the integration cannot be read; that changes nothing
     * @throws IllegalStateException if the client is closed
     * @throws UnsupportedOperationException if an application made this call by itself, and did not implement this method
     */
    @CheckReturnValue
    default Settlement settle(SdkException failure) {
        throw new UnsupportedOperationException("this implementation of Call cannot settle");
    }

    /**
     * As {@link #settle(SdkException)} without waiting. Cancelling the future ends the reading.
     *
     * @param failure how an execution of this call failed
     * @return the future of what became of the change
     */
    @CheckReturnValue
    default CompletableFuture<Settlement> settleAsync(SdkException failure) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException("this implementation of Call cannot settle"));
    }
}
