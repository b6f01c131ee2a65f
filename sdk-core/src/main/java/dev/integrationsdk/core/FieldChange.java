package dev.integrationsdk.core;

import dev.integrationsdk.core.model.Json;
import java.util.Optional;

/**
 * What an edit does to one field. {@link #before()} and {@link #after()} are exact; {@code toString()} masks the values
 * of a secret field. Immutable.
 *
 * @param field its JSON name; for a part of a field that the vendor merges, the name and an RFC 6901 pointer, such as
 *     {@code config/base_url}
 * @param before its value before; empty if it is absent or null, or if the vendor does not tell it
 * @param after its value after; empty if it is cleared or removed
 * @param isSecret whether its values may be secrets
 * @since 0.1.0
 */
public record FieldChange(String field, Optional<Json> before, Optional<Json> after, boolean isSecret) {
    private static final int MAX_LENGTH = 200;

    /** {@return one line such as {@code name: "Shop" -> "Cool Shop"}; long values are cut, secrets masked} */
    @Override
    public String toString() {
        return field + ": " + before.map(this::shown).orElse("(none)") + " -> "
                + after.map(this::shown).orElse("(none)");
    }

    private String shown(Json value) {
        if (isSecret) {
            return "****";
        }
        String text = value.toString();
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
    }
}
