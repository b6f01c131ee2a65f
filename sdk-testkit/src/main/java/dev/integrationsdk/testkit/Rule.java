package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a vendor documents of a field's value. */
interface Rule {
    /** Returns every rule that the value breaks, in words. */
    List<String> brokenBy(JsonNode value);

    /** Returns the same rule for a field that can also be null. */
    default Rule orNull() {
        return value -> value.isNull() ? List.of() : brokenBy(value);
    }

    static Rule text(Limit... limits) {
        List<Limit> all = List.of(limits);
        return value -> value.isTextual()
                ? all.stream()
                        .filter(limit -> !limit.holds().test(value.textValue()))
                        .map(Limit::rule)
                        .toList()
                : List.of("must be a string");
    }

    static Rule texts() {
        return type(
                "must be a list of strings",
                value -> value.isArray() && elements(value).allMatch(JsonNode::isTextual));
    }

    static Rule object() {
        return type("must be an object", JsonNode::isObject);
    }

    static Rule bool() {
        return type("must be a boolean", JsonNode::isBoolean);
    }

    static Rule integer() {
        return type("must be an integer", JsonNode::isIntegralNumber);
    }

    private static Rule type(String rule, Predicate<JsonNode> holds) {
        return value -> holds.test(value) ? List.of() : List.of(rule);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
