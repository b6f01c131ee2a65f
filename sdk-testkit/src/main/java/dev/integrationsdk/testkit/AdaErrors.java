package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Ada's errors: a list, except where a credential is refused. */
final class AdaErrors implements ErrorShape {
    @Override
    public JsonNode body(int status, String message, List<Complaint> complaints) {
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
                .put("location", complaint.location())
                .put("message", complaint.text()));
        return details;
    }

    // Of Ada's types only validation_error is published.
    private static String madeUpType(int status) {
        return ReasonPhrase.of(status).toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
