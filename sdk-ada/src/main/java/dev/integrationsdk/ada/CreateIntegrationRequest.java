package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a new Ada integration is to be. All fields are mandatory but the icon, the call to action and the error codes.
 * Lengths count characters (code points).
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://docs.ada.cx/reference/integrations/create-platform-integration">Ada's page</a>, and against the
 * limits that Ada documents for the same fields of an update.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface CreateIntegrationRequest {
    /** The most characters of {@link #name()}. */
    int MAX_NAME_LENGTH = 160;

    /** The most characters of {@link #author()}. */
    int MAX_AUTHOR_LENGTH = 160;

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a JMESPath to the field of {@link #configurationFields()} by which people tell installations apart}
     * Mandatory.
     */
    @JsonProperty("identifier_field_path")
    String identifierFieldPath();

    /** {@return the name; 1 to 160 characters} Mandatory. */
    @JsonProperty("name")
    String name();

    /** {@return what the integration does and how to use it; at least 1 character} Mandatory. */
    @JsonProperty("description")
    String description();

    /** {@return the name of the developer; 1 to 160 characters} Mandatory. */
    @JsonProperty("author")
    String author();

    /** {@return the URL or e-mail address where users find support; at least 1 character} Mandatory. */
    @JsonProperty("contact")
    String contact();

    /** {@return the address whose DELETE begins the uninstallation; an absolute URI} Mandatory. */
    @JsonProperty("uninstallation_url")
    String uninstallationUrl();

    /** {@return the address that is called after OAuth authorization; an absolute URI} Mandatory. */
    @JsonProperty("oauth_callback_url")
    String oauthCallbackUrl();

    /**
     * {@return the kinds of integration, also such as this release does not know; never empty in a request that was
     * built, though the list in it may be} Mandatory.
     */
    @JsonProperty("tags")
    Optional<List<IntegrationTag>> tags();

    /**
     * {@return the OAuth permissions that the integration asks for, such as {@code articles:read}; never empty in a
     * request that was built, though the list in it may be} Mandatory.
     */
    @JsonProperty("scopes")
    Optional<List<String>> scopes();

    /** {@return a JSON schema of the settings that a user fills in on installation; an object} Mandatory. */
    @JsonProperty("configuration_fields")
    Json configurationFields();

    /** {@return the URL of the icon; an absolute URI} */
    @JsonProperty("icon_url")
    Optional<String> iconUrl();

    /** {@return the text of the call to action; at least 1 character} */
    @JsonProperty("call_to_action")
    Optional<String> callToAction();

    /** {@return the words for each error code that the OAuth failure page may show; not sent if there are none} */
    @JsonProperty("error_codes")
    Map<String, String> errorCodes();

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
        Violations.of(AdaOperations.VENDOR, "CreateIntegrationRequest", additionalProperties())
                .field("identifier_field_path", identifierFieldPath())
                .required("point to a setting that tells installations apart, such as credentials.url")
                .field("name", name())
                .required("choose one for the users")
                .length(1, MAX_NAME_LENGTH)
                .field("description", description())
                .required("say what the integration does and how to use it")
                .minLength(1)
                .field("author", author())
                .required("name the developer")
                .length(1, MAX_AUTHOR_LENGTH)
                .field("contact", contact())
                .required("give a URL or e-mail address where users find support")
                .minLength(1)
                .field("uninstallation_url", uninstallationUrl())
                .required("give the address of yours whose DELETE begins the uninstallation")
                .minLength(1)
                .absoluteUri()
                .field("oauth_callback_url", oauthCallbackUrl())
                .required("give the address of yours that is called after OAuth authorization")
                .minLength(1)
                .absoluteUri()
                .field("tags", tags())
                .required("set the kinds of integration, or an empty list")
                .field("scopes", scopes())
                .required("set the OAuth permissions that are needed, or an empty list")
                .field("configuration_fields", configurationFields())
                .required("give a JSON schema of the settings that a user fills in")
                .jsonObject()
                .field("icon_url", iconUrl())
                .minLength(1)
                .absoluteUri()
                .field("call_to_action", callToAction())
                .minLength(1)
                .field("error_codes", errorCodes().isEmpty() ? null : errorCodes())
                .throwIfAny();
    }

    /** Builds a request. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableCreateIntegrationRequest.Builder {
        /** Makes a builder with nothing set, as {@link CreateIntegrationRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the request, which keeps the documented limits}
         *
         * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
         */
        @Override
        @CheckReturnValue
        public CreateIntegrationRequest build() {
            return super.build();
        }
    }
}
