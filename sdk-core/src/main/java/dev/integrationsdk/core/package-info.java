/**
 * The API that all vendors share: calls, their options and their results.
 *
 * <p>An application gets a {@link dev.integrationsdk.core.Call} from the client of its vendor, and runs it with {@link
 * dev.integrationsdk.core.Call#execute()} or {@link dev.integrationsdk.core.Call#executeAsync()}: that is the type to
 * begin with. {@link dev.integrationsdk.core.ClientOptions} sets the time limits, retries and headers of a whole
 * client, and a {@link dev.integrationsdk.core.CallListener} is told of every call. {@link
 * dev.integrationsdk.core.ApiClient} is what the modules of vendors are built on.
 *
 * <p>In every package of this library, null is taken and returned only where a type is marked {@code @Nullable}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core;

import org.jspecify.annotations.NullMarked;
