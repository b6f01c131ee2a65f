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
 * An integration as Membrane answers it. The name is the only member that its
 * <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">page</a> promises.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration {
    /** Begins an integration, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** The name that people see. */
    @JsonProperty("name")
    String name();

    /** Its id. */
    @JsonProperty("id")
    Optional<String> id();

    /** The lasting UUID. */
    @JsonProperty("uuid")
    Optional<String> uuid();

    /** The lasting name by which selectors refer to it; unique in its scope. */
    @JsonProperty("key")
    Optional<String> key();

    /** What people read about it. */
    @JsonProperty("description")
    Optional<String> description();

    /** Whatever the application keeps with it. */
    @JsonProperty("meta")
    Optional<Json> meta();

    /** How far it has come. */
    @JsonProperty("state")
    Optional<IntegrationState> state();

    /** Why it is not {@link IntegrationState#READY}; empty if there is no error. */
    @JsonProperty("errors")
    List<ErrorData> errors();

    /**
     * A token that is another after each update. It is published for optimistic concurrency, but Membrane documents no way to
     * send it back: it tells afterwards that somebody else has changed the integration, and prevents nothing.
     */
    @JsonProperty("revision")
    Optional<String> revision();

    /** When it was created. */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** When it was last updated. */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /** When it was archived; empty if it is not. An archived integration cannot be changed. */
    @JsonProperty("archivedAt")
    Optional<Timestamp> archivedAt();

    /** Whether it is switched off. */
    @JsonProperty("isDeactivated")
    Optional<Boolean> isDeactivated();

    /** Whether it cannot be changed, as one out of a published package or of another workspace cannot. */
    @JsonProperty("isReadOnly")
    Optional<Boolean> isReadOnly();

    /** The address of the logo. */
    @JsonProperty("logoUri")
    Optional<String> logoUri();

    /** The id of the connector, however the request named it. */
    @JsonProperty("connectorId")
    Optional<String> connectorId();

    /** The version of the connector. */
    @JsonProperty("connectorVersion")
    Optional<String> connectorVersion();

    /** The address that is called after OAuth authorization. */
    @JsonProperty("oAuthCallbackUri")
    Optional<String> oAuthCallbackUri();

    /** What the connector needs; a secret. */
    @Masked
    @Value.Redacted
    @JsonProperty("parameters")
    Optional<Json> parameters();

    /** Whether the connector needs parameters that are not set. */
    @JsonProperty("hasMissingParameters")
    Optional<Boolean> hasMissingParameters();

    /** Whether it has documentation. */
    @JsonProperty("hasDocumentation")
    Optional<Boolean> hasDocumentation();

    /** Whether it has operations. */
    @JsonProperty("hasOperations")
    Optional<Boolean> hasOperations();

    /** How many operations it has. */
    @JsonProperty("operationsCount")
    Optional<Long> operationsCount();

    /** Whether it has data collections. */
    @JsonProperty("hasData")
    Optional<Boolean> hasData();

    /** How many data collections it has. */
    @JsonProperty("dataCollectionsCount")
    Optional<Long> dataCollectionsCount();

    /** Whether it has events. */
    @JsonProperty("hasEvents")
    Optional<Boolean> hasEvents();

    /** How many events it has. */
    @JsonProperty("eventsCount")
    Optional<Long> eventsCount();

    /** Whether it has webhooks that serve all connections. */
    @JsonProperty("hasGlobalWebhooks")
    Optional<Boolean> hasGlobalWebhooks();

    /** Whether it has a unified data model. */
    @JsonProperty("hasUdm")
    Optional<Boolean> hasUdm();

    /** Whether it is for tests. */
    @JsonProperty("isTest")
    Optional<Boolean> isTest();

    /** The id of the external app. */
    @JsonProperty("externalAppId")
    Optional<String> externalAppId();

    /** How its connections are authorized. */
    @JsonProperty("authType")
    Optional<AuthType> authType();

    /** The settings of each way to authorize; a secret. */
    @Masked
    @Value.Redacted
    @JsonProperty("optionsConfig")
    Optional<Json> optionsConfig();

    /** A connection to the app, in answers that show one. */
    @JsonProperty("connection")
    Optional<Connection> connection();

    /** What the connector can do, in a shape that the page leaves open. */
    @JsonProperty("spec")
    Optional<Json> spec();

    /** The address of the app. */
    @JsonProperty("appUri")
    Optional<String> appUri();

    /** Whether there is a connection. */
    @JsonProperty("isConnected")
    Optional<Boolean> isConnected();

    /** Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the name is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {}
}
