/**
 * What can go wrong, as one family of unchecked exceptions, each of which knows whether the change happened.
 *
 * <p>An application begins with {@link dev.integrationsdk.core.error.SdkException}: to catch it is to catch every
 * failed call, and its {@link dev.integrationsdk.core.error.SdkException#outcome()} says whether to give up, to go on,
 * or to look first. The subtypes tell what happened: {@link dev.integrationsdk.core.error.InvalidRequestException} that
 * the request breaks rules, {@link dev.integrationsdk.core.error.ApiException} what the vendor answered, {@link
 * dev.integrationsdk.core.error.ConnectionException} that there is no usable answer. The modules of vendors read error
 * bodies with an {@link dev.integrationsdk.core.error.ErrorDecoder}.
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core.error;

import org.jspecify.annotations.NullMarked;
