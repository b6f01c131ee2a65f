package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.PatchRules.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ada's platform integrations API. */
final class AdaApi {
    static final String TOKEN = "simulated-ada-api-token";
    static final String INTEGRATION_ID = "5df263b7db5a7e6ea03fae9b";
    static final String APPROVED_INTEGRATION_ID = "5df263b7db5a7e6ea03fae9c";

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private static final Rule NON_EMPTY = Rule.text(Limit.atLeast(1));
    private static final Rule LABEL = Rule.text(Limit.atLeast(1), Limit.atMost(160));
    private static final Rule URL = Rule.text(Limit.atLeast(1), Limit.url());

    // The page names no values for tags, so any text is one.
    private static final PatchRules RULES = PatchRules.of(
            optional("author", LABEL),
            optional("call_to_action", NON_EMPTY.orNull()),
            optional("configuration_fields", Rule.object()),
            optional("contact", NON_EMPTY),
            optional("description", NON_EMPTY),
            optional("error_codes", Rule.object().orNull()),
            optional("icon_url", URL.orNull()),
            optional("identifier_field_path", Rule.text()),
            optional("name", LABEL),
            optional("oauth_callback_url", URL),
            optional("scopes", Rule.texts()),
            optional("tags", Rule.texts()),
            optional("uninstallation_url", URL));

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ssxxx");

    private AdaApi() {}

    static VendorApi create() {
        return new VendorApi(
                Gate.bearer(TOKEN),
                Route.of("/api/v2/platform-integrations/{id}", List.of("PATCH"), "id"),
                TEN_MEGABYTES,
                RULES,
                AdaApi::update,
                UnaryOperator.identity(),
                AdaApi::error);
    }

    static ObjectNode example() {
        return JsonText.example("ada.json");
    }

    static ObjectNode approvedExample() {
        return example().put("id", APPROVED_INTEGRATION_ID).put("status", "approved");
    }

    private static ObjectNode update(ObjectNode held, ObjectNode patch) {
        if (!held.path("status").asText().equals("development")) {
            throw new Refusal(400, "Only integrations in development may be updated");
        }
        return Merge.replacing(held, patch)
                .put("updated", CLOCK.after(held.path("updated").asText()));
    }

    private static JsonNode error(int status, String message, List<Complaint> complaints) {
        if (status == 401) {
            return JsonNodeFactory.instance.objectNode().put("message", message);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode error = body.putArray("errors").addObject();
        if (complaints.isEmpty()) {
            error.put("type", madeUpType(status)).put("message", message).putNull("details");
        } else {
            error.put("type", "validation_error").put("message", message).set("details", details(complaints));
        }
        return body;
    }

    private static ArrayNode details(List<Complaint> complaints) {
        ArrayNode details = JsonNodeFactory.instance.arrayNode();
        complaints.forEach(complaint -> details.addObject()
                .put("parameter", "$." + complaint.field())
                .put("location", "body")
                .put("message", complaint.text()));
        return details;
    }

    // Of Ada's types only validation_error is published.
    private static String madeUpType(int status) {
        return ReasonPhrase.of(status).toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
