package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that a vendor documents for its update call, and what it documents of each. */
record PatchRules(List<Field> fields) {
    /** A field by its JSON name. */
    record Field(String name, Rule rule, boolean required) {
        private Stream<Complaint> complaintsAbout(@Nullable JsonNode value) {
            if (value == null) {
                return required ? Stream.of(new Complaint(name, "is required")) : Stream.of();
            }
            return rule.brokenBy(value).stream().map(broken -> new Complaint(name, broken));
        }
    }

    static PatchRules of(Field... fields) {
        return new PatchRules(List.of(fields));
    }

    static Field optional(String name, Rule rule) {
        return new Field(name, rule, false);
    }

    static Field required(String name, Rule rule) {
        return new Field(name, rule, true);
    }

    void check(ObjectNode patch) {
        List<Complaint> complaints = fields.stream()
                .flatMap(field -> field.complaintsAbout(patch.get(field.name())))
                .toList();
        if (!complaints.isEmpty()) {
            throw new Refusal(complaints);
        }
    }

    /** Returns the patch without the members that the vendor does not document. */
    ObjectNode documentedPartOf(ObjectNode patch) {
        return patch.deepCopy().retain(fields.stream().map(Field::name).toList());
    }
}
