package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be changed of an Ada integration. A field that is not set stays as it is; the three nullable ones can also
 * be cleared. An update without any field is allowed, since Ada documents it. Lengths count characters (code points).
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against the limits of
 * <a href="https://docs.ada.cx/reference/integrations/update-single-platform-integration">Ada's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest {
    /** The most characters of {@link #author()}. */
    int MAX_AUTHOR_LENGTH = 160;

    /** The most characters of {@link #name()}. */
    int MAX_NAME_LENGTH = 160;

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the developer; 1 to 160 characters} */
    @JsonProperty("author")
    Optional<String> author();

    /** {@return the text of the call to action; at least 1 character} It can be cleared. */
    @JsonProperty("call_to_action")
    Change<String> callToAction();

    /** {@return a JSON schema of the settings that a user fills in on installation; an object} */
    @JsonProperty("configuration_fields")
    Optional<Json> configurationFields();

    /** {@return the URL or e-mail address where users find support; at least 1 character} */
    @JsonProperty("contact")
    Optional<String> contact();

    /** {@return what the integration does and how to use it; at least 1 character} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return the words for each error code that the OAuth failure page may show} The whole map can be cleared. */
    @JsonProperty("error_codes")
    Change<Map<String, String>> errorCodes();

    /** {@return the URL of the icon; an absolute URI} It can be cleared. */
    @JsonProperty("icon_url")
    Change<String> iconUrl();

    /**
     * {@return a JMESPath to the field of {@link #configurationFields()} by which people tell installations apart}
     */
    @JsonProperty("identifier_field_path")
    Optional<String> identifierFieldPath();

    /** {@return the name; 1 to 160 characters} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return the address that is called after OAuth authorization; an absolute URI} */
    @JsonProperty("oauth_callback_url")
    Optional<String> oauthCallbackUrl();

    /**
     * {@return the OAuth permissions that the integration asks for, such as {@code articles:read}} The list is sent
     * as a whole.
     */
    @JsonProperty("scopes")
    Optional<List<String>> scopes();

    /** {@return the kinds of integration, also such as this release does not know} The list is sent as a whole. */
    @JsonProperty("tags")
    Optional<List<IntegrationTag>> tags();

    /** {@return the address whose DELETE begins the uninstallation; an absolute URI} */
    @JsonProperty("uninstallation_url")
    Optional<String> uninstallationUrl();

    /**
     * {@return members that Ada added after this release, or that the caller sends at own risk, by their JSON names}
     * A member that is also set as a field is refused.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Ada's page does not allow. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
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

    /** Builds a request. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {
        /** Makes a builder with nothing set, as {@link UpdateIntegrationRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the request, which keeps the documented limits}
         *
         * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
         */
        @Override
        @CheckReturnValue
        public UpdateIntegrationRequest build() {
            return super.build();
        }
    }
}
