/**
 * The transport: the only package that knows OkHttp. One hardened client, one attempt.
 *
 * <p>The package {@code internal} uses it, and begins with {@code Transport}: that prepares an {@code Exchange}, which
 * sends its request at most once and knows afterwards how far it had come. {@code BaseUrl} and {@code HeaderRules} say
 * which addresses and headers an application may give. Exported to nobody.
 */
@NullMarked
package dev.integrationsdk.core.http;

import org.jspecify.annotations.NullMarked;
