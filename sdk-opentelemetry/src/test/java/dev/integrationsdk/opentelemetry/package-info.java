/** The spans of calls that end in every way, and the headers that arrive, over real sockets. */
@NullMarked
package dev.integrationsdk.opentelemetry;

import org.jspecify.annotations.NullMarked;
