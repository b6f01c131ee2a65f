package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The integrations that a simulator holds. An update replaces a node and never changes one, so that nodes can be
 * shared.
 */
final class IntegrationStore {
    private final List<ObjectNode> integrations;

    IntegrationStore(List<ObjectNode> integrations) {
        this.integrations = new ArrayList<>(integrations);
    }

    synchronized Optional<ObjectNode> find(Predicate<ObjectNode> wanted) {
        return integrations.stream().filter(wanted).findFirst();
    }

    /** Replaces an integration by what the change makes of it; when the change throws, everything stays. */
    synchronized Optional<ObjectNode> update(Predicate<ObjectNode> wanted, UnaryOperator<ObjectNode> change) {
        Optional<ObjectNode> found = find(wanted);
        return found.map(held -> {
            ObjectNode next = change.apply(held);
            integrations.set(integrations.indexOf(held), next);
            return next;
        });
    }
}
