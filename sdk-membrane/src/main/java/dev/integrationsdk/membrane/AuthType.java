package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * How the connections of an integration are authorized. The page lists the values and does not explain them.
 *
 * @since 0.1.0
 */
public final class AuthType extends OpenEnum {
    /** A token of Integration.app, as Membrane was called before. */
    public static final AuthType INTEGRATION_APP_TOKEN = new AuthType("integration-app-token");

    /** A token of Membrane. */
    public static final AuthType MEMBRANE_TOKEN = new AuthType("membrane-token");

    /** OAuth 2. */
    public static final AuthType OAUTH2 = new AuthType("oauth2");

    /** OAuth 1. */
    public static final AuthType OAUTH1 = new AuthType("oauth1");

    /** Credentials that the user enters. */
    public static final AuthType CLIENT_CREDENTIALS = new AuthType("client-credentials");

    /** By way of a proxy. */
    public static final AuthType PROXY = new AuthType("proxy");

    private static final Set<AuthType> KNOWN =
            Set.of(INTEGRATION_APP_TOKEN, MEMBRANE_TOKEN, OAUTH2, OAUTH1, CLIENT_CREDENTIALS, PROXY);

    private AuthType(String value) {
        super(value);
    }

    /**
     * {@return a type with this text, which need not be a known one}
     *
     * @param value the text on the wire; its case counts
     */
    @JsonCreator
    public static AuthType of(String value) {
        return new AuthType(value);
    }

    /** {@return whether the value is one of the documented ones, which are the constants of this class} */
    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
