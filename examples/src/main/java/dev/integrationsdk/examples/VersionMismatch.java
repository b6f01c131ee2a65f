package dev.integrationsdk.examples;

import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;

/**
 * A change made for a version that is no longer the current one: Truto refuses it. An edit would have read the version,
 * and decided again: see {@link EditWithConflict}.
 */
record VersionMismatch(TrutoClient client, TrutoSimulator server) implements Scene {
    private static final int OLD_VERSION = 2;

    @Override
    public void play(Facts facts) {
        Held held = new Held(server);
        String before = held.text("/version");
        facts.say("asked", "Truto for is_beta true at version " + OLD_VERSION + ", but it is at version " + before);
        try {
            client.integrations()
                    .update(server.integrationId(), u -> u.version(OLD_VERSION).isBeta(true))
                    .execute();
        } catch (ConflictException e) {
            facts.say(
                    "thrown",
                    "ConflictException, status " + e.status() + ": "
                            + e.error().message().orElse("no message"));
            facts.outcome(e.outcome());
            facts.say("state", "version " + held.text("/version") + ", is_beta " + held.text("/is_beta"));
            facts.say("so", "read it, and decide again: integrations().edit(...) does both");
            Surprise.unless(e.outcome() == Outcome.NOT_APPLIED, "the outcome is not NOT_APPLIED");
            Surprise.unless(held.text("/version").equals(before), "the version changed");
            Surprise.unless(held.text("/is_beta").equals("false"), "the change was made");
            return;
        }
        throw new Surprise("the old version was not refused");
    }
}
