package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a request may set of a Membrane integration: the same fields for an update, a creation and a replacement. An
 * application builds one of the two requests that have them.
 *
 * @since 0.1.0
 */
public interface IntegrationFields {
    /**
     * {@return the lasting UUID; no two integrations may share it} Membrane makes one when an integration is created
     * without.
     */
    @JsonProperty("uuid")
    Optional<String> uuid();

    /** {@return the lasting name by which selectors refer to the integration; unique in its scope} */
    @JsonProperty("key")
    Optional<String> key();

    /** {@return the name that people see} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what people read about it} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return whatever the application wants to keep with it; an object} */
    @JsonProperty("meta")
    Optional<Json> meta();

    /** {@return the address of the logo} */
    @JsonProperty("logoUri")
    Optional<String> logoUri();

    /** {@return the id of an external app, in place of {@link #connectorId()}: its default connector is taken} */
    @JsonProperty("externalAppId")
    Optional<String> externalAppId();

    /** {@return the uuid of an external app, the like of {@link #externalAppId()}; the page does not explain it} */
    @JsonProperty("externalAppUuid")
    Optional<String> externalAppUuid();

    /**
     * {@return the address that is called after OAuth authorization} Membrane's published schema wants a URL or the
     * empty text; the page does not.
     */
    @JsonProperty("oAuthCallbackUri")
    Optional<String> oAuthCallbackUri();

    /** {@return the logo itself, in Base64} */
    @JsonProperty("logoBase64")
    Optional<String> logoBase64();

    /** {@return the version of the connector} */
    @JsonProperty("connectorVersion")
    Optional<String> connectorVersion();

    /** {@return the id of the connector that the integration uses} */
    @JsonProperty("connectorId")
    Optional<String> connectorId();

    /** {@return the uuid of the connector, in place of {@link #connectorId()}; the page does not explain it} */
    @JsonProperty("connectorUuid")
    Optional<String> connectorUuid();

    /** {@return the key of the connector, in place of {@link #connectorId()}} */
    @JsonProperty("connectorKey")
    Optional<String> connectorKey();

    /**
     * {@return what the connector needs, such as an OAuth client's id, secret and scopes; an object, and a secret}
     */
    @Masked
    @Value.Redacted
    @JsonProperty("parameters")
    Optional<Json> parameters();

    /**
     * {@return the settings of each way to authorize; an object, and a secret, since it may hold parameters for each
     * of them}
     */
    @Masked
    @Value.Redacted
    @JsonProperty("optionsConfig")
    Optional<Json> optionsConfig();

    /**
     * {@return members that Membrane added after this release, or that the caller sends at own risk, by their JSON
     * names} A member that is also set as a field is refused.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();
}
