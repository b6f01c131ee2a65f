/**
 * A trace of every call. An application gives an {@link dev.integrationsdk.opentelemetry.OpenTelemetryListener} to the
 * options of its clients. What is not marked {@code @Nullable} is never null.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.opentelemetry;

import org.jspecify.annotations.NullMarked;
