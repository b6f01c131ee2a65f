/**
 * How JSON is read and written: one Jackson mapper, strict by default, lossless for our models.
 *
 * <p>{@code JsonFormat} has the mapper and its limits, and is where to begin. {@code ModelReader} reads an answer with
 * it: strictly first, then leniently, so that a member in an odd shape does not lose an update that has succeeded.
 * Exported to nobody.
 */
@NullMarked
package dev.integrationsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
