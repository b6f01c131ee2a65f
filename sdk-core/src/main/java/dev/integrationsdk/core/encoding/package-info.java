/**
 * How Immutables generates the builder methods of changes and of optional lists. Its annotation processor reads these
 * classes when a module is compiled whose requests carry {@code RequestStyle}, which turns both on; applications do not
 * use them. The comments inside are those of the generated methods. Exported to nobody.
 */
@NullMarked
package dev.integrationsdk.core.encoding;

import org.jspecify.annotations.NullMarked;
