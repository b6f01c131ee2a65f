package dev.integrationsdk.core.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.integrationsdk.core.internal.json.JsonFormat;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value: what a vendor leaves open, and what came in another shape than documented. Explicit nulls and every
 * digit of a number survive. {@link #toString()} is the JSON text, exact and therefore with every secret in it.
 *
 * <p>A number with an exponent of ten digits and more, which an answer may hold, is only for {@link #toString()}: the
 * other methods throw {@link IllegalStateException} for a value that holds one.
 *
 * <p>Immutable and thread-safe. Equality is that of JSON: the order of members does not count, and numbers are compared
 * by value.
 *
 * @since 0.1.0
 */
@JsonSerialize(using = JsonWriter.class)
@JsonDeserialize(using = JsonReader.class)
public final class Json implements Serializable {
    static final Json NULL = new Json(NullNode.getInstance());

    /** What was read, cheaper than a tree; null if this value was made from a tree. */
    private final transient @Nullable TokenBuffer tokens;

    /** Made of the tokens on first access. Threads may make it twice, to the same effect. */
    private transient volatile @Nullable JsonNode tree;

    Json(JsonNode tree) {
        this.tokens = null;
        this.tree = tree;
    }

    Json(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a JSON text.
     *
     * @param text exactly one JSON value, with white space around it or none
     * @return the value
     * @throws IllegalArgumentException if {@code text} is not exactly one JSON value, or nested deeper than 200, or if
     *     it holds a string of more than 12 Mi characters, a name of more than 10,000, a number of more than 1,000
     *     digits, a number with an exponent of ten digits and more, or more than a million tokens; the message never
     *     quotes the text
     */
    public static Json parse(String text) {
        try {
            JsonNode tree = JsonFormat.MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw new IllegalArgumentException("not JSON: the text is empty");
            }
            return new Json(tree);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number in it is beyond all measure");
        } catch (JsonProcessingException e) {
            // Jackson's own message may quote the text, which may hold a secret.
            JsonLocation place = e.getLocation();
            throw new IllegalArgumentException(
                    place == null
                            ? "not JSON, or beyond a limit"
                            : "not JSON: line " + place.getLineNr() + ", column " + place.getColumnNr());
        }
    }

    /**
     * The JSON value of a map with text keys, a list or other {@link Iterable}, an array of objects, a text, a number,
     * a boolean, null, a {@code java.time} value (as ISO-8601 text), a {@code Json}, or a model of this library. Maps
     * and lists are copied, at every depth.
     *
     * @param value the Java value; null is JSON null
     * @return the JSON value
     * @throws IllegalArgumentException if the value holds anything else, NaN or an infinite number, a number of more
     *     than 1,000 digits or decimal places, a key that is not a text or has more than 10,000 characters, or is
     *     nested deeper than 200 (as a value that contains itself is)
     */
    public static Json of(@Nullable Object value) {
        return new Json(JsonValues.toTree(value));
    }

    /**
     * Begins an RFC 7396 merge patch: a value that changes some members of another and leaves the rest.
     *
     * @return an empty patch, to be filled and built
     */
    public static MergePatch mergePatch() {
        return new MergePatch();
    }

    /**
     * The value at an RFC 6901 pointer such as {@code /credentials/0/name}; empty if there is none. A value that is
     * explicitly null is there.
     *
     * @param pointer the pointer; an empty one is the whole value
     * @return the value there, if there is one
     * @throws IllegalArgumentException if {@code pointer} is not empty and does not begin with a slash
     */
    public Optional<Json> at(String pointer) {
        JsonNode found = tree().at(JsonPointer.compile(pointer));
        return found.isMissingNode() ? Optional.empty() : Optional.of(new Json(found));
    }

    /** {@return the text, if this is one} */
    public Optional<String> text() {
        return Optional.ofNullable(tree().textValue());
    }

    /** {@return the number, if this is one, with all its digits} */
    public Optional<BigDecimal> number() {
        return tree().isNumber() ? Optional.of(tree().decimalValue()) : Optional.empty();
    }

    /** {@return the boolean, if this is one} */
    public Optional<Boolean> bool() {
        return tree().isBoolean() ? Optional.of(tree().booleanValue()) : Optional.empty();
    }

    /** {@return the elements of an array, unmodifiable; empty if this is none} */
    public List<Json> elements() {
        if (!tree().isArray()) {
            return List.of();
        }
        List<Json> elements = new ArrayList<>(tree().size());
        tree().forEach(element -> elements.add(new Json(element)));
        return Collections.unmodifiableList(elements);
    }

    /** {@return the members of an object in their order, unmodifiable; empty if this is none} */
    public Map<String, Json> members() {
        Map<String, Json> members = new LinkedHashMap<>();
        tree().properties().forEach(member -> members.put(member.getKey(), new Json(member.getValue())));
        return Collections.unmodifiableMap(members);
    }

    /** {@return whether this is an explicit null} */
    public boolean isNull() {
        return tree().isNull();
    }

    /** {@return whether this is an object, be it empty} */
    public boolean isObject() {
        return tree().isObject();
    }

    /** {@return whether this is an array, be it empty} */
    public boolean isArray() {
        return tree().isArray();
    }

    /** {@return whether every text and name in it is made of whole characters, without half of a surrogate pair} */
    public boolean isWellFormed() {
        return JsonValues.isWellFormed(tree());
    }

    /**
     * Whether a text is made of whole characters, without half of a surrogate pair.
     *
     * @param text the text
     * @return false if it holds half of a surrogate pair
     */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Json json)) {
            return false;
        }
        try {
            return tree().equals(JsonValues.BY_VALUE, json.tree());
        } catch (IllegalStateException e) {
            return toString().equals(json.toString());
        }
    }

    @Override
    public int hashCode() {
        try {
            return JsonValues.hash(tree());
        } catch (IllegalStateException e) {
            return toString().hashCode();
        }
    }

    /** {@return the JSON text} */
    @Override
    public String toString() {
        try {
            return JsonFormat.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    TokenBuffer tokens() {
        return tokens;
    }

    JsonNode tree() {
        JsonNode known = tree;
        if (known == null) {
            if (tokens == null) {
                throw new IllegalStateException("a Json has tokens or a tree");
            }
            known = JsonValues.toTree(tokens);
            tree = known;
        }
        return known;
    }

    /** {@return the JSON text, which is what is serialised} */
    private Object writeReplace() {
        return new Text(toString());
    }

    /**
     * The serialised form.
     *
     * @param json the JSON text
     */
    private record Text(String json) implements Serializable {
        private Object readResolve() {
            return parse(json);
        }
    }
}
