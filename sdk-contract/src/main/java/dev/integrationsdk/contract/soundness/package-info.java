/**
 * Whether what the library says became of a change can be trusted: the connection of an update is cut after every byte, and
 * the one right answer is computed for each cut.
 */
@NullMarked
package dev.integrationsdk.contract.soundness;

import org.jspecify.annotations.NullMarked;
