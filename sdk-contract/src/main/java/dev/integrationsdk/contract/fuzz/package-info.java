/** What every vendor module promises for any answer at all, tried on many that nobody has thought of. */
@NullMarked
package dev.integrationsdk.contract.fuzz;

import org.jspecify.annotations.NullMarked;
