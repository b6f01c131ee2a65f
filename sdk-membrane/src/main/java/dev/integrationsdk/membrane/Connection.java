package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.OpenEnum;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A connection of an integration to a user's account at the app. Immutable and thread-safe. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Connection.Builder.class)
public interface Connection {
    /** Begins a connection, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id. */
    @JsonProperty("id")
    Optional<String> id();

    /** The name that people see. */
    @JsonProperty("name")
    Optional<String> name();

    /** The id of the user. */
    @JsonProperty("userId")
    Optional<String> userId();

    /** When it was created. */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** When it was last updated. */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /** The id of the tenant. */
    @JsonProperty("tenantId")
    Optional<String> tenantId();

    /** What it goes through. */
    @JsonProperty("type")
    Optional<Type> type();

    /** The lasting name by which selectors refer to it. */
    @JsonProperty("key")
    Optional<String> key();

    /** Whether it is for tests. */
    @JsonProperty("isTest")
    Optional<Boolean> isTest();

    /** Whether it is connected. */
    @JsonProperty("connected")
    Optional<Boolean> connected();

    /** Whether it is disconnected; deprecated by Membrane in favour of {@link #state()}. */
    @JsonProperty("disconnected")
    Optional<Boolean> disconnected();

    /** Whether it no longer works. */
    @JsonProperty("isDefunct")
    Optional<Boolean> isDefunct();

    /** How far it has come. */
    @JsonProperty("state")
    Optional<IntegrationState> state();

    /** Why it is not ready; empty if there is no error. */
    @JsonProperty("errors")
    List<ErrorData> errors();

    /** The error of a request to the app. */
    @JsonProperty("requestError")
    Optional<ErrorData> requestError();

    /** The error; deprecated by Membrane in favour of {@link #errors()}. */
    @JsonProperty("error")
    Optional<ErrorData> error();

    /** The id of the integration. */
    @JsonProperty("integrationId")
    Optional<String> integrationId();

    /** The id of the connector. */
    @JsonProperty("connectorId")
    Optional<String> connectorId();

    /** The id of the external app. */
    @JsonProperty("externalAppId")
    Optional<String> externalAppId();

    /** The version of the connector. */
    @JsonProperty("connectorVersion")
    Optional<String> connectorVersion();

    /** The key of the way to authorize that was chosen. */
    @JsonProperty("authOptionKey")
    Optional<String> authOptionKey();

    /** When it was last used. */
    @JsonProperty("lastActiveAt")
    Optional<Timestamp> lastActiveAt();

    /** When its credentials will be renewed. */
    @JsonProperty("nextCredentialsRefreshAt")
    Optional<Timestamp> nextCredentialsRefreshAt();

    /** When Membrane will try again. */
    @JsonProperty("nextRetryTimestamp")
    Optional<Timestamp> nextRetryTimestamp();

    /** How often Membrane has tried again. */
    @JsonProperty("retryAttempts")
    Optional<Long> retryAttempts();

    /** Whether it can be tested. */
    @JsonProperty("canTest")
    Optional<Boolean> canTest();

    /** Whether its credentials can be renewed. */
    @JsonProperty("canRefreshCredentials")
    Optional<Boolean> canRefreshCredentials();

    /** When it was archived; empty if it is not. */
    @JsonProperty("archivedAt")
    Optional<Timestamp> archivedAt();

    /** Whether it is switched off. */
    @JsonProperty("isDeactivated")
    Optional<Boolean> isDeactivated();

    /** Whatever the application keeps with it. */
    @JsonProperty("meta")
    Optional<Json> meta();

    /** The id of the session in which an agent builds it. */
    @JsonProperty("buildingAgentSessionId")
    Optional<String> buildingAgentSessionId();

    /** What a user has to do; there if the state is {@link IntegrationState#CLIENT_ACTION_REQUIRED}. */
    @JsonProperty("clientAction")
    Optional<ClientAction> clientAction();

    /** Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a connection. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableConnection.Builder {}

    /** What a connection goes through. */
    final class Type extends OpenEnum {
        /** A connector. */
        public static final Type CONNECTOR = new Type("connector");

        /** A server of the Model Context Protocol. */
        public static final Type MCP = new Type("mcp");

        private static final Set<Type> KNOWN = Set.of(CONNECTOR, MCP);

        private Type(String value) {
            super(value);
        }

        /** A type with this text, which need not be a known one. */
        @JsonCreator
        public static Type of(String value) {
            return new Type(value);
        }

        @Override
        public boolean isKnown() {
            return KNOWN.contains(this);
        }
    }
}
