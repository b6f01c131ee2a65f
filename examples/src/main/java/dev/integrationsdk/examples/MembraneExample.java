package dev.integrationsdk.examples;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.membrane.Integration;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.membrane.UpdateIntegrationRequest;
import dev.integrationsdk.testkit.MembraneSimulator;
import java.io.PrintStream;
import java.util.Map;

/** The update on Membrane's page, which sets every field to a placeholder, made typed and with values. */
public final class MembraneExample {
    private MembraneExample() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // In production: MembraneClient.builder().token(() -> freshToken()).build(), since Membrane's tokens expire
        // within hours; or MembraneClient.fromEnv().
        try (MembraneSimulator server = MembraneSimulator.start();
                MembraneClient client = MembraneClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            String revision = new Held(server).text("/revision");
            Call<Integration> call = client.integrations().update(server.integrationId(), request());

            // parameters and optionsConfig may hold secrets: every toString() masks them.
            Facts facts = new Facts(out, 8);
            facts.heading("Membrane: what will be sent");
            facts.block(call.preview().toString().lines().toList());

            Integration updated = call.execute();
            facts.heading("Membrane: the integration " + updated.key().orElse("-") + " after the update");
            facts.say("name", updated.name());
            facts.say("state", updated.state().map(Object::toString).orElse("-"));
            facts.say("meta", updated.meta().map(Json::toString).orElse("-"));
            // Another one after each update. No request takes it: it shows afterwards that somebody else was here.
            facts.say("revision", revision + " -> " + updated.revision().orElse("-"));

            // One out of a package, or of another workspace, is read-only: isReadOnly() says so.
            facts.heading("Membrane: an integration that is read-only");
            try {
                client.integrations()
                        .update(server.readOnlyIntegrationId(), u -> u.name("Never"))
                        .execute();
            } catch (PermissionDeniedException e) {
                facts.say(
                        "thrown",
                        "PermissionDeniedException, key " + e.error().code().orElse("-"));
                facts.outcome(e.outcome());
            }
        }
    }

    private static UpdateIntegrationRequest request() {
        return UpdateIntegrationRequest.builder()
                .name("Team Drive")
                .key("team-drive")
                .uuid("0b8e4c1a-6f2d-4e7b-9a53-2c1d8f7e6a90")
                .description("Files that everybody shares")
                // The logo is an address, or the image itself as logoBase64.
                .logoUri("https://static.example.com/team-drive.svg")
                .oAuthCallbackUri("https://app.example.com/oauth/callback")
                // The connector is named in one of five ways: connectorKey, connectorId or connectorUuid; or
                // externalAppId or externalAppUuid, for that app's default connector. One of them is enough.
                .connectorKey("google-drive")
                .connectorVersion("1.5.0")
                .meta(Json.of(Map.of("owner", "platform-team")))
                .parameters(Json.of(Map.of("clientId", "drive-client", "clientSecret", "drive-secret")))
                .optionsConfig(Json.parse("{\"default\": {\"scopes\": [\"files.read\"]}}"))
                .build();
    }
}
