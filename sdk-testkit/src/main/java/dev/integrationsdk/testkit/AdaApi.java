package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.FieldRules.optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final FieldRules RULES = FieldRules.of(
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

    private static final FieldRules CREATION = RULES.requiring(
            "identifier_field_path",
            "name",
            "description",
            "author",
            "contact",
            "uninstallation_url",
            "oauth_callback_url",
            "tags",
            "scopes",
            "configuration_fields");

    private static final String ALL = "/api/v2/platform-integrations/";

    private static final Paging PAGING = new Paging("cursor", Set.of(""), 20, 100);

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ssxxx");

    private AdaApi() {}

    static VendorApi create() {
        Route all = Route.of(
                ALL,
                Map.of(
                        "GET",
                        AdaApi::list,
                        "POST",
                        Operation.creating(200, CREATION, AdaApi::created, AdaApi::withSecret)));
        Route one = Route.of(
                ALL + "{id}", Map.of("PATCH", Operation.updating(RULES, AdaApi::update, UnaryOperator.identity())));
        return new VendorApi(Gate.bearer(TOKEN), List.of(all, one), List.of("id"), TEN_MEGABYTES, new AdaErrors());
    }

    static ObjectNode example() {
        return JsonText.example("ada.json");
    }

    static ObjectNode approvedExample() {
        return example().put("id", APPROVED_INTEGRATION_ID).put("status", "approved");
    }

    private static Answer list(Request request, IntegrationStore store) {
        Paging.Page page = PAGING.page(request.query(), store.all(), held -> true);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("data").addAll(page.items());
        body.putObject("meta")
                .put(
                        "next_page_url",
                        page.next()
                                .map(cursor -> request.url() + ALL + "?cursor="
                                        + URLEncoder.encode(cursor, StandardCharsets.UTF_8) + "&limit=" + page.limit())
                                .orElse(null));
        return Answer.json(200, body);
    }

    private static ObjectNode created(int number, ObjectNode sent) {
        String now = CLOCK.ofCreation(number);
        ObjectNode next = JsonNodeFactory.instance
                .objectNode()
                .put("id", "5df263b7db5a7e6e%08x".formatted(number))
                .put("status", "development")
                .put("created", now)
                .put("updated", now)
                .putNull("icon_url")
                .putNull("call_to_action")
                .putNull("error_codes");
        return Merge.replacing(next, sent);
    }

    // Not held, so that nothing but the answer to the creation can show it.
    private static ObjectNode withSecret(ObjectNode created) {
        String secret = "simulated-client-secret-of-" + created.path("id").asText();
        return created.deepCopy().put("client_secret", secret);
    }

    private static ObjectNode update(ObjectNode held, ObjectNode patch) {
        if (!held.path("status").asText().equals("development")) {
            throw new Refusal(400, "Only integrations in development may be updated");
        }
        return Merge.replacing(held, patch)
                .put("updated", CLOCK.after(held.path("updated").asText()));
    }
}
