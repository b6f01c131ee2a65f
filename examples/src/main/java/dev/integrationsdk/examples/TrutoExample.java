package dev.integrationsdk.examples;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.Integration;
import dev.integrationsdk.truto.IntegrationConfig;
import dev.integrationsdk.truto.Sharing;
import dev.integrationsdk.truto.TrutoClient;
import java.io.PrintStream;

/** The update on Truto's page, made with the typed client; then one part of its config, by a merge patch. */
public final class TrutoExample {
    private TrutoExample() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // In production: TrutoClient.builder().token(token).build(), or TrutoClient.fromEnv().
        try (TrutoSimulator server = TrutoSimulator.start();
                TrutoClient client = TrutoClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            Facts facts = new Facts(out, 9);
            String id = server.integrationId();

            // Truto refuses an update that was not made for the current version, with a ConflictException. The first
            // version comes from get(id), or from edit(id, ...), which reads it; the simulator begins at 3.
            Integration updated = client.integrations()
                    .update(
                            id,
                            u -> u.version(3)
                                    .name("my_custom_crm")
                                    .category("crm")
                                    .isBeta(false)
                                    .sharing(Sharing.ALLOW))
                    .execute();
            print(facts, "Truto: the integration after the update on the page", updated);

            // Truto merges config into the one it holds, at every depth: set() what changes, remove() what is to go.
            // Never send back a config that was read: Truto strips the secrets from its answers, and would store that.
            Json patch = Json.mergePatch()
                    .set("/base_url", "https://api.eu.example.com")
                    .set("/headers/X-Region", "eu")
                    .remove("/headers/User-Agent")
                    .build();
            // The next version is in the answer.
            int version = updated.version().orElseThrow();
            facts.heading("Truto: a merge patch for its config");
            facts.say("config", patch);
            Integration patched = client.integrations()
                    .update(id, u -> u.version(version).config(patch))
                    .execute();
            print(facts, "Truto: the integration after the merge patch", patched);
        }
    }

    private static void print(Facts facts, String heading, Integration integration) {
        facts.heading(heading);
        facts.say("version", integration.version().map(String::valueOf).orElse("-"));
        facts.say(
                "name",
                integration.name().orElse("-") + ", " + integration.category().orElse("-"));
        // What is in a config is typed too, for reading.
        integration.config().map(IntegrationConfig::of).ifPresent(config -> {
            facts.say("base_url", config.baseUrl().orElse("-"));
            facts.say("headers", String.join(", ", config.headers().keySet()));
            facts.say(
                    "untouched",
                    "resources " + String.join(", ", config.resources().keySet()));
        });
    }
}
