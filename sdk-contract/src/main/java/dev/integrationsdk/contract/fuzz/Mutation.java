package dev.integrationsdk.contract.fuzz;

import dev.integrationsdk.contract.fuzz.Node.Elements;
import dev.integrationsdk.contract.fuzz.Node.Leaf;
import dev.integrationsdk.contract.fuzz.Node.Member;
import dev.integrationsdk.contract.fuzz.Node.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change of a document.
 *
 * @param place which value of the document, counted from its beginning and round again
 * @param kind what happens to it
 * @param name a member's name, where one is needed
 * @param value a JSON text, where one is needed
 */
record Mutation(int place, Kind kind, String name, String value) {

    enum Kind {
        REPLACE,
        REMOVE,
        CLEAR,
        EMPTY,
        RENAME,
        REPEAT_BEFORE,
        REPEAT_AFTER,
        ADD,
        WRAP_IN_ARRAY,
        WRAP_IN_OBJECT,
        NEST
    }

    private static final int DEEP = 150;

    /** The document with all changes, each made to what the one before has left. */
    static Node applyAll(Node document, List<Mutation> mutations) {
        Node changed = document;
        for (Mutation mutation : mutations) {
            changed = mutation.apply(changed);
        }
        return changed;
    }

    private Node apply(Node document) {
        return walk(document, new int[] {place % size(document)});
    }

    /** How many values a document has. */
    static int size(Node node) {
        return 1
                + (node instanceof Elements array
                        ? array.elements().stream().mapToInt(Mutation::size).sum()
                        : node instanceof Members object
                                ? object.members().stream()
                                        .mapToInt(member -> size(member.value()))
                                        .sum()
                                : 0);
    }

    /** @param left how many values there are before the one that is meant */
    private Node walk(Node node, int[] left) {
        if (left[0]-- == 0) {
            return changed(node);
        } else if (node instanceof Elements array) {
            return new Elements(array.elements().stream()
                    .flatMap(element -> {
                        boolean here = left[0] == 0;
                        Node walked = walk(element, left);
                        return !here ? Stream.of(walked) : elements(element, walked);
                    })
                    .toList());
        } else if (node instanceof Members object) {
            return new Members(object.members().stream()
                    .flatMap(member -> {
                        boolean here = left[0] == 0;
                        Node walked = walk(member.value(), left);
                        return !here ? Stream.of(new Member(member.name(), walked)) : members(member, walked);
                    })
                    .toList());
        }
        return node;
    }

    private Node changed(Node node) {
        return switch (kind) {
            case REPLACE -> new Leaf(value);
            case CLEAR -> new Leaf("null");
            case EMPTY -> node instanceof Members ? new Members(List.of()) : new Elements(List.of());
            case ADD -> node instanceof Members object ? with(object) : node;
            case WRAP_IN_ARRAY -> new Elements(List.of(node));
            case WRAP_IN_OBJECT -> new Members(List.of(new Member(name, node)));
            case NEST -> new Leaf("[".repeat(DEEP) + node + "]".repeat(DEEP));
            case REMOVE, RENAME, REPEAT_BEFORE, REPEAT_AFTER -> node;
        };
    }

    private Node with(Members object) {
        List<Member> members = new ArrayList<>(object.members());
        members.add(new Member(name, new Leaf(value)));
        return new Members(members);
    }

    private Stream<Node> elements(Node element, Node changed) {
        return switch (kind) {
            case REMOVE -> Stream.empty();
            case REPEAT_BEFORE -> Stream.of(new Leaf(value), element);
            case REPEAT_AFTER -> Stream.of(element, new Leaf(value));
            default -> Stream.of(changed);
        };
    }

    private Stream<Member> members(Member member, Node changed) {
        return switch (kind) {
            case REMOVE -> Stream.empty();
            case RENAME -> Stream.of(new Member(name, member.value()));
            case REPEAT_BEFORE -> Stream.of(new Member(member.name(), new Leaf(value)), member);
            case REPEAT_AFTER -> Stream.of(member, new Member(member.name(), new Leaf(value)));
            default -> Stream.of(new Member(member.name(), changed));
        };
    }
}
