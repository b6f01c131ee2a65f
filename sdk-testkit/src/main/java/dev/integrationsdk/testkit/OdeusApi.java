package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.FieldRules.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Odeus' integrations API. */
final class OdeusApi {
    static final String API_KEY = "simulated-odeus-api-key";
    static final String INTEGRATION_ID = "550e8400-e29b-41d4-a716-446655440000";

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern HEX_COLOR = Pattern.compile("#?(?:\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8})");

    private static final FieldRules NAMES = FieldRules.of(
            optional("name", Rule.text(Limit.atMost(40))), optional("description", Rule.text(Limit.atMost(90))));

    // Every field may come alone, as the page says. The running service has been seen to insist on name or description.
    private static final FieldRules UPDATE = NAMES.and(optional("iconUrl", Rule.text(Limit.url())))
            .and(optional("color", Rule.text(Limit.matching(HEX_COLOR, "must be a hex color code"))));

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private OdeusApi() {}

    static VendorApi create(Gate scope) {
        String root = "(?:[^?]*/api/public)?/integrations/v1/";
        Route all = Route.of(
                root + "get", Map.of("GET", (request, store) -> Answer.json(200, OdeusViews.list(store.all()))));
        Route creation = Route.of(
                root + "create",
                Map.of(
                        "POST",
                        Operation.creating(
                                201,
                                NAMES.requiring("name"),
                                OdeusApi::created,
                                held -> OdeusViews.enveloped(held, "id", "name", "description", "createdAt"))));
        Route one = Route.of(
                        root + "{id}",
                        Map.of(
                                "GET",
                                Operation.reading(OdeusViews::details),
                                "PATCH",
                                Operation.updating(
                                        UPDATE,
                                        Merge::replacing,
                                        held -> OdeusViews.enveloped(held, "id", "name", "description"))))
                .withIds(UUID);
        return new VendorApi(
                Gate.bearer(API_KEY).and(scope),
                List.of(all, creation, one),
                List.of("id"),
                VendorApi.UNLIMITED,
                OdeusApi::error);
    }

    static ObjectNode example() {
        return JsonText.example("odeus.json");
    }

    private static ObjectNode created(int number, ObjectNode sent) {
        ObjectNode next =
                JsonNodeFactory.instance.objectNode().put("id", "550e8400-e29b-41d4-a716-%012x".formatted(number));
        return OdeusViews.whole(Merge.replacing(next, sent)).put("createdAt", CLOCK.ofCreation(number));
    }

    private static JsonNode error(int status, String message, List<Complaint> complaints) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (complaints.isEmpty()) {
            return body.put("message", vendorsMessage(status, message));
        }
        ObjectNode invalid = body.put("message", "Invalid request body");
        complaints.forEach(complaint -> invalid.withArray("errors")
                .addObject()
                .put("code", "custom")
                .put("message", complaint.text())
                .putArray("path")
                .add(complaint.field()));
        return invalid;
    }

    private static String vendorsMessage(int status, String otherwise) {
        return switch (status) {
            case 401 -> "The provided API key is invalid.";
            case 429 -> "Rate limit for public API exceeded";
            default -> otherwise;
        };
    }
}
