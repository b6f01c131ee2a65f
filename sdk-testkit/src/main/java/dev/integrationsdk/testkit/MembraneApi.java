package dev.integrationsdk.testkit;

import static dev.integrationsdk.testkit.PatchRules.optional;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** Membrane's integrations API. */
final class MembraneApi {
    static final String TOKEN = "simulated-membrane-token";
    static final String INTEGRATION_ID = "65f0c1d2e3a4b5c6d7e8f901";
    static final String READ_ONLY_INTEGRATION_ID = "65f0c1d2e3a4b5c6d7e8f902";

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /** What an update takes and no answer shows. */
    private static final List<String> WRITE_ONLY =
            List.of("externalAppUuid", "logoBase64", "connectorUuid", "connectorKey");

    private static final PatchRules RULES = PatchRules.of(
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

    private static final VendorClock CLOCK = new VendorClock("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private MembraneApi() {}

    static VendorApi create() {
        return new VendorApi(
                Gate.bearer(TOKEN),
                Route.of("/integrations/{id}", List.of("GET", "PATCH"), "id", "uuid", "key"),
                TEN_MEGABYTES,
                RULES,
                MembraneApi::update,
                held -> held.deepCopy().remove(WRITE_ONLY),
                MembraneApi::error);
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

    private static ObjectNode update(ObjectNode held, ObjectNode patch) {
        if (held.path("isReadOnly").asBoolean()) {
            throw new Refusal(403, "The integration is read-only");
        }
        return Merge.replacing(held, patch)
                .put("revision", revisionAfter(held.path("revision").asText()))
                .put("updatedAt", CLOCK.after(held.path("updatedAt").asText()));
    }

    private static String revisionAfter(String revision) {
        return UUID.nameUUIDFromBytes(revision.getBytes(UTF_8)).toString();
    }

    private static JsonNode error(int status, String message, List<Complaint> complaints) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("type", status < 500 ? "bad_request" : "internal")
                .put("key", key(status))
                .put("message", message);
        if (status >= 500) {
            body.putObject("data").put("errorId", "simulated-error");
        }
        return body;
    }

    // The keys are published; that a request which breaks a rule has the key bad_request is assumed.
    private static String key(int status) {
        return switch (status) {
            case 401 -> "not_authenticated";
            case 403 -> "access_denied";
            case 404 -> "not_found";
            case 429 -> "rate_limit_exceeded";
            default -> status < 500 ? "bad_request" : "internal";
        };
    }
}
