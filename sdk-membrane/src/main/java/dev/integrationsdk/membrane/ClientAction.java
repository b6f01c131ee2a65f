package dev.integrationsdk.membrane;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.OpenEnum;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a user has to do before a connection can be used. Immutable and thread-safe. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = ClientAction.Builder.class)
public interface ClientAction {
    /** Begins an action, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** What kind of action it is. */
    @JsonProperty("type")
    Optional<Type> type();

    /** What is to be done, in words. */
    @JsonProperty("description")
    Optional<String> description();

    /** The address where the user does it. */
    @JsonProperty("uiUrl")
    Optional<String> uiUrl();

    /** What an agent should know that helps the user. */
    @JsonProperty("agentInstructions")
    Optional<String> agentInstructions();

    /** What an agent should know that hands over to the user; in Membrane's API description, not on its page. */
    @JsonProperty("handoffAgentInstructions")
    Optional<String> handoffAgentInstructions();

    /** Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an action. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableClientAction.Builder {}

    /** What kind of action it is. */
    final class Type extends OpenEnum {
        /** The user connects to the app. */
        public static final Type CONNECT = new Type("connect");

        /** The user enters something. */
        public static final Type PROVIDE_INPUT = new Type("provide-input");

        private static final Set<Type> KNOWN = Set.of(CONNECT, PROVIDE_INPUT);

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
