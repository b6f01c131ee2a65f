package dev.integrationsdk.examples;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.ada.IntegrationTag;
import dev.integrationsdk.ada.IntegrationsApi;
import dev.integrationsdk.ada.UpdateIntegrationRequest;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.testkit.AdaSimulator;
import java.io.PrintStream;
import java.util.List;

/** What an update can do to a field: leave it, clear it, set it. Then an update with values of Ada's page. */
public final class AdaExample {
    private AdaExample() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // In production: AdaClient.builder().handle("acme").token(token).build(), or AdaClient.fromEnv().
        try (AdaSimulator server = AdaSimulator.start();
                AdaClient client = AdaClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            Facts facts = new Facts(out, 22);
            showChanges(facts, client.integrations(), server.integrationId());
            update(facts, client.integrations(), server.integrationId());
        }
    }

    /** preview() tells what a call would send, and sends nothing. */
    private static void showChanges(Facts facts, IntegrationsApi integrations, String id) {
        facts.heading("Ada: what an update says of icon_url");
        facts.say(
                "nothing: it stays", integrations.update(id, u -> {}).preview().body());
        facts.say(
                "clearIconUrl()",
                integrations.update(id, u -> u.clearIconUrl()).preview().body());
        facts.say(
                "iconUrl(\"https://...\")",
                integrations
                        .update(id, u -> u.iconUrl("https://example.com/icon.png"))
                        .preview()
                        .body());
        // Code that decides at run time passes a Change. Only what Ada documents as nullable takes one: to clear
        // another field does not compile.
        String typedIn = "";
        Change<String> change = typedIn.isEmpty() ? Change.clear() : Change.set(typedIn);
        facts.say(
                "iconUrl(Change)",
                integrations.update(id, u -> u.iconUrl(change)).preview().body());
    }

    private static void update(Facts facts, IntegrationsApi integrations, String id) {
        // Only an integration in development may be updated. Lists are sent as a whole: what is not in them is gone.
        UpdateIntegrationRequest request = UpdateIntegrationRequest.builder()
                .name("Cool Shop Hub")
                .author("Cool Shop")
                .description("Connect to Cool Shop Knowledge Hub to sync articles")
                .contact("help@coolshop.support")
                .tags(List.of(IntegrationTag.KNOWLEDGE))
                .scopes(List.of("articles:read"))
                .clearCallToAction()
                .clearIconUrl()
                .build();
        Integration updated = integrations.update(id, request).execute();

        facts.heading("Ada: the integration " + updated.id() + " after the update");
        facts.say("name", updated.name().orElse("-"));
        facts.say("status", updated.status().map(Object::toString).orElse("-"));
        facts.say("scopes", updated.scopes());
        // A cleared field is empty for its accessor.
        facts.say("icon_url", updated.iconUrl().orElse("(none)"));
        facts.say("call_to_action", updated.callToAction().orElse("(none)"));
        facts.say("error_codes, untouched", updated.errorCodes());
    }
}
