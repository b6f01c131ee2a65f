package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * Builds an RFC 7396 merge patch: {@code Json.mergePatch().set("/base_url", "https://…").remove("/headers/X-Old").build()}
 * is {@code {"base_url":"https://…","headers":{"X-Old":null}}}. Members that are not named stay as they are.
 *
 * <p>Each part of a pointer is the name of a member, a number too: such a patch cannot reach into an array, which is
 * only set as a whole. Not thread-safe.
 */
public final class MergePatch {
    private final ObjectNode patch = JsonNodeFactory.instance.objectNode();

    MergePatch() {}

    /**
     * Sets the member at a pointer. An object is merged into the one that is there; a null inside it removes a member.
     *
     * @param pointer RFC 6901, such as {@code /headers/Accept}
     * @param value as in {@link Json#of(Object)}, not null
     * @throws IllegalArgumentException if the pointer does not begin with a slash, passes through a value that this patch
     *     sets or removes, or the value has no JSON value
     */
    public MergePatch set(String pointer, Object value) {
        Objects.requireNonNull(value, "value is null: use remove(pointer) to remove the member");
        return put(pointer, Json.of(value).tree().deepCopy());
    }

    /**
     * Removes the member at a pointer.
     *
     * @param pointer RFC 6901, such as {@code /headers/X-Old}
     * @throws IllegalArgumentException if the pointer does not begin with a slash, or passes through a value that this
     *     patch sets or removes
     */
    public MergePatch remove(String pointer) {
        return put(pointer, JsonNodeFactory.instance.nullNode());
    }

    /** The patch as it is now. */
    public Json build() {
        return new Json(patch.deepCopy());
    }

    private MergePatch put(String pointer, JsonNode value) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a pointer begins with a slash, as in /headers/Accept");
        }
        JsonPointer rest = JsonPointer.compile(pointer);
        int depth = JsonValues.depth(value);
        for (JsonPointer part = rest; !part.matches(); part = part.tail()) {
            JsonValues.requireName(part.getMatchingProperty());
            depth++;
        }
        JsonValues.requireDepth(depth);
        ObjectNode target = patch;
        for (; !rest.tail().matches(); rest = rest.tail()) {
            JsonNode next = target.get(rest.getMatchingProperty());
            if (next == null) {
                target = target.putObject(rest.getMatchingProperty());
            } else if (next instanceof ObjectNode object) {
                target = object;
            } else {
                throw new IllegalArgumentException(
                        "this patch already sets or removes " + rest.getMatchingProperty() + " as a whole");
            }
        }
        if (target.get(rest.getMatchingProperty()) instanceof ObjectNode object && !object.isEmpty()) {
            throw new IllegalArgumentException(
                    "this patch already changes members of " + rest.getMatchingProperty() + ": name each of them");
        }
        target.set(rest.getMatchingProperty(), value);
        return this;
    }
}
