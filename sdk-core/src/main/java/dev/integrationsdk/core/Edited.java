package dev.integrationsdk.core;

import java.util.List;

/**
 * What an {@link Edit} came to. Immutable.
 *
 * @param integration the state after the edit: what the vendor answered to the update, or what was read if nothing had
 *     to be sent, or if reading showed that an update whose answer was lost had been made
 * @param changes what was changed, in the order of the request; empty if nothing had to be sent; unmodifiable
 * @param <I> the integration
 * @since 0.1.0
 */
public record Edited<I>(I integration, List<FieldChange> changes) {
    /**
     * Copies the list.
     *
     * @param integration the state after the edit
     * @param changes what was changed
     */
    public Edited {
        changes = List.copyOf(changes);
    }

    /** {@return whether anything was sent and changed} */
    public boolean isChanged() {
        return !changes.isEmpty();
    }
}
