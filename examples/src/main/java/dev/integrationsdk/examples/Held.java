package dev.integrationsdk.examples;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.Simulator;

/** What a simulator holds: the integration as it is at the vendor, whatever a call says. */
record Held(Simulator server) {
    /** The whole integration. */
    Json integration() {
        return Json.parse(server.integration(server.integrationId()));
    }

    /** One member as people read it. */
    String text(String pointer) {
        return text(integration(), pointer);
    }

    /** One member of a JSON value as people read it: a text without quotes, {@code null} also for none. */
    static String text(Json json, String pointer) {
        Json member = json.at(pointer).orElse(Json.of(null));
        return member.text().orElseGet(member::toString);
    }
}
