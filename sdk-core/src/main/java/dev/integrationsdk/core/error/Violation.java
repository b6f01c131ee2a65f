package dev.integrationsdk.core.error;

import java.io.Serializable;

/**
 * One rule that a request breaks.
 *
 * @param field the JSON name of the field, the name of the path parameter for a bad id, or {@code body} for an update
 *     that changes nothing
 * @param rule what is asked for, in words that never quote the value
 * @since 0.1.0
 */
public record Violation(String field, String rule) implements Serializable {
    @Override
    public String toString() {
        return field + " " + rule;
    }
}
