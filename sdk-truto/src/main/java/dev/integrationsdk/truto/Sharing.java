package dev.integrationsdk.truto;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * Whether other teams may use an integration. The page names the values and leaves their meaning to their words.
 *
 * @since 0.1.0
 */
public final class Sharing extends OpenEnum {
    /** Allowed. */
    public static final Sharing ALLOW = new Sharing("allow");

    /** To be asked for. */
    public static final Sharing ASK = new Sharing("ask");

    /** Denied. */
    public static final Sharing DENY = new Sharing("deny");

    private static final Set<Sharing> KNOWN = Set.of(ALLOW, ASK, DENY);

    private Sharing(String value) {
        super(value);
    }

    /**
     * {@return a policy with this text, which need not be a known one}
     *
     * @param value the text on the wire; its case counts
     */
    @JsonCreator
    public static Sharing of(String value) {
        return new Sharing(value);
    }

    /** {@return whether the value is one of the documented ones, which are the constants of this class} */
    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
