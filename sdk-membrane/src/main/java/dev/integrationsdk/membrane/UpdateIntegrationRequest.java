package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be changed of a Membrane integration. A field that is not set stays as it is; at least one must be set.
 * None is documented as nullable. No text has a documented length or form, so none is checked, uuids and URLs included.
 *
 * <p>The connector can be named in one of several ways, each of which Membrane turns into
 * {@link Integration#connectorId()}: by {@link #connectorId()}, {@link #connectorUuid()} or {@link #connectorKey()}, or
 * through its app, whose default connector is taken, by {@link #externalAppId()} or {@link #externalAppUuid()}. What
 * two of them at once do is not documented.
 *
 * <p>Whether an object in {@link #meta()}, {@link #parameters()} or {@link #optionsConfig()} replaces the old one or is
 * merged into it is not documented either. There is no field for {@link Integration#revision()}.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">Membrane's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest {
    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

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

    /**
     * Refuses what Membrane's page does not allow, and an update that changes nothing. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(MembraneOperations.VENDOR, "UpdateIntegrationRequest", additionalProperties())
                .field("uuid", uuid())
                .field("key", key())
                .field("name", name())
                .field("description", description())
                .field("meta", meta())
                .jsonObject()
                .field("logoUri", logoUri())
                .field("externalAppId", externalAppId())
                .field("externalAppUuid", externalAppUuid())
                .field("oAuthCallbackUri", oAuthCallbackUri())
                .field("logoBase64", logoBase64())
                .field("connectorVersion", connectorVersion())
                .field("connectorId", connectorId())
                .field("connectorUuid", connectorUuid())
                .field("connectorKey", connectorKey())
                .field("parameters", parameters())
                .jsonObject()
                .field("optionsConfig", optionsConfig())
                .jsonObject()
                .refuseNoChange()
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
