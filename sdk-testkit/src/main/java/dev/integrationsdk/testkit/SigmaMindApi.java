package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.FieldRules.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** SigmaMind's integrations API. */
final class SigmaMindApi {
    static final String API_KEY = "simulated-sigmamind-api-key";
    static final String INTEGRATION_ID = "intg-AuUKK371Spr5";

    // The same names as the documented pattern takes, without its nested repetition, which overflows the stack of
    // java.util.regex on a long text.
    private static final Pattern SNAKE_CASE = Pattern.compile("(?!_)(?!.*__)[a-z_]+(?<!_)");

    private static final FieldRules RULES = FieldRules.of(
            optional("name", Rule.text(Limit.atMost(128), Limit.matching(SNAKE_CASE, "must match ^[a-z]+(_[a-z]+)*$"))),
            optional("description", Rule.text(Limit.atMost(512))));

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ssX");

    private SigmaMindApi() {}

    static VendorApi create() {
        Route one = Route.of(
                "/v1/integrations/{id}",
                Map.of(
                        "GET", Operation.reading(UnaryOperator.identity()),
                        "PATCH", Operation.updating(RULES, SigmaMindApi::update, UnaryOperator.identity())));
        return new VendorApi(
                Gate.header("X-API-Key", API_KEY),
                List.of(one),
                List.of("integrationId"),
                VendorApi.UNLIMITED,
                SigmaMindApi::error);
    }

    static ObjectNode example() {
        return JsonText.example("sigmamind.json");
    }

    private static ObjectNode update(ObjectNode held, ObjectNode patch) {
        return Merge.replacing(held, patch)
                .put("updatedAt", CLOCK.after(held.path("updatedAt").asText()));
    }

    // No error of SigmaMind's is published in any form. This one is assumed.
    private static JsonNode error(int status, String message, List<Complaint> complaints) {
        return JsonNodeFactory.instance.objectNode().put("message", message);
    }
}
