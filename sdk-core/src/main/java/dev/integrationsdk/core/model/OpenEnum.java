package dev.integrationsdk.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a set that the vendor may extend: the documented values are constants of the subclass, and any other
 * keeps its text. Two of one class are equal when their texts are. Subclasses are final, immutable, and have a static
 * {@code of(String)}.
 *
 * @since 0.1.0
 */
public abstract class OpenEnum {
    private final String value;

    /**
     * A value with this text.
     *
     * @param value the text on the wire, which is not checked
     * @throws NullPointerException if {@code value} is null
     */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** {@return the text on the wire} */
    @JsonValue
    public final String value() {
        return value;
    }

    /** {@return whether the value is one of the documented ones} */
    public abstract boolean isKnown();

    @Override
    @SuppressWarnings("EqualsGetClass") // the constants of two enumerations are never the same
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** {@return the text on the wire} */
    @Override
    public final String toString() {
        return value;
    }
}
