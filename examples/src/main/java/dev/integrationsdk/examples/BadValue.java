package dev.integrationsdk.examples;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.OdeusSimulator;

/** Three values that Odeus' documentation does not allow: all of them are in one exception. */
record BadValue(OdeusClient client, OdeusSimulator server) implements Scene {
    @Override
    public void play(Facts facts) {
        facts.say("asked", "Odeus for a name of 41 characters, the iconUrl \"icon.png\" and the color \"blue\"");
        try {
            client.integrations()
                    .update(
                            server.integrationId(),
                            u -> u.name("x".repeat(41)).iconUrl("icon.png").color("blue"))
                    .execute();
        } catch (InvalidRequestException e) {
            facts.say("thrown", "InvalidRequestException with " + e.violations().size() + " violations");
            for (Violation violation : e.violations()) {
                facts.more("  %-8s %s".formatted(violation.field(), violation.rule()));
            }
            facts.outcome(e.outcome());
            facts.say("arrived", server.requests().size() + " requests");
            Surprise.unless(e.violations().size() == 3, "there are not three violations");
            Surprise.unless(e.outcome() == Outcome.NOT_SENT, "the outcome is not NOT_SENT");
            Surprise.unless(server.requests().isEmpty(), "something was sent");
            return;
        }
        throw new Surprise("the values were not refused");
    }
}
