/**
 * Metrics of every call. An application gives a {@link dev.integrationsdk.micrometer.MicrometerListener} to the options
 * of its clients. What is not marked {@code @Nullable} is never null.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.micrometer;

import org.jspecify.annotations.NullMarked;
