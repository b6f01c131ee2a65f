package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.FieldRules.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Truto's integrations API. */
final class TrutoApi {
    static final String TOKEN = "simulated-truto-api-token";
    static final String INTEGRATION_ID = "4a4de828-f4db-4c9e-adfd-434e0864c3c7";

    private static final Limit SHARING = Limit.oneOf("allow", "ask", "deny");

    private static final FieldRules FIELDS = FieldRules.of(
            optional("name", Rule.text()),
            optional("category", Rule.text()),
            optional("config", Rule.object()),
            optional("is_beta", Rule.bool()),
            optional("sharing", Rule.text(SHARING)));

    private static final FieldRules CREATION = FIELDS.requiring("name");
    private static final FieldRules UPDATE =
            FIELDS.and(optional("version", Rule.integer())).requiring("version");

    // The page names no greatest limit.
    private static final Paging PAGING = new Paging("next_cursor", Set.of(""), 25, Integer.MAX_VALUE);

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private TrutoApi() {}

    static VendorApi create() {
        Route all = Route.of(
                "/integrations?",
                Map.of(
                        "GET",
                        TrutoApi::list,
                        "POST",
                        Operation.creating(201, CREATION, TrutoApi::created, UnaryOperator.identity())));
        Route one = Route.of(
                "/integrations?/{id}",
                Map.of(
                        "GET", Operation.reading(UnaryOperator.identity()),
                        "PATCH", Operation.updating(UPDATE, TrutoApi::update, UnaryOperator.identity()),
                        "DELETE", TrutoApi::delete));
        return new VendorApi(
                Gate.bearer(TOKEN), List.of(all, one), List.of("id"), VendorApi.UNLIMITED, TrutoApi::error);
    }

    static ObjectNode example() {
        return JsonText.example("truto.json");
    }

    private static Answer list(Request request, IntegrationStore store) {
        Query query = request.query();
        query.text("sharing", SHARING);
        Paging.Page page = PAGING.page(
                query,
                store.all(),
                held -> Stream.of("sharing", "name", "category")
                        .allMatch(field -> query.text(field)
                                .map(wanted -> wanted.equals(held.path(field).textValue()))
                                .orElse(true)));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("result").addAll(page.items());
        return Answer.json(
                200, body.put("next_cursor", page.next().orElse(null)).put("limit", page.limit()));
    }

    private static ObjectNode created(int number, ObjectNode sent) {
        ObjectNode next = JsonNodeFactory.instance
                .objectNode()
                .put("id", "4a4de828-f4db-4c9e-adfd-%012x".formatted(number))
                .put("is_beta", false)
                .put("sharing", "allow");
        next.setAll(sent);
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        next.set("config", Merge.deep(none, sent.get("config") instanceof ObjectNode config ? config : none));
        next.setAll(example().retain("team_id", "installed_environment", "team"));
        String now = CLOCK.ofCreation(number);
        return next.put("created_at", now).put("updated_at", now).put("version", 1);
    }

    private static Answer delete(Request request, IntegrationStore store) {
        return Answer.json(200, store.remove(request.id()).deepCopy().retain("id"));
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
