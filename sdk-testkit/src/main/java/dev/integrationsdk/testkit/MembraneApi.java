package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.FieldRules.optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Membrane's integrations API. */
final class MembraneApi {
    static final String TOKEN = "simulated-membrane-token";
    static final String INTEGRATION_ID = "65f0c1d2e3a4b5c6d7e8f901";
    static final String READ_ONLY_INTEGRATION_ID = "65f0c1d2e3a4b5c6d7e8f902";

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /** What an update takes and no answer shows. */
    private static final List<String> WRITE_ONLY =
            List.of("externalAppUuid", "logoBase64", "connectorUuid", "connectorKey");

    private static final FieldRules RULES = FieldRules.of(
            optional("uuid", Rule.text()),
            optional("key", Rule.text()),
            optional("name", Rule.text()),
            optional("description", Rule.text()),
            optional("meta", Rule.object()),
            optional("logoUri", Rule.text()),
            optional("externalAppId", Rule.text()),
            optional("externalAppUuid", Rule.text()),
            optional("oAuthCallbackUri", Rule.text()),
            optional("logoBase64", Rule.text()),
            optional("connectorVersion", Rule.text()),
            optional("connectorId", Rule.text()),
            optional("connectorUuid", Rule.text()),
            optional("connectorKey", Rule.text()),
            optional("parameters", Rule.object()),
            optional("optionsConfig", Rule.object()));

    private static final Paging PAGING = new Paging("cursor", Set.of("", "0"), 100, 1000);

    private MembraneApi() {}

    static VendorApi create() {
        UnaryOperator<ObjectNode> view = MembraneApi::view;
        Route all = Route.of(
                "/integrations",
                Map.of(
                        "GET",
                        MembraneApi::list,
                        "POST",
                        Operation.creating(200, RULES, MembraneChanges::created, view)));
        Route one = Route.of(
                "/integrations/{id}",
                Map.of(
                        "GET", Operation.reading(view),
                        "PATCH", Operation.updating(RULES, MembraneChanges::updated, view),
                        "PUT", Operation.updating(RULES, MembraneApi::replaced, view),
                        "DELETE", MembraneApi::archive));
        Route restore = Route.of("/integrations/{id}/restore", Map.of("POST", MembraneApi::restore));
        return new VendorApi(
                Gate.bearer(TOKEN),
                List.of(all, one, restore),
                List.of("id", "uuid", "key"),
                TEN_MEGABYTES,
                new MembraneErrors());
    }

    static ObjectNode example() {
        return JsonText.example("membrane.json");
    }

    static ObjectNode readOnlyExample() {
        return example()
                .put("id", READ_ONLY_INTEGRATION_ID)
                .put("uuid", "0b8e4c1a-6f2d-4e7b-9a53-2c1d8f7e6a91")
                .put("key", "google-drive-of-a-package")
                .put("isReadOnly", true);
    }

    private static Answer list(Request request, IntegrationStore store) {
        Query query = request.query();
        boolean archivedToo = query.flag("includeArchived");
        String search = query.text("search").orElse("").toLowerCase(Locale.ROOT);
        String connector = query.text("connectorId").orElse("");
        Paging.Page page = PAGING.page(
                query,
                store.all(),
                held -> (archivedToo || !MembraneChanges.isArchived(held))
                        && (connector.isEmpty()
                                || connector.equals(held.path("connectorId").textValue()))
                        && Stream.of("name", "key")
                                .anyMatch(field -> held.path(field)
                                        .asText("")
                                        .toLowerCase(Locale.ROOT)
                                        .contains(search)));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("items")
                .addAll(page.items().stream().map(MembraneApi::view).toList());
        page.next().ifPresent(cursor -> body.put("cursor", cursor));
        return Answer.json(200, body);
    }

    private static ObjectNode replaced(ObjectNode held, ObjectNode sent) {
        return MembraneChanges.updated(held.deepCopy().remove(RULES.names()), sent);
    }

    private static Answer archive(Request request, IntegrationStore store) {
        store.update(request.id(), MembraneChanges::archived);
        return Answer.empty(200);
    }

    private static Answer restore(Request request, IntegrationStore store) {
        return Answer.json(200, view(store.update(request.id(), MembraneChanges::restored)));
    }

    private static ObjectNode view(ObjectNode held) {
        return held.deepCopy().remove(WRITE_ONLY);
    }
}
