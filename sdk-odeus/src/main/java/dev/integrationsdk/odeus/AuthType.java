package dev.integrationsdk.odeus;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * How users of an integration prove who they are. The page of the integration names no values; those of <a
 * href="https://www.odeus.ai/docs/developer/integrations-api/update-auth">another page</a> are constants here, and one
 * that stands on older pages of Langdock only.
 *
 * @since 0.1.0
 */
public final class AuthType extends OpenEnum {
    /** Not at all. */
    public static final AuthType NONE = new AuthType("NONE");

    /** With an API key, or whatever else the fields ask for. */
    public static final AuthType API_KEY = new AuthType("API_KEY");

    /** With OAuth, by a client that was registered beforehand. */
    public static final AuthType OAUTH = new AuthType("OAUTH");

    /** With OAuth, by a client that is registered dynamically. */
    public static final AuthType OAUTH_DCR = new AuthType("OAUTH_DCR");

    /** With a service account; on older pages of Langdock only. */
    public static final AuthType SERVICE_ACCOUNT = new AuthType("SERVICE_ACCOUNT");

    private static final Set<AuthType> KNOWN = Set.of(NONE, API_KEY, OAUTH, OAUTH_DCR, SERVICE_ACCOUNT);

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
