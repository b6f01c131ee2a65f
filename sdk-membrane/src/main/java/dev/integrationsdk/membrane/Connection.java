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

/**
 * A connection of an integration to a user's account at the app. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Connection.Builder.class)
public interface Connection {
    /** {@return a new builder of a connection, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    @JsonProperty("id")
    Optional<String> id();

    /** {@return the name that people see} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return the id of the user} */
    @JsonProperty("userId")
    Optional<String> userId();

    /** {@return the time when it was created} */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /** {@return the id of the tenant} */
    @JsonProperty("tenantId")
    Optional<String> tenantId();

    /** {@return what it goes through} */
    @JsonProperty("type")
    Optional<Type> type();

    /** {@return the lasting name by which selectors refer to it} */
    @JsonProperty("key")
    Optional<String> key();

    /** {@return whether it is for tests} */
    @JsonProperty("isTest")
    Optional<Boolean> isTest();

    /** {@return whether it is connected} */
    @JsonProperty("connected")
    Optional<Boolean> connected();

    /** {@return whether it is disconnected; deprecated by Membrane in favour of {@link #state()}} */
    @JsonProperty("disconnected")
    Optional<Boolean> disconnected();

    /** {@return whether it no longer works} */
    @JsonProperty("isDefunct")
    Optional<Boolean> isDefunct();

    /** {@return the state: how far it has come} */
    @JsonProperty("state")
    Optional<IntegrationState> state();

    /** {@return the errors that keep it from being ready; empty if there is none} */
    @JsonProperty("errors")
    List<ErrorData> errors();

    /** {@return the error of a request to the app} */
    @JsonProperty("requestError")
    Optional<ErrorData> requestError();

    /** {@return the error; deprecated by Membrane in favour of {@link #errors()}} */
    @JsonProperty("error")
    Optional<ErrorData> error();

    /** {@return the id of the integration} */
    @JsonProperty("integrationId")
    Optional<String> integrationId();

    /** {@return the id of the connector} */
    @JsonProperty("connectorId")
    Optional<String> connectorId();

    /** {@return the id of the external app} */
    @JsonProperty("externalAppId")
    Optional<String> externalAppId();

    /** {@return the version of the connector} */
    @JsonProperty("connectorVersion")
    Optional<String> connectorVersion();

    /** {@return the key of the way to authorize that was chosen} */
    @JsonProperty("authOptionKey")
    Optional<String> authOptionKey();

    /** {@return the time when it was last used} */
    @JsonProperty("lastActiveAt")
    Optional<Timestamp> lastActiveAt();

    /** {@return the time when its credentials will be renewed} */
    @JsonProperty("nextCredentialsRefreshAt")
    Optional<Timestamp> nextCredentialsRefreshAt();

    /** {@return the time when Membrane will try again} */
    @JsonProperty("nextRetryTimestamp")
    Optional<Timestamp> nextRetryTimestamp();

    /** {@return the number of times that Membrane has tried again} */
    @JsonProperty("retryAttempts")
    Optional<Long> retryAttempts();

    /** {@return whether it can be tested} */
    @JsonProperty("canTest")
    Optional<Boolean> canTest();

    /** {@return whether its credentials can be renewed} */
    @JsonProperty("canRefreshCredentials")
    Optional<Boolean> canRefreshCredentials();

    /** {@return the time when it was archived; empty if it is not} */
    @JsonProperty("archivedAt")
    Optional<Timestamp> archivedAt();

    /** {@return whether it is switched off} */
    @JsonProperty("isDeactivated")
    Optional<Boolean> isDeactivated();

    /** {@return whatever the application keeps with it} */
    @JsonProperty("meta")
    Optional<Json> meta();

    /** {@return the id of the session in which an agent builds it} */
    @JsonProperty("buildingAgentSessionId")
    Optional<String> buildingAgentSessionId();

    /** {@return what a user has to do; there if the state is {@link IntegrationState#CLIENT_ACTION_REQUIRED}} */
    @JsonProperty("clientAction")
    Optional<ClientAction> clientAction();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a connection. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableConnection.Builder {
        /** Makes a builder with nothing set, as {@link Connection#builder()} does. */
        public Builder() {}
    }

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

        /**
         * {@return a type with this text, which need not be a known one}
         *
         * @param value the text on the wire; its case counts
         */
        @JsonCreator
        public static Type of(String value) {
            return new Type(value);
        }

        /** {@return whether the value is one of the documented ones, which are the constants of this class} */
        @Override
        public boolean isKnown() {
            return KNOWN.contains(this);
        }
    }
}
