package dev.integrationsdk.core;

import java.util.List;
import java.util.Optional;

/**
 * What an {@link Edit} would do now. {@code toString()} is a text for a change request, one field a line, with secrets
 * masked. Immutable.
 *
 * @param integration the vendor and the id of the integration
 * @param changes what would change, in the order of the request; unmodifiable
 * @param unchanged the names of the fields that stay as they are; unmodifiable
 * @param warnings what the caller should know, as sentences: that nothing would change, that a field is not documented,
 *     that the vendor is known to ignore it; unmodifiable
 * @param call the update that would be sent; empty if nothing would
 * @since 0.1.0
 */
public record EditPreview(
        String integration,
        List<FieldChange> changes,
        List<String> unchanged,
        List<String> warnings,
        Optional<CallPreview> call) {
    /**
     * Copies the lists.
     *
     * @param integration the vendor and the id of the integration
     * @param changes what would change
     * @param unchanged the names of the fields that stay as they are
     * @param warnings what the caller should know
     * @param call the update that would be sent
     */
    public EditPreview {
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        warnings = List.copyOf(warnings);
    }

    /** {@return the changes as a text of several lines} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(integration)
                .append(": ")
                .append(changes.size() == 1 ? "1 change" : changes.size() + " changes");
        for (FieldChange change : changes) {
            String sign = change.before().isEmpty() ? "+" : change.after().isEmpty() ? "-" : "~";
            text.append("\n  ").append(sign).append(' ').append(change);
        }
        if (!unchanged.isEmpty()) {
            text.append("\n  = stays: ").append(String.join(", ", unchanged));
        }
        warnings.forEach(warning -> text.append("\n  ! ").append(warning));
        return text.toString();
    }
}
