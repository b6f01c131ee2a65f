package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * How far an integration, or a connection, has come. Membrane sets it.
 *
 * @since 0.1.0
 */
public final class IntegrationState extends OpenEnum {
    /** It is being built. */
    public static final IntegrationState BUILDING = new IntegrationState("BUILDING");

    /** A user has to do something first: see {@link Connection#clientAction()}. */
    public static final IntegrationState CLIENT_ACTION_REQUIRED = new IntegrationState("CLIENT_ACTION_REQUIRED");

    /** Its configuration cannot work. */
    public static final IntegrationState CONFIGURATION_ERROR = new IntegrationState("CONFIGURATION_ERROR");

    /** It could not be set up. */
    public static final IntegrationState SETUP_FAILED = new IntegrationState("SETUP_FAILED");

    /** It can be used. */
    public static final IntegrationState READY = new IntegrationState("READY");

    /** It is being disconnected. */
    public static final IntegrationState DISCONNECTING = new IntegrationState("DISCONNECTING");

    private static final Set<IntegrationState> KNOWN =
            Set.of(BUILDING, CLIENT_ACTION_REQUIRED, CONFIGURATION_ERROR, SETUP_FAILED, READY, DISCONNECTING);

    private IntegrationState(String value) {
        super(value);
    }

    /**
     * {@return a state with this text, which need not be a known one}
     *
     * @param value the text on the wire; its case counts
     */
    @JsonCreator
    public static IntegrationState of(String value) {
        return new IntegrationState(value);
    }

    /** {@return whether the value is one of the documented ones, which are the constants of this class} */
    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
