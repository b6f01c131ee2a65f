package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * What kind of authentication it is. The page of the update names no values; those of <a
 * href="https://docs.sigmamind.ai/api-reference/integration-auth/create-integration-auth">another page</a> are
 * constants here. The update's example has {@code api_key} in lower case: it is kept so, is not {@linkplain #isKnown()
 * known}, and does not equal {@link #API_KEY}, so compare {@link #value()} whatever its case.
 *
 * @since 0.1.0
 */
public final class AuthType extends OpenEnum {
    /** None. */
    public static final AuthType NO_AUTH = new AuthType("NO_AUTH");

    /** A user name and a password. */
    public static final AuthType BASIC_AUTH = new AuthType("BASIC_AUTH");

    /** A bearer token. */
    public static final AuthType BEARER_TOKEN = new AuthType("BEARER_TOKEN");

    /** An API key. */
    public static final AuthType API_KEY = new AuthType("API_KEY");

    private static final Set<AuthType> KNOWN = Set.of(NO_AUTH, BASIC_AUTH, BEARER_TOKEN, API_KEY);

    private AuthType(String value) {
        super(value);
    }

    /**
     * {@return a kind with this text, which need not be a known one}
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
