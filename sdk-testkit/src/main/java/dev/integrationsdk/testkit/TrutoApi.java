package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.PatchRules.optional;
import static dev.integrationsdk.testkit.PatchRules.required;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Truto's integrations API. */
final class TrutoApi {
    static final String TOKEN = "simulated-truto-api-token";
    static final String INTEGRATION_ID = "4a4de828-f4db-4c9e-adfd-434e0864c3c7";

    private static final PatchRules RULES = PatchRules.of(
            optional("name", Rule.text()),
            optional("category", Rule.text()),
            optional("config", Rule.object()),
            optional("is_beta", Rule.bool()),
            optional("sharing", Rule.text(Limit.oneOf("allow", "ask", "deny"))),
            required("version", Rule.integer()));

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private TrutoApi() {}

    static VendorApi create() {
        return new VendorApi(
                Gate.bearer(TOKEN),
                Route.of("/integrations?/{id}", List.of("GET", "PATCH"), "id"),
                VendorApi.UNLIMITED,
                RULES,
                TrutoApi::update,
                UnaryOperator.identity(),
                TrutoApi::error);
    }

    static ObjectNode example() {
        return JsonText.example("truto.json");
    }

    private static ObjectNode update(ObjectNode held, ObjectNode patch) {
        String current = held.path("version").asText();
        String expected = patch.path("version").asText();
        if (!current.equals(expected)) {
            throw new Refusal(400, "Version mismatch: expected version " + expected + ", current version " + current);
        }
        ObjectNode next = Merge.replacing(held, patch);
        if (patch.get("config") instanceof ObjectNode config) {
            next.set("config", Merge.deep(held.path("config"), config));
        }
        return next.put("version", held.path("version").intValue() + 1)
                .put("updated_at", CLOCK.after(held.path("updated_at").asText()));
    }

    private static JsonNode error(int status, String message, List<Complaint> complaints) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("statusCode", status)
                .put("error", ReasonPhrase.of(status))
                .put("message", message);
    }
}
