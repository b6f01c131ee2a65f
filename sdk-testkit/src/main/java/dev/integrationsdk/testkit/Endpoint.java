package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers requests as a vendor's API does: the checks in their order, then the change. */
final class Endpoint {
    private final VendorApi api;
    private final IntegrationStore store;

    Endpoint(VendorApi api, IntegrationStore store) {
        this.api = api;
        this.store = store;
    }

    Answer answer(RecordedCall call) {
        try {
            api.gate().check(call);
            String id = api.route().idIn(call.path()).orElseThrow(() -> new Refusal(404, "No such path"));
            if (!api.route().methods().contains(call.method())) {
                return api.errors()
                        .answer(405)
                        .with("Allow", String.join(", ", api.route().methods()));
            }
            ObjectNode integration = call.method().equals("GET") ? read(id) : update(id, patchIn(call));
            return Answer.json(200, api.view().apply(integration));
        } catch (Refusal refusal) {
            return api.errors().answer(refusal);
        }
    }

    Optional<ObjectNode> find(String id) {
        return store.find(held -> api.route().names(held, id));
    }

    ErrorShape errors() {
        return api.errors();
    }

    private ObjectNode patchIn(RecordedCall call) {
        if (!isJson(call)) {
            throw new Refusal(415, "The body must be application/json");
        }
        if (call.body().getBytes(StandardCharsets.UTF_8).length > api.maxBodyBytes()) {
            throw new Refusal(413, "The body is larger than " + api.maxBodyBytes() + " bytes");
        }
        return JsonText.object(call.body()).orElseThrow(() -> new Refusal(400, "The body must be a JSON object"));
    }

    private ObjectNode read(String id) {
        checkForm(id);
        return find(id).orElseThrow(Endpoint::unknownIntegration);
    }

    private ObjectNode update(String id, ObjectNode patch) {
        checkForm(id);
        return store.update(held -> api.route().names(held, id), held -> {
                    api.rules().check(patch);
                    return api.update().apply(held, api.rules().documentedPartOf(patch));
                })
                .orElseThrow(Endpoint::unknownIntegration);
    }

    private void checkForm(String id) {
        if (!api.route().wellFormed(id)) {
            throw new Refusal(400, "Invalid integration ID");
        }
    }

    private static Refusal unknownIntegration() {
        return new Refusal(404, "Integration not found");
    }

    private static boolean isJson(RecordedCall call) {
        String contentType = String.join(",", call.header("Content-Type"));
        int parameters = contentType.indexOf(';');
        String mediaType = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return mediaType.strip().equalsIgnoreCase("application/json");
    }
}
