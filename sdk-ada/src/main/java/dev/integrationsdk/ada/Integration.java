package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration as Ada answers it. Ada documents most members as always present; all but the id are optional here,
 * since its answers have changed before. Immutable and thread-safe.
 *
 * <p>An optional member that is absent, null or of another shape is empty for its accessor; {@link
 * #additionalProperties()} keeps what came. An answer without the id cannot be read, and is an {@link
 * dev.integrationsdk.core.error.UnreadableResponseException}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration {
    /** {@return a new builder of an integration, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    @JsonProperty("id")
    String id();

    /** {@return the status: where it stands} */
    @JsonProperty("status")
    Optional<IntegrationStatus> status();

    /** {@return a JMESPath to the field by which people tell installations apart} */
    @JsonProperty("identifier_field_path")
    Optional<String> identifierFieldPath();

    /** {@return the name} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what it does and how to use it} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return the name of the developer} */
    @JsonProperty("author")
    Optional<String> author();

    /** {@return the URL or e-mail address where users find support} */
    @JsonProperty("contact")
    Optional<String> contact();

    /** {@return the address whose DELETE begins the uninstallation} */
    @JsonProperty("uninstallation_url")
    Optional<String> uninstallationUrl();

    /** {@return the address that is called after OAuth authorization} */
    @JsonProperty("oauth_callback_url")
    Optional<String> oauthCallbackUrl();

    /** {@return the kinds of integration; empty if there are none} */
    @JsonProperty("tags")
    List<IntegrationTag> tags();

    /** {@return the OAuth permissions that it asks for; empty if there are none} */
    @JsonProperty("scopes")
    List<String> scopes();

    /** {@return a JSON schema of the settings that a user fills in on installation} */
    @JsonProperty("configuration_fields")
    Optional<Json> configurationFields();

    /** {@return the time when it was created} */
    @JsonProperty("created")
    Optional<Timestamp> created();

    /** {@return the time when it was last updated} */
    @JsonProperty("updated")
    Optional<Timestamp> updated();

    /** {@return the URL of the icon; empty if there is none} */
    @JsonProperty("icon_url")
    Optional<String> iconUrl();

    /** {@return the text of the call to action; empty if there is none} */
    @JsonProperty("call_to_action")
    Optional<String> callToAction();

    /** {@return the words for each error code; empty if there are none} */
    @JsonProperty("error_codes")
    Map<String, String> errorCodes();

    /**
     * {@return the OAuth secret of the integration, with which it exchanges codes for tokens} Only the answer to a
     * create has it, once: store it. It is in no {@code toString()}.
     */
    @Masked
    @Value.Redacted
    @JsonProperty("client_secret")
    Optional<Secret> clientSecret();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the id is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {
        /** Makes a builder with nothing set, as {@link Integration#builder()} does. */
        public Builder() {}
    }
}
