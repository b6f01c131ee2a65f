/** How Immutables generates the builder methods of changes and of optional lists. Read by its processor; exported to nobody. */
@NullMarked
package dev.integrationsdk.core.encoding;

import org.jspecify.annotations.NullMarked;
