package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of an update, or a part of one that the vendor merges.
 *
 * @param name as an RFC 6901 pointer without its first slash
 * @param sent its value; null is what clears or removes it
 * @param isMerged whether the vendor merges objects here
 */
record Field(String name, Json sent, boolean isMerged) {

    /** The fields of an update, without the version that it is made for. */
    static List<Field> of(Json update, Resource<?, ?> resource) {
        List<Field> fields = new ArrayList<>();
        update.members().forEach((name, value) -> {
            if (resource.merged().contains(name)) {
                collect(escaped(name), value, fields);
            } else if (!name.equals(resource.version())) {
                fields.add(new Field(escaped(name), value, false));
            }
        });
        return fields;
    }

    private static void collect(String name, Json value, List<Field> fields) {
        Map<String, Json> members = value.members();
        if (members.isEmpty()) {
            fields.add(new Field(name, value, true));
        }
        members.forEach((member, part) -> collect(name + "/" + escaped(member), part, fields));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name of the whole field. */
    static String top(String name) {
        int end = name.indexOf('/');
        return (end < 0 ? name : name.substring(0, end)).replace("~1", "/").replace("~0", "~");
    }

    /** The value that this has in a state; empty if it is absent or null there. */
    Optional<Json> in(Json state) {
        return state.at("/" + name).filter(value -> !value.isNull());
    }

    /** Whether sending this would leave a state as it is; an empty list or map says no more than none at all. */
    boolean isIn(Json state) {
        Optional<Json> present = in(state);
        boolean isNothing = sent.isNull() || (isEmpty() && !(isMerged && sent.isObject()));
        return present.isEmpty()
                ? isNothing
                : present.filter(value ->
                                value.equals(sent) || (isMerged && isEmpty() && value.isObject() && sent.isObject()))
                        .isPresent();
    }

    private boolean isEmpty() {
        return (sent.isObject() && sent.members().isEmpty())
                || (sent.isArray() && sent.elements().isEmpty());
    }

    /** Whether a state shows that this was made: an object may have more members than were sent. */
    boolean isMadeIn(Json state) {
        return sent.isNull()
                ? in(state).isEmpty()
                : in(state).filter(value -> holds(value, sent)).isPresent();
    }

    private static boolean holds(Json value, Json sent) {
        if (!sent.isObject() || !value.isObject()) {
            return value.equals(sent);
        }
        Map<String, Json> members = value.members();
        return sent.members().entrySet().stream().allMatch(member -> {
            Json present = members.get(member.getKey());
            return present == null ? member.getValue().isNull() : holds(present, member.getValue());
        });
    }
}
