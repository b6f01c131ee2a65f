package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * A request that has found its operation.
 *
 * @param url the address of the simulator
 * @param id the identifier in the path, or an empty text
 * @param call the request as it came
 * @param maxBodyBytes the largest body that is taken
 */
record Request(String url, String id, RecordedCall call, int maxBodyBytes) {
    Query query() {
        return Query.in(call.path());
    }

    /** Returns the body of a request that must have one; throws a {@link Refusal} if it is no JSON object. */
    ObjectNode body() {
        if (!isJson()) {
            throw new Refusal(415, "The body must be application/json");
        }
        if (call.body().getBytes(StandardCharsets.UTF_8).length > maxBodyBytes) {
            throw new Refusal(413, "The body is larger than " + maxBodyBytes + " bytes");
        }
        return JsonText.object(call.body()).orElseThrow(() -> new Refusal(400, "The body must be a JSON object"));
    }

    private boolean isJson() {
        String contentType = String.join(",", call.header("Content-Type"));
        int parameters = contentType.indexOf(';');
        String mediaType = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return mediaType.strip().equalsIgnoreCase("application/json");
    }
}
