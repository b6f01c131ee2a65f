package dev.integrationsdk.contract.fuzz;

import dev.integrationsdk.core.model.Json;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON document that may be changed in ways that no {@link Json} can show, such as two members of one name. */
sealed interface Node {

    /** Everything that has nothing inside. */
    record Leaf(String text) implements Node {
        @Override
        public String toString() {
            return text;
        }
    }

    /** An array. */
    record Elements(List<Node> elements) implements Node {
        @Override
        public String toString() {
            return elements.stream().map(Node::toString).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** An object. */
    record Members(List<Member> members) implements Node {
        @Override
        public String toString() {
            return members.stream().map(Member::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }

    /** A member of an object. */
    record Member(String name, Node value) {
        @Override
        public String toString() {
            return quoted(name) + ":" + value;
        }
    }

    /** The JSON text. */
    @Override
    String toString();

    /** A text in JSON, in ASCII: half of a surrogate pair has no other way into bytes, nor into a log. */
    static String quoted(String text) {
        return Json.of(text)
                .toString()
                .chars()
                .mapToObj(c -> c < 0x7F
                        ? Character.toString(c)
                        : "\\u" + HexFormat.of().toHexDigits(c, 4))
                .collect(Collectors.joining());
    }

    static Node of(Json json) {
        if (json.isObject()) {
            return new Members(json.members().entrySet().stream()
                    .map(member -> new Member(member.getKey(), of(member.getValue())))
                    .toList());
        } else if (json.isArray()) {
            return new Elements(json.elements().stream().map(Node::of).toList());
        }
        return new Leaf(json.toString());
    }
}
