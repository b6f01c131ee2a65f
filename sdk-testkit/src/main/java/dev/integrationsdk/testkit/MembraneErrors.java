package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Membrane's errors: a type, a key and a message. */
final class MembraneErrors implements ErrorShape {
    @Override
    public JsonNode body(int status, String message, List<Complaint> complaints) {
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
