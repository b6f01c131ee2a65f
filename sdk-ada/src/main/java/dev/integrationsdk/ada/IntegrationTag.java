package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * What kind of integration it is. The page leaves the list of values blank; another page of Ada's names one.
 *
 * @since 0.1.0
 */
public final class IntegrationTag extends OpenEnum {
    /** Works with the agent's knowledge. */
    public static final IntegrationTag KNOWLEDGE = new IntegrationTag("knowledge");

    private static final Set<IntegrationTag> KNOWN = Set.of(KNOWLEDGE);

    private IntegrationTag(String value) {
        super(value);
    }

    /**
     * {@return a tag with this text, which need not be a known one}
     *
     * @param value the text on the wire; its case counts
     */
    @JsonCreator
    public static IntegrationTag of(String value) {
        return new IntegrationTag(value);
    }

    /** {@return whether the value is one of the documented ones, which are the constants of this class} */
    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
