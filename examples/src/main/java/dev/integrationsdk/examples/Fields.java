package dev.integrationsdk.examples;

import dev.integrationsdk.core.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fields of one vendor's request, by their JSON names, and how a command line sets them.
 *
 * @param <B> the builder of the request
 */
final class Fields<B> {
    private final Map<String, Function<String, Consumer<B>>> setters = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();

    /** A text, taken as it is; an empty one is an empty text. */
    Fields<B> text(String name, BiConsumer<B, String> set) {
        return field(name, Form.text(), set);
    }

    <T> Fields<B> field(String name, Form<T> form, BiConsumer<B, T> set) {
        setters.put(name, text -> {
            T value = form.read(name, text);
            return builder -> set.accept(builder, value);
        });
        return this;
    }

    /** A field that the vendor can clear: an empty value does that. */
    <T> Fields<B> clearable(String name, Form<T> form, BiConsumer<B, T> set, Consumer<B> clear) {
        field(name, form, set);
        setters.computeIfPresent(name, (same, setter) -> text -> text.isEmpty() ? clear : setter.apply(text));
        return this;
    }

    /** A JSON object that may hold secrets, so that it is not printed. */
    Fields<B> secret(String name, BiConsumer<B, Json> set) {
        secrets.add(name);
        return field(name, Form.jsonObject(), set);
    }

    Set<String> names() {
        return setters.keySet();
    }

    boolean isSecret(String name) {
        return secrets.contains(name);
    }

    /**
     * What these values, by field, do to a request.
     *
     * @throws UsageException if a field is not known, or a value is not what it must be
     */
    Consumer<B> changes(String vendor, Map<String, String> values) {
        List<Consumer<B>> changes = new ArrayList<>();
        values.forEach((name, value) -> {
            Function<String, Consumer<B>> setter = setters.get(name);
            if (setter == null) {
                throw new UsageException(
                        vendor + " has no field \"" + name + "\"; it has " + String.join(", ", setters.keySet()));
            }
            changes.add(setter.apply(value));
        });
        return builder -> changes.forEach(change -> change.accept(builder));
    }
}
