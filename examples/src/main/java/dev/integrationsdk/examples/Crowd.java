package dev.integrationsdk.examples;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.Simulator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts more integrations into a simulator, so that its list has several pages: copies of the one that it begins with. */
record Crowd(Simulator server) {
    private static final int SUFFIX = 4;

    /** Holds copies named "Shop 1", "Shop 2" and so on. */
    void join(int size) {
        Map<String, Json> original = new Held(server).integration().members();
        for (int number = 1; number <= size; number++) {
            server.put(Json.of(copy(original, number)).toString());
        }
    }

    private static Map<String, Json> copy(Map<String, Json> original, int number) {
        Map<String, Json> copy = new LinkedHashMap<>(original);
        copy.put("name", Json.of("Shop " + number));
        for (String identifier : List.of("id", "uuid", "key")) {
            copy.computeIfPresent(
                    identifier, (name, value) -> Json.of(numbered(value.text().orElseThrow(), number)));
        }
        return copy;
    }

    /** A UUID remains one, and so does a number of hex digits. */
    private static String numbered(String identifier, int number) {
        return identifier.substring(0, identifier.length() - SUFFIX) + "%04x".formatted(number);
    }
}
