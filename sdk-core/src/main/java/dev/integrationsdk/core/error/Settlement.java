package dev.integrationsdk.core.error;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What reading an integration told of an update whose outcome was unknown. Immutable.
 *
 * <p>It holds for the moment of the reading: an update that the vendor still works on, as after a time limit, may be
 * made later, and one that was made and undone by somebody else before the reading looks as if it had not been made. So
 * does one that the vendor stores in another form than it was sent in.
 *
 * @param outcome {@link Outcome#APPLIED} or {@link Outcome#NOT_APPLIED} if that holds for every field, else {@link
 *     Outcome#UNKNOWN}
 * @param fields each field that was sent; empty if nothing had to be read
 * @since 0.1.0
 */
public record Settlement(Outcome outcome, List<Field> fields) implements Serializable {

    /**
     * What is known of one field.
     *
     * @param name its JSON name; for a part of a field that the vendor merges, the name and an RFC 6901 pointer, such
     *     as {@code config/base_url}
     * @param outcome whether the value that was sent is there
     * @param reason why that is so, as a clause; it quotes no value
     */
    public record Field(String name, Outcome outcome, String reason) implements Serializable {
        /** {@return one line such as {@code name: APPLIED, has the value that was sent}} */
        @Override
        public String toString() {
            return name + ": " + outcome + ", " + reason;
        }
    }

    /**
     * Copies the list.
     *
     * @param outcome what holds for every field
     * @param fields each field that was sent
     */
    public Settlement {
        fields = List.copyOf(fields);
    }

    /**
     * The settlement that these fields come to.
     *
     * @param fields what is known of each field, at least one
     * @return the settlement
     */
    public static Settlement of(List<Field> fields) {
        List<Outcome> outcomes = fields.stream().map(Field::outcome).distinct().toList();
        return new Settlement(outcomes.size() == 1 ? outcomes.get(0) : Outcome.UNKNOWN, fields);
    }

    /** {@return the outcome, and a line for each field} */
    @Override
    public String toString() {
        return outcome + fields.stream().map(field -> "\n  " + field).collect(Collectors.joining());
    }
}
