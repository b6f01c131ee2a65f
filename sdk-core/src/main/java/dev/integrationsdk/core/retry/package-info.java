/**
 * When a failed attempt is repeated, and after which wait.
 *
 * <p>An application that sets nothing has {@link dev.integrationsdk.core.retry.RetryPolicy#standard()}, which repeats
 * only what provably did not happen. It makes another policy with {@link
 * dev.integrationsdk.core.retry.RetryPolicy#builder()}, and gives it to {@link
 * dev.integrationsdk.core.ClientOptions.Builder#retry} for all calls of a client, or to {@link
 * dev.integrationsdk.core.Call#withRetry} for one call.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core.retry;

import org.jspecify.annotations.NullMarked;
