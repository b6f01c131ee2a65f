/** What holds for every input, tried on many that nobody has thought of. */
@NullMarked
package dev.integrationsdk.core.fuzz;

import org.jspecify.annotations.NullMarked;
