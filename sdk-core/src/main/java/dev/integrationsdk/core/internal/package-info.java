/** The pipeline from a call to its result. Exported to nobody. */
@NullMarked
package dev.integrationsdk.core.internal;

import org.jspecify.annotations.NullMarked;
