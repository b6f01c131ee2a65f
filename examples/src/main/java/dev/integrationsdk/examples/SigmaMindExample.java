package dev.integrationsdk.examples;

import dev.integrationsdk.sigmamind.Authentication;
import dev.integrationsdk.sigmamind.Integration;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.sigmamind.Tool;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import java.io.PrintStream;

/** The update on SigmaMind's page, made with the typed client. */
public final class SigmaMindExample {
    private SigmaMindExample() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // In production: SigmaMindClient.builder().apiKey(key).build(), or SigmaMindClient.fromEnv(). One client serves
        // all threads, for the application's life.
        try (SigmaMindSimulator server = SigmaMindSimulator.start();
                SigmaMindClient client = SigmaMindClient.builder()
                        .apiKey(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            // Only what is set is sent. A name is made of lower-case words and underscores: "My Shopify Store", which
            // SigmaMind itself answers before this update, would be refused by build().
            Integration updated = client.integrations()
                    .update(
                            "intg-AuUKK371Spr5",
                            u -> u.name("my_shopify_store")
                                    .description("Handles order lookups and refunds for the support agent"))
                    .execute();

            Facts facts = new Facts(out, 14);
            facts.heading("SigmaMind: the integration " + updated.integrationId() + " after the update");
            // Everything but the id is Optional: what SigmaMind leaves out never breaks an application.
            facts.say("name", updated.name().orElse("-"));
            facts.say("description", updated.description().orElse("-"));
            // An open enum: a value that this release does not know keeps its text.
            facts.say(
                    "authentication",
                    updated.authentication()
                            .flatMap(Authentication::authType)
                            .map(Object::toString)
                            .orElse("none"));
            for (Tool tool : updated.tools()) {
                facts.say(
                        "tool",
                        tool.name().orElse("-") + ": " + tool.method().orElse("-") + " "
                                + tool.url().orElse("-"));
            }
            facts.say("updated", updated.updatedAt().map(Object::toString).orElse("-"));
        }
    }
}
