/**
 * The API that all vendors share: calls, their options and their results.
 *
 * <p>An application gets a {@link dev.integrationsdk.core.Call} from the client of its vendor, and runs it with {@link
 * dev.integrationsdk.core.Call#execute()} or {@link dev.integrationsdk.core.Call#executeAsync()}: that is the type to
 * begin with. {@link dev.integrationsdk.core.ClientOptions} sets the time limits, retries and headers of a whole
 * client, and a {@link dev.integrationsdk.core.CallListener} is told of every call. {@link
 * dev.integrationsdk.core.ApiClient} is what the modules of vendors are built on.
 *
 * <p>The library logs through SLF4J, by loggers with the names of the vendors' packages, such as {@code
 * dev.integrationsdk.ada}: each attempt at DEBUG, a retry at INFO, a call whose outcome is unknown at WARN. No line holds a
 * body, a credential, or a text that a vendor wrote.
 *
 * <p>In every package of this library, null is taken and returned only where a type is marked {@code @Nullable}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core;

import org.jspecify.annotations.NullMarked;
