package dev.integrationsdk.examples;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.membrane.Integration;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.MembraneSimulator;
import java.time.Duration;

/** A 429 that asks for a delay: the call waits as long as it is told, then tries again. The application sees an answer. */
record RateLimit(MembraneClient client, MembraneSimulator server) implements Scene {
    private static final Duration DELAY = Duration.ofSeconds(1);

    @Override
    public void play(Facts facts) {
        facts.say(
                "asked",
                "Membrane for another description; its first answer is 429, Retry-After: " + DELAY.toSeconds());
        server.failNext(Fault.rateLimited(DELAY));
        ApiResponse<Integration> response = client.integrations()
                .update(server.integrationId(), u -> u.description("Files that everybody shares"))
                .executeWithResponse();
        facts.say("status", response.status() + " at attempt " + response.attempts());
        facts.say("time", response.elapsed().toMillis() + " ms, most of it waiting");
        facts.say("state", "description \"" + new Held(server).text("/description") + "\"");
        Surprise.unless(response.attempts() == 2, "it did not take two attempts");
        Surprise.unless(response.elapsed().compareTo(DELAY) >= 0, "the delay was not waited for");
        Surprise.unless(
                new Held(server).text("/description").equals("Files that everybody shares"), "nothing was changed");
    }
}
