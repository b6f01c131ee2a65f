/** How JSON is read and written: one Jackson mapper, strict by default, lossless for our models. Exported to nobody. */
@NullMarked
package dev.integrationsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
