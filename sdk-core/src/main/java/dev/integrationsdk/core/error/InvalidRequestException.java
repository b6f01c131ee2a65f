package dev.integrationsdk.core.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A request breaks documented limits; nothing was sent. It names every violation at once.
 *
 * @since 0.1.0
 */
public final class InvalidRequestException extends SdkException {
    private final List<Violation> violations;

    /**
     * A request that breaks these rules.
     *
     * @param vendor the vendor whose rules are broken
     * @param operation the operation, or the request's type
     * @param violations at least one; the list is copied
     */
    public InvalidRequestException(String vendor, String operation, List<Violation> violations) {
        super(new Context(vendor, operation, Outcome.NOT_SENT, 0), describe(violations), null);
        this.violations = List.copyOf(violations);
    }

    /** {@return every violation, in the order of the fields; unmodifiable, never empty} */
    public List<Violation> violations() {
        return violations;
    }

    private static String describe(List<Violation> violations) {
        if (violations.size() == 1) {
            return violations.get(0) + " (nothing was sent)";
        }
        return violations.size() + " violations (nothing was sent):\n"
                + violations.stream().map(violation -> "  " + violation).collect(Collectors.joining("\n"));
    }
}
