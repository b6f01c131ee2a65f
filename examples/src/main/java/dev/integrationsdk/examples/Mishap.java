package dev.integrationsdk.examples;

import dev.integrationsdk.testkit.Fault;

/**
 * What becomes of an update, so that nobody on this side knows whether it was made.
 *
 * @param label what becomes of it, in words
 * @param fault as the simulator is told
 */
record Mishap(String label, Fault fault) {
    static Mishap lost() {
        return new Mishap("made", Fault.appliedThenLost());
    }

    static Mishap failed() {
        return new Mishap("not made", Fault.status(500));
    }

    static Mishap cutOff() {
        return new Mishap("cut off", Fault.lost());
    }
}
