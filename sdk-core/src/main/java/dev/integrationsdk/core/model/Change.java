package dev.integrationsdk.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH does to one nullable field: {@link Keep} leaves it as it is and sends nothing, {@link Clear} sends JSON
 * {@code null}, {@link Set} sends a value. Only fields that the vendor documents as nullable have this type, so that a
 * field which cannot be cleared offers no way to try.
 *
 * <p>Immutable and thread-safe when the value is.
 *
 * @param <T> the type of the field's value
 * @since 0.1.0
 */
public sealed interface Change<T> {

    /**
     * The field stays as it is; nothing is sent.
     *
     * @param <T> the type of the field's value
     * @return a change that sends nothing
     */
    static <T> Change<T> keep() {
        return new Keep<>();
    }

    /**
     * The field is cleared: JSON {@code null} is sent.
     *
     * @param <T> the type of the field's value
     * @return a change that sends null
     */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /**
     * The field gets a value.
     *
     * @param value the new value, not null; a list or a map is copied
     * @param <T> the type of the field's value
     * @return a change that sends the value
     * @throws NullPointerException if {@code value} is null: {@link #clear()} is what sends null
     */
    static <T> Change<T> set(T value) {
        return new Set<>(value);
    }

    /** {@return the value that is set, or null if the field is kept or cleared} */
    @JsonValue
    @Nullable
    T valueOrNull();

    /** {@return whether nothing is sent} */
    default boolean isKeep() {
        return this instanceof Keep;
    }

    /**
     * Leaves the field as it is.
     *
     * @param <T> the type of the field's value
     */
    record Keep<T>() implements Change<T> {
        @Override
        public @Nullable T valueOrNull() {
            return null;
        }

        @Override
        public String toString() {
            return "keep";
        }
    }

    /**
     * Sends null.
     *
     * @param <T> the type of the field's value
     */
    record Clear<T>() implements Change<T> {
        @Override
        public @Nullable T valueOrNull() {
            return null;
        }

        @Override
        public String toString() {
            return "clear";
        }
    }

    /**
     * Sends a value. A list or a map is copied.
     *
     * @param value the new value
     * @param <T> the type of the field's value
     */
    record Set<T>(T value) implements Change<T> {
        /**
         * Refuses null, which is the meaning of {@link Clear}.
         *
         * @param value the new value; a list or a map is copied
         * @throws NullPointerException if {@code value} is null
         */
        public Set {
            if (value == null) {
                throw new NullPointerException(
                        "value is null: use clear…() of the builder, or Change.clear(), to send null");
            }
            value = copy(value);
        }

        @SuppressWarnings("unchecked") // the copy of a list is a list, and that of a map a map
        private static <T> T copy(T value) {
            if (value instanceof List<?> list) {
                return (T) Collections.unmodifiableList(new ArrayList<>(list));
            } else if (value instanceof Map<?, ?> map) {
                return (T) Collections.unmodifiableMap(new LinkedHashMap<>(map));
            }
            return value;
        }

        @Override
        public T valueOrNull() {
            return value;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
