package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration as Ada answers it. Ada documents most members as always present; all but the id are optional here, since
 * its answers have changed before. Immutable and thread-safe.
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration {
    /** Begins an integration, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id. */
    @JsonProperty("id")
    String id();

    /** Where it stands. */
    @JsonProperty("status")
    Optional<IntegrationStatus> status();

    /** A JMESPath to the field by which people tell installations apart. */
    @JsonProperty("identifier_field_path")
    Optional<String> identifierFieldPath();

    /** The name. */
    @JsonProperty("name")
    Optional<String> name();

    /** What it does and how to use it. */
    @JsonProperty("description")
    Optional<String> description();

    /** The name of the developer. */
    @JsonProperty("author")
    Optional<String> author();

    /** The URL or e-mail address where users find support. */
    @JsonProperty("contact")
    Optional<String> contact();

    /** The address whose DELETE begins the uninstallation. */
    @JsonProperty("uninstallation_url")
    Optional<String> uninstallationUrl();

    /** The address that is called after OAuth authorization. */
    @JsonProperty("oauth_callback_url")
    Optional<String> oauthCallbackUrl();

    /** The kinds of integration; empty if there are none. */
    @JsonProperty("tags")
    List<IntegrationTag> tags();

    /** The OAuth permissions that it asks for; empty if there are none. */
    @JsonProperty("scopes")
    List<String> scopes();

    /** A JSON schema of the settings that a user fills in on installation. */
    @JsonProperty("configuration_fields")
    Optional<Json> configurationFields();

    /** When it was created. */
    @JsonProperty("created")
    Optional<Timestamp> created();

    /** When it was last updated. */
    @JsonProperty("updated")
    Optional<Timestamp> updated();

    /** The URL of the icon; empty if there is none. */
    @JsonProperty("icon_url")
    Optional<String> iconUrl();

    /** The text of the call to action; empty if there is none. */
    @JsonProperty("call_to_action")
    Optional<String> callToAction();

    /** The words for each error code; empty if there are none. */
    @JsonProperty("error_codes")
    Map<String, String> errorCodes();

    /** Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the id is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {}
}
