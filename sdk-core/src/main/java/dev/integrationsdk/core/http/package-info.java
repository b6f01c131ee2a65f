/** The transport: the only package that knows OkHttp. One hardened client, one attempt. Exported to nobody. */
@NullMarked
package dev.integrationsdk.core.http;

import org.jspecify.annotations.NullMarked;
