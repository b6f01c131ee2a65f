package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that a vendor documents for the body of a call, and what it documents of each. */
record FieldRules(List<Field> fields) {
    /** A field by its JSON name. */
    record Field(String name, Rule rule, boolean required) {
        private Stream<Complaint> complaintsAbout(@Nullable JsonNode value) {
            if (value == null) {
                return required ? Stream.of(Complaint.ofBody(name, "is required")) : Stream.of();
            }
            return rule.brokenBy(value).stream().map(broken -> Complaint.ofBody(name, broken));
        }
    }

    static FieldRules of(Field... fields) {
        return new FieldRules(List.of(fields));
    }

    static Field optional(String name, Rule rule) {
        return new Field(name, rule, false);
    }

    FieldRules and(Field more) {
        return new FieldRules(Stream.concat(fields.stream(), Stream.of(more)).toList());
    }

    /** Returns the rules of a call that takes the same fields and insists on these. */
    FieldRules requiring(String... names) {
        Set<String> required = Set.of(names);
        return new FieldRules(fields.stream()
                .map(field -> new Field(field.name(), field.rule(), required.contains(field.name())))
                .toList());
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    void check(ObjectNode body) {
        List<Complaint> complaints = fields.stream()
                .flatMap(field -> field.complaintsAbout(body.get(field.name())))
                .toList();
        if (!complaints.isEmpty()) {
            throw new Refusal(complaints);
        }
    }

    /** Returns the body without the members that the vendor does not document. */
    ObjectNode documentedPartOf(ObjectNode body) {
        return body.deepCopy().retain(names());
    }
}
