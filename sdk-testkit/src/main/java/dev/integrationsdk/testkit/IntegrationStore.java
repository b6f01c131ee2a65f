package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The integrations that a simulator holds, in the order in which they came. An update replaces a node and never changes
 * one, so that nodes can be shared. Every method is atomic.
 */
final class IntegrationStore {
    private final List<String> identifiers;
    private final List<ObjectNode> integrations;
    private int created;

    /** Begins with these integrations, which are found by any of the identifiers; the first is the one of its own. */
    IntegrationStore(List<String> identifiers, List<ObjectNode> integrations) {
        this.identifiers = identifiers;
        this.integrations = new ArrayList<>(integrations);
    }

    static Refusal unknownIntegration() {
        return new Refusal(404, "Integration not found");
    }

    synchronized List<ObjectNode> all() {
        return List.copyOf(integrations);
    }

    synchronized Optional<ObjectNode> find(String id) {
        return integrations.stream().filter(named(id)).findFirst();
    }

    /** Replaces an integration by what the change makes of it; when the change throws, everything stays. */
    synchronized ObjectNode update(String id, UnaryOperator<ObjectNode> change) {
        int index = indexOf(named(id));
        if (index < 0) {
            throw unknownIntegration();
        }
        ObjectNode next = change.apply(integrations.get(index));
        integrations.set(index, next);
        return next;
    }

    /** Adds what is made out of the next number, from 1; numbers whose identifier is taken already are passed over. */
    synchronized ObjectNode add(IntFunction<ObjectNode> creation) {
        ObjectNode next;
        do {
            created++;
            next = creation.apply(created);
        } while (indexOf(sameAs(next)) >= 0);
        integrations.add(next);
        return next;
    }

    synchronized ObjectNode remove(String id) {
        int index = indexOf(named(id));
        if (index < 0) {
            throw unknownIntegration();
        }
        return integrations.remove(index);
    }

    /** Holds an integration in place of the one with the same identifier, else in addition. */
    synchronized void put(ObjectNode integration) {
        if (!integration.path(identifiers.get(0)).isTextual()) {
            throw new IllegalArgumentException("no text as " + identifiers.get(0) + ": " + integration);
        }
        int index = indexOf(sameAs(integration));
        if (index < 0) {
            integrations.add(integration);
        } else {
            integrations.set(index, integration);
        }
    }

    private int indexOf(Predicate<ObjectNode> wanted) {
        return IntStream.range(0, integrations.size())
                .filter(i -> wanted.test(integrations.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private Predicate<ObjectNode> named(String id) {
        return held -> identifiers.stream()
                .anyMatch(member -> id.equals(held.path(member).textValue()));
    }

    private Predicate<ObjectNode> sameAs(ObjectNode integration) {
        String identifier = identifiers.get(0);
        return held -> held.path(identifier).equals(integration.path(identifier));
    }
}
