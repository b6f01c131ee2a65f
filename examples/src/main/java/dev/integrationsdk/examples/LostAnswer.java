package dev.integrationsdk.examples;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.sigmamind.Integration;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SigmaMindSimulator;

/**
 * The vendor makes the change, but its answer never arrives. Nobody on this side can know which of the two happened, so the
 * exception says so, and nothing is sent again: the application lets the call look first.
 */
record LostAnswer(SigmaMindClient client, SigmaMindSimulator server) implements Scene {
    private static final String DESCRIPTION = "Handles refunds too";

    @Override
    public void play(Facts facts) {
        Held held = new Held(server);
        int earlier = server.requests().size();
        facts.say("asked", "SigmaMind for another description; it obeys, but the connection breaks before the answer");
        server.failNext(Fault.appliedThenLost());
        Call<Integration> call = client.integrations().update(server.integrationId(), u -> u.description(DESCRIPTION));
        try {
            call.execute();
        } catch (ConnectionException e) {
            int arrived = server.requests().size() - earlier;
            facts.say("thrown", "ConnectionException");
            facts.outcome(e.outcome());
            facts.say("arrived", arrived == 1 ? "1 request: it was sent once" : arrived + " requests");
            Settlement settlement = call.settle(e);
            facts.say("settled", "by reading it: " + settlement.fields().get(0));
            facts.say("state", "description \"" + held.text("/description") + "\"");
            Surprise.unless(e.outcome() == Outcome.UNKNOWN, "the outcome is not UNKNOWN");
            Surprise.unless(arrived == 1, "it was not sent once");
            Surprise.unless(settlement.outcome() == Outcome.APPLIED, "reading has not found it");
            Surprise.unless(held.text("/description").equals(DESCRIPTION), "the change is not there");
            facts.say("so", "the change is there, and nothing is to be repeated");
            return;
        }
        throw new Surprise("the answer was not lost");
    }
}
