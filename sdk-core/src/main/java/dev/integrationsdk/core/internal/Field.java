package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A field of an update, or a part of one that the vendor merges.
 *
 * @param path the names of the members that lead to it
 * @param sent its value; null is what clears or removes it
 * @param isMerged whether the vendor merges objects here
 */
record Field(List<String> path, Json sent, boolean isMerged) {
    /** What a vendor may show in place of a secret, whole or but for its last characters. */
    private static final Pattern MASK = Pattern.compile("(?is).*([*•●]{3,}|\\bredacted\\b).*");

    /** The fields of an update, without the version that it is made for. */
    static List<Field> of(Json update, Resource<?, ?> resource) {
        List<Field> fields = new ArrayList<>();
        update.members().forEach((name, value) -> {
            if (resource.merged().contains(name)) {
                collect(List.of(name), value, fields);
            } else if (!name.equals(resource.version())) {
                fields.add(new Field(List.of(name), value, false));
            }
        });
        return fields;
    }

    private static void collect(List<String> path, Json value, List<Field> fields) {
        Map<String, Json> members = value.members();
        if (members.isEmpty()) {
            fields.add(new Field(path, value, true));
        }
        members.forEach((member, part) -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(member);
            collect(List.copyOf(deeper), part, fields);
        });
    }

    /** An RFC 6901 pointer without its first slash. */
    String name() {
        return path.stream()
                .map(part -> part.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/"));
    }

    /** The name of the whole field. */
    String top() {
        return path.get(0);
    }

    /** The value that this has in a state; empty if it is absent or null there. */
    Optional<Json> in(Json state) {
        Json value = state;
        for (String part : path) {
            value = value.members().get(part);
            if (value == null) {
                return Optional.empty();
            }
        }
        return Optional.of(value).filter(found -> !found.isNull());
    }

    /** Whether a state has what was sent; an empty list or object says no more than none at all. */
    boolean isIn(Json state) {
        Optional<Json> present = in(state);
        if (sent.isNull() || present.isEmpty()) {
            return present.isEmpty() && (sent.isNull() || (isEmpty() && !(isMerged && sent.isObject())));
        }
        return present.get().equals(sent)
                || (isMerged && isEmpty() && sent.isObject() && present.get().isObject());
    }

    private boolean isEmpty() {
        return (sent.isObject() && sent.members().isEmpty())
                || (sent.isArray() && sent.elements().isEmpty());
    }

    /** Whether a state may not show what this is: it is masked there, or absent where the vendor may leave it out. */
    boolean isHiddenIn(Json state, Resource<?, ?> resource) {
        Optional<Json> present = in(state);
        if (present.isPresent()) {
            return isMask(present.get());
        }
        return isWithheld(resource)
                || !Fields.of(resource.update().responseType()).documented().contains(top())
                || (isMerged && !state.members().containsKey(top()));
    }

    /** Whether the vendor may leave it out, or a part of it, or mask it. */
    boolean isWithheld(Resource<?, ?> resource) {
        String name = name();
        return resource.withheld().stream().anyMatch(part -> name.equals(part) || name.startsWith(part + "/"));
    }

    /** Whether what was sent holds, where the state has the same, what looks like a mask. */
    boolean echoes(Json state) {
        return in(state).filter(held -> echoes(sent, held)).isPresent();
    }

    private static boolean echoes(Json sent, Json held) {
        if (sent.isObject()) {
            Map<String, Json> members = held.members();
            return sent.members().entrySet().stream()
                    .anyMatch(member -> members.containsKey(member.getKey())
                            && echoes(member.getValue(), members.get(member.getKey())));
        } else if (sent.isArray()) {
            List<Json> elements = sent.elements();
            List<Json> others = held.elements();
            for (int i = 0; i < Math.min(elements.size(), others.size()); i++) {
                if (echoes(elements.get(i), others.get(i))) {
                    return true;
                }
            }
            return false;
        }
        return isMask(sent) && sent.equals(held);
    }

    private static boolean isMask(Json value) {
        return value.text().filter(text -> MASK.matcher(text).matches()).isPresent();
    }
}
