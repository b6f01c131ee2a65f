package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern INDEX = Pattern.compile("[0-9]+");

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
        return path.stream().map(Field::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    /** The name of the whole field. */
    String top() {
        return path.get(0);
    }

    /** The value that this has in a state; empty if it is absent or null there. */
    Optional<Json> in(Json state) {
        Optional<Json> found = state.at("/" + name()).filter(value -> !value.isNull());
        // A pointer leads into arrays too, of which an update changes no part.
        return path.stream().noneMatch(part -> INDEX.matcher(part).matches())
                ? found
                : found.filter(value -> isMember(state));
    }

    private boolean isMember(Json state) {
        Json value = state;
        for (String part : path) {
            value = value.members().get(part);
            if (value == null) {
                return false;
            }
        }
        return true;
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

    /**
     * Whether a state may not show what this is: it is masked there, or absent, or other than what was sent, where the
     * vendor may leave out or mask it.
     */
    boolean isHiddenIn(Json state, Resource<?, ?> resource) {
        Optional<Json> present = in(state);
        if (isWithheld(resource)) {
            return !present.equals(Optional.of(sent));
        } else if (present.isPresent()) {
            return Fields.of(resource.update().requestType()).isSecret(top())
                    && !masks(present.get()).isEmpty();
        }
        return !Fields.of(resource.update().responseType()).documented().contains(top())
                || (isMerged && state.at("/" + escaped(top())).isEmpty());
    }

    /** Whether sending this may change a state; that a hidden value is absent says nothing of it. */
    boolean mayChange(Json state, Resource<?, ?> resource) {
        return !isIn(state) || (in(state).isEmpty() && isHiddenIn(state, resource));
    }

    /** Whether the vendor may leave it out, or a part of it, or mask it. */
    boolean isWithheld(Resource<?, ?> resource) {
        String name = name();
        return resource.withheld().stream().anyMatch(part -> name.equals(part) || name.startsWith(part + "/"));
    }

    /** Whether what was sent holds what looks like a mask, and was read from here. */
    boolean echoes(Json state) {
        Set<String> read = in(state).map(Field::masks).orElse(Set.of());
        return !read.isEmpty() && masks(sent).stream().anyMatch(read::contains);
    }

    /** The texts in a value, at any depth, that look like masks. */
    private static Set<String> masks(Json value) {
        Set<String> found = new HashSet<>();
        value.text().filter(text -> MASK.matcher(text).matches()).ifPresent(found::add);
        value.elements().forEach(element -> found.addAll(masks(element)));
        value.members().values().forEach(member -> found.addAll(masks(member)));
        return found;
    }
}
