package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be changed of an Ada integration. A field that is not set stays as it is; the three nullable ones can also be
 * cleared. An update without any field is allowed, since Ada documents it. Lengths count characters (code points).
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against the limits of
 * <a href="https://docs.ada.cx/reference/integrations/update-single-platform-integration">Ada's page</a>.
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest {
    /** The most characters of {@link #author()}. */
    int MAX_AUTHOR_LENGTH = 160;

    /** The most characters of {@link #name()}. */
    int MAX_NAME_LENGTH = 160;

    /** Begins a request. */
    static Builder builder() {
        return new Builder();
    }

    /** The name of the developer; 1 to 160 characters. */
    @JsonProperty("author")
    Optional<String> author();

    /** The text of the call to action; at least 1 character. It can be cleared. */
    @JsonProperty("call_to_action")
    Change<String> callToAction();

    /** A JSON schema of the settings that a user fills in on installation; an object. */
    @JsonProperty("configuration_fields")
    Optional<Json> configurationFields();

    /** The URL or e-mail address where users find support; at least 1 character. */
    @JsonProperty("contact")
    Optional<String> contact();

    /** What the integration does and how to use it; at least 1 character. */
    @JsonProperty("description")
    Optional<String> description();

    /** The words for each error code that the OAuth failure page may show. The whole map can be cleared. */
    @JsonProperty("error_codes")
    Change<Map<String, String>> errorCodes();

    /** The URL of the icon; an absolute URI. It can be cleared. */
    @JsonProperty("icon_url")
    Change<String> iconUrl();

    /** A JMESPath to the field of {@link #configurationFields()} by which people tell installations apart. */
    @JsonProperty("identifier_field_path")
    Optional<String> identifierFieldPath();

    /** The name; 1 to 160 characters. */
    @JsonProperty("name")
    Optional<String> name();

    /** The address that is called after OAuth authorization; an absolute URI. */
    @JsonProperty("oauth_callback_url")
    Optional<String> oauthCallbackUrl();

    /** The OAuth permissions that the integration asks for, such as {@code articles:read}. The list is sent as a whole. */
    @JsonProperty("scopes")
    Optional<List<String>> scopes();

    /** The kinds of integration, also such as this release does not know. The list is sent as a whole. */
    @JsonProperty("tags")
    Optional<List<IntegrationTag>> tags();

    /** The address whose DELETE begins the uninstallation; an absolute URI. */
    @JsonProperty("uninstallation_url")
    Optional<String> uninstallationUrl();

    /** Members that Ada added after this release, or that the caller sends at own risk, by their JSON names. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /** Refuses what Ada's page does not allow. */
    @Value.Check
    default void check() {
        Violations.of(AdaOperations.VENDOR, "UpdateIntegrationRequest", additionalProperties())
                .field("author", author())
                .length(1, MAX_AUTHOR_LENGTH)
                .field("call_to_action", callToAction())
                .minLength(1)
                .field("configuration_fields", configurationFields())
                .jsonObject()
                .field("contact", contact())
                .minLength(1)
                .field("description", description())
                .minLength(1)
                .field("error_codes", errorCodes())
                .field("icon_url", iconUrl())
                .minLength(1)
                .absoluteUri()
                .field("identifier_field_path", identifierFieldPath())
                .field("name", name())
                .length(1, MAX_NAME_LENGTH)
                .field("oauth_callback_url", oauthCallbackUrl())
                .minLength(1)
                .absoluteUri()
                .field("scopes", scopes())
                .field("tags", tags())
                .field("uninstallation_url", uninstallationUrl())
                .minLength(1)
                .absoluteUri()
                .throwIfAny();
    }

    /** Builds a request; {@code build()} reports every violation at once. Not thread-safe. */
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {}
}
