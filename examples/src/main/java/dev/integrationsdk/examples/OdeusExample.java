package dev.integrationsdk.examples;

import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.odeus.Integration;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.OdeusSimulator;
import java.io.PrintStream;

/** The update on Odeus' page, made with the typed client; and what a key without the right scope is told. */
public final class OdeusExample {
    private OdeusExample() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // In production: OdeusClient.builder().apiKey(key).build(), or OdeusClient.fromEnv(). For a deployment of your
        // own add deploymentUrl("https://odeus.example.com").
        try (OdeusSimulator server = OdeusSimulator.start();
                OdeusClient client = OdeusClient.builder()
                        .apiKey(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            String id = "550e8400-e29b-41d4-a716-446655440000";
            Integration updated = client.integrations()
                    .update(
                            id,
                            u -> u.name("Updated Integration Name")
                                    .description("New description for the integration")
                                    .iconUrl("https://example.com/icon.png")
                                    .color("#1E90FF"))
                    .execute();

            // Odeus answers {"integration": {…}}, and the client takes the envelope off. The answer has these three
            // members only; iconUrl and color, which the page's example does not set, are taken but never answered.
            Facts facts = new Facts(out, 11);
            facts.heading("Odeus: the integration after the update");
            facts.say("id", updated.id());
            facts.say("name", updated.name().orElse("-"));
            facts.say("description", updated.description().orElse("-"));
            facts.say("color", new Held(server).text("/color") + ", as the simulator holds it");

            // An API key needs the scope INTEGRATION_API.
            server.revokeScope();
            facts.heading("Odeus: the same with a key that lacks the scope INTEGRATION_API");
            try {
                client.integrations().update(id, u -> u.name("Never")).execute();
            } catch (PermissionDeniedException e) {
                facts.say("thrown", "PermissionDeniedException, status " + e.status());
                facts.say("Odeus says", e.error().message().orElse("nothing"));
                facts.outcome(e.outcome());
            }
        }
    }
}
