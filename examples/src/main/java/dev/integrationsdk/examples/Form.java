package dev.integrationsdk.examples;

import dev.integrationsdk.core.model.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the value of a field looks like on a command line.
 *
 * @param description completes "must be"
 * @param reader makes the value; empty if the text is no such value
 */
record Form<T>(String description, Function<String, Optional<T>> reader) {
    static Form<String> text() {
        return new Form<>("text", Optional::of);
    }

    static Form<Boolean> bool() {
        return new Form<>("true or false", text -> Json.parse(text).bool());
    }

    static Form<Integer> wholeNumber() {
        return new Form<>("a whole number", text -> Json.parse(text).number().map(BigDecimal::intValueExact));
    }

    static Form<Json> jsonObject() {
        return new Form<>("a JSON object", text -> Optional.of(Json.parse(text)).filter(Json::isObject));
    }

    static Form<List<String>> texts() {
        return new Form<>("a JSON list of texts, such as [\"a\", \"b\"]", text -> texts(Json.parse(text)));
    }

    static Form<Map<String, String>> textByName() {
        return new Form<>("a JSON object of texts, such as {\"a\": \"b\"}", text -> textByName(Json.parse(text)));
    }

    <R> Form<R> map(Function<T, R> further) {
        return new Form<>(description, text -> reader.apply(text).map(further));
    }

    /**
     * Reads the value of a field.
     *
     * @throws UsageException if the text is no such value; the message does not quote it, since it may be a secret
     */
    T read(String field, String text) {
        UsageException wrong = new UsageException(field + " must be " + description);
        try {
            return reader.apply(text).orElseThrow(() -> wrong);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw wrong;
        }
    }

    private static Optional<List<String>> texts(Json json) {
        List<String> texts =
                json.elements().stream().flatMap(e -> e.text().stream()).toList();
        return json.isArray() && texts.size() == json.elements().size() ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<Map<String, String>> textByName(Json json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.members().forEach((name, member) -> member.text().ifPresent(text -> texts.put(name, text)));
        return json.isObject() && texts.size() == json.members().size() ? Optional.of(texts) : Optional.empty();
    }
}
