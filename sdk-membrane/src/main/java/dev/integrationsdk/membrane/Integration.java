package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration as Membrane answers it. The name is the only member that all its pages promise, that of the <a
 * href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">update</a> among them.
 * Immutable and thread-safe.
 *
 * <p>An optional member that is absent, null or of another shape is empty for its accessor; {@link
 * #additionalProperties()} keeps what came. An answer without the name cannot be read, and is an {@link
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

    /** {@return the name that people see} */
    @JsonProperty("name")
    String name();

    /** {@return its id} */
    @JsonProperty("id")
    Optional<String> id();

    /** {@return the lasting UUID} */
    @JsonProperty("uuid")
    Optional<String> uuid();

    /** {@return the lasting name by which selectors refer to it; unique in its scope} */
    @JsonProperty("key")
    Optional<String> key();

    /** {@return what people read about it} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return whatever the application keeps with it} */
    @JsonProperty("meta")
    Optional<Json> meta();

    /** {@return the state: how far it has come} */
    @JsonProperty("state")
    Optional<IntegrationState> state();

    /** {@return the errors that keep it from being {@link IntegrationState#READY}; empty if there is none} */
    @JsonProperty("errors")
    List<ErrorData> errors();

    /**
     * {@return a token that is another after each update} It is published for optimistic concurrency, but Membrane
     * documents no way to send it back: it tells afterwards that somebody else has changed the integration, and
     * prevents nothing.
     */
    @JsonProperty("revision")
    Optional<String> revision();

    /** {@return the time when it was created} */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /** {@return the time when it was archived; empty if it is not} An archived integration cannot be changed. */
    @JsonProperty("archivedAt")
    Optional<Timestamp> archivedAt();

    /** {@return whether it is switched off} */
    @JsonProperty("isDeactivated")
    Optional<Boolean> isDeactivated();

    /** {@return whether it cannot be changed, as one out of a published package or of another workspace cannot} */
    @JsonProperty("isReadOnly")
    Optional<Boolean> isReadOnly();

    /** {@return the address of the logo} */
    @JsonProperty("logoUri")
    Optional<String> logoUri();

    /** {@return the id of the connector, however the request named it} */
    @JsonProperty("connectorId")
    Optional<String> connectorId();

    /** {@return the version of the connector} */
    @JsonProperty("connectorVersion")
    Optional<String> connectorVersion();

    /** {@return the address that is called after OAuth authorization} */
    @JsonProperty("oAuthCallbackUri")
    Optional<String> oAuthCallbackUri();

    /** {@return what the connector needs; a secret} */
    @Masked
    @Value.Redacted
    @JsonProperty("parameters")
    Optional<Json> parameters();

    /** {@return whether the connector needs parameters that are not set} */
    @JsonProperty("hasMissingParameters")
    Optional<Boolean> hasMissingParameters();

    /** {@return whether it has documentation} */
    @JsonProperty("hasDocumentation")
    Optional<Boolean> hasDocumentation();

    /** {@return whether it has operations} */
    @JsonProperty("hasOperations")
    Optional<Boolean> hasOperations();

    /** {@return the number of operations that it has} */
    @JsonProperty("operationsCount")
    Optional<Long> operationsCount();

    /** {@return whether it has data collections} */
    @JsonProperty("hasData")
    Optional<Boolean> hasData();

    /** {@return the number of data collections that it has} */
    @JsonProperty("dataCollectionsCount")
    Optional<Long> dataCollectionsCount();

    /** {@return whether it has events} */
    @JsonProperty("hasEvents")
    Optional<Boolean> hasEvents();

    /** {@return the number of events that it has} */
    @JsonProperty("eventsCount")
    Optional<Long> eventsCount();

    /** {@return whether it has webhooks that serve all connections} */
    @JsonProperty("hasGlobalWebhooks")
    Optional<Boolean> hasGlobalWebhooks();

    /** {@return whether it has a unified data model} */
    @JsonProperty("hasUdm")
    Optional<Boolean> hasUdm();

    /** {@return whether it is for tests} */
    @JsonProperty("isTest")
    Optional<Boolean> isTest();

    /** {@return the id of the external app} */
    @JsonProperty("externalAppId")
    Optional<String> externalAppId();

    /** {@return the way in which its connections are authorized} */
    @JsonProperty("authType")
    Optional<AuthType> authType();

    /** {@return the settings of each way to authorize; a secret} */
    @Masked
    @Value.Redacted
    @JsonProperty("optionsConfig")
    Optional<Json> optionsConfig();

    /** {@return a connection to the app, in answers that show one} */
    @JsonProperty("connection")
    Optional<Connection> connection();

    /** {@return what the connector can do, in a shape that the page leaves open} */
    @JsonProperty("spec")
    Optional<Json> spec();

    /** {@return the address of the app} */
    @JsonProperty("appUri")
    Optional<String> appUri();

    /** {@return whether there is a connection} */
    @JsonProperty("isConnected")
    Optional<Boolean> isConnected();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the name is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {
        /** Makes a builder with nothing set, as {@link Integration#builder()} does. */
        public Builder() {}
    }
}
