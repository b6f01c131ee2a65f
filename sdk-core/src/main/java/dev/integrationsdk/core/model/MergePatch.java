package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * Builds an RFC 7396 merge patch. Members that are not named stay as they are.
 *
 * <p>{@code Json.mergePatch().set("/base_url", "https://…").remove("/headers/X-Old").build()} is {@code
 * {"base_url":"https://…","headers":{"X-Old":null}}}.
 *
 * <p>Each part of a pointer is the name of a member, a number too: such a patch cannot reach into an array, which is
 * only set as a whole. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class MergePatch {
    private final ObjectNode patch = JsonNodeFactory.instance.objectNode();

    MergePatch() {}

    /**
     * Sets the member at a pointer. An object is merged into the one that is there; a null inside it removes a member.
     *
     * @param pointer RFC 6901, such as {@code /headers/Accept}
     * @param value as in {@link Json#of(Object)}, not null
     * @return this patch
     * @throws IllegalArgumentException if the pointer does not begin with a slash, passes through a value that this
     *     patch removes or sets to anything but an object, or names an object of which this patch already changes
     *     members; if a name in it has more than 10,000 characters; if the patch would be nested deeper than 200; or if
     *     the value has no JSON value
     * @throws NullPointerException if {@code value} is null: {@link #remove(String)} is what removes the member
     */
    public MergePatch set(String pointer, Object value) {
        Objects.requireNonNull(value, "value is null: use remove(pointer) to remove the member");
        return put(pointer, Json.of(value).tree().deepCopy());
    }

    /**
     * Removes the member at a pointer.
     *
     * @param pointer RFC 6901, such as {@code /headers/X-Old}
     * @return this patch
     * @throws IllegalArgumentException if the pointer does not begin with a slash, passes through a value that this
     *     patch removes or sets to anything but an object, or names an object of which this patch already changes
     *     members; if a name in it has more than 10,000 characters; or if the patch would be nested deeper than 200
     */
    public MergePatch remove(String pointer) {
        return put(pointer, JsonNodeFactory.instance.nullNode());
    }

    /** {@return the patch as it is now} It can be changed further, and built again. */
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
