package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two ways in which vendors bring a patch and what they hold together. Neither changes its arguments. */
final class Merge {
    private Merge() {}

    /** Members of the patch replace those of the same name, null included. */
    static ObjectNode replacing(ObjectNode held, ObjectNode patch) {
        ObjectNode merged = held.deepCopy();
        merged.setAll(patch);
        return merged;
    }

    /** The patch is merged into objects at every depth, and null deletes (RFC 7396). */
    static ObjectNode deep(JsonNode held, ObjectNode patch) {
        ObjectNode merged =
                held instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else if (member.getValue() instanceof ObjectNode nested) {
                merged.set(member.getKey(), deep(merged.path(member.getKey()), nested));
            } else {
                merged.set(member.getKey(), member.getValue());
            }
        });
        return merged;
    }
}
