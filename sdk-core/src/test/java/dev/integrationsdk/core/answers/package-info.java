/** The rows 49 to 94, 117 to 120 and 125 to 127 of the matrix of faults: what a server may answer, and what becomes of it. */
@NullMarked
package dev.integrationsdk.core.answers;

import org.jspecify.annotations.NullMarked;
