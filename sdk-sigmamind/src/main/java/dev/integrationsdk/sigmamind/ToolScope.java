package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * Who may use a tool. The update's example has one value; <a
 * href="https://docs.sigmamind.ai/api-reference/integration-tools/update-tool">another page</a> of SigmaMind's names
 * both.
 *
 * @since 0.1.0
 */
public final class ToolScope extends OpenEnum {
    /** The account that it belongs to. */
    public static final ToolScope LOCAL = new ToolScope("local");

    /** Others too. */
    public static final ToolScope COMMUNITY = new ToolScope("community");

    private static final Set<ToolScope> KNOWN = Set.of(LOCAL, COMMUNITY);

    private ToolScope(String value) {
        super(value);
    }

    /**
     * {@return a scope with this text, which need not be a known one}
     *
     * @param value the text on the wire; its case counts
     */
    @JsonCreator
    public static ToolScope of(String value) {
        return new ToolScope(value);
    }

    /** {@return whether the value is one of the documented ones, which are the constants of this class} */
    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
