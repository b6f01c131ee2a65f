package dev.integrationsdk.core;

import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A change that is decided from the present state of an integration: it reads the integration, lets the application's
 * function decide, and sends only what differs from the state that was read, or nothing. Lazy, immutable and
 * repeatable; each execution reads anew. Thread-safe if the function is. An application's tests may implement it.
 *
 * <p>The function may be asked several times, so it must do nothing but decide. What it throws comes out as it is, and
 * the edit has changed nothing.
 *
 * <p>When the answer to the update is lost, the integration is read once more. If the values are there, the edit
 * succeeds. If they are not, and the vendor has a version, what was lost can be told from what is to come: under another
 * version, and if it was certainly not made, the edit is decided again, and under the same one the update is sent once more if nobody has answered it,
 * unless there are to be no retries. Otherwise it ends with an {@link dev.integrationsdk.core.error.EditException}, whose
 * {@link dev.integrationsdk.core.error.Settlement} tells field by field what is known; so does the exception's outcome.
 *
 * <p><b>Other editors.</b> Where the vendor has a version, an update that was overtaken by another one is found by
 * reading, whatever the vendor's refusal says, and decided again from the new state, up to {@link #withRepeats} times.
 * Where it has none, the change of somebody else between the reading and the update is overwritten in the fields that
 * are sent, and only in those; the vendor's {@code IntegrationsApi} says which it is.
 *
 * @param <I> the integration
 * @since 0.1.0
 */
public interface Edit<I> {

    /**
     * Reads, decides and sends on this thread. An interrupt of the thread ends it promptly.
     *
     * @return the integration after the edit, and what was changed
     * @throws dev.integrationsdk.core.error.InvalidRequestException if what the function decides breaks a rule, if the
     *     integration cannot be changed, or if what would be sent holds a secret as the vendor masks it
     * @throws dev.integrationsdk.core.error.EditException if the answer to the update was lost, and reading did not show
     *     that it was made
     * @throws dev.integrationsdk.core.error.SdkException if a call fails otherwise; a failure to read means that the
     *     edit has changed nothing
     * @throws IllegalStateException if the client is closed
     */
    Edited<I> execute();

    /**
     * As {@link #execute()} without waiting. The function runs on daemon threads of this library: it must not block.
     * Cancelling the future ends the call under way, and no further one is begun.
     *
     * @return the future of the integration after the edit, and of what was changed
     */
    @CheckReturnValue
    CompletableFuture<Edited<I>> executeAsync();

    /**
     * What executing would do now. It reads the integration and asks the function, and sends no update.
     *
     * @return the changes
     * @throws dev.integrationsdk.core.error.SdkException as {@link #execute()} does before it sends the update
     * @throws IllegalStateException if the client is closed
     */
    @CheckReturnValue
    EditPreview preview();

    /**
     * As {@link #preview()} without waiting.
     *
     * @return the future of the changes
     */
    @CheckReturnValue
    CompletableFuture<EditPreview> previewAsync();

    /**
     * The same edit with another limit for everything: all its calls, their attempts and the waits between them. It is
     * the client's {@code callTimeout} by default.
     *
     * @param limit the limit, 1 ms to 1 day
     * @return the changed edit; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException if it is null, or not between 1 ms and 1 day
     */
    @CheckReturnValue
    Edit<I> withTimeout(Duration limit);

    /**
     * The same edit with one more header on each of its calls.
     *
     * @param name the name, whatever its case
     * @param value the value, in printable ASCII
     * @return the changed edit; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException as {@link Call#withHeader} does
     */
    @CheckReturnValue
    Edit<I> withHeader(String name, String value);

    /**
     * The same edit with other retries of each of its calls.
     *
     * @param policy the retries; {@link RetryPolicy#none()} for none
     * @return the changed edit; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException if it is null
     */
    @CheckReturnValue
    Edit<I> withRetry(RetryPolicy policy);

    /**
     * The same edit with another number of repeats after it was overtaken by other editors; 10 by default.
     *
     * @param repeats how often the edit may be decided again, 0 to 100
     * @return the changed edit; this one stays as it is
     * @throws dev.integrationsdk.core.error.ConfigurationException if it is not between 0 and 100
     */
    @CheckReturnValue
    Edit<I> withRepeats(int repeats);
}
