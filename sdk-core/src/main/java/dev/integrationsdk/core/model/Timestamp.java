package dev.integrationsdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * A point in time as the vendor wrote it. The text is always there; the time is read from it on demand, since vendors
 * differ from their own documentation and a date in an odd form must not lose an update that has succeeded.
 *
 * <p>Immutable and thread-safe. Equality is that of the text.
 *
 * @param text the text as it came, never null
 * @since 0.1.0
 */
public record Timestamp(@JsonValue String text) {

    /**
     * A timestamp with this text, which is not checked.
     *
     * @param text the text as it came
     * @throws NullPointerException if {@code text} is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Timestamp {
        Objects.requireNonNull(text, "text");
    }

    /**
     * {@return the time, if the text is an RFC 3339 date and time with an offset} A text without an offset, and a
     * number of seconds or milliseconds, is empty: guessing would be wrong too often.
     */
    public Optional<OffsetDateTime> time() {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@return the text as it came} */
    @Override
    public String toString() {
        return text;
    }
}
