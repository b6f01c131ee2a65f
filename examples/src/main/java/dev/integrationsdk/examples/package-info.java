/**
 * Runnable programs. {@link dev.integrationsdk.examples.UpdateEverywhere} is the one to begin with, {@link
 * dev.integrationsdk.examples.LiveUpdate} the only one that leaves this machine; all others talk to simulators.
 */
@NullMarked
package dev.integrationsdk.examples;

import org.jspecify.annotations.NullMarked;
