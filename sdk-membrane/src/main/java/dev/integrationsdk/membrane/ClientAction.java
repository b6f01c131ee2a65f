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

/**
 * What a user has to do before a connection can be used. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = ClientAction.Builder.class)
public interface ClientAction {
    /** {@return a new builder of an action, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of action} */
    @JsonProperty("type")
    Optional<Type> type();

    /** {@return what is to be done, in words} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return the address where the user does it} */
    @JsonProperty("uiUrl")
    Optional<String> uiUrl();

    /** {@return what an agent should know that helps the user} */
    @JsonProperty("agentInstructions")
    Optional<String> agentInstructions();

    /**
     * {@return what an agent should know that hands over to the user; in Membrane's API description, not on its page}
     */
    @JsonProperty("handoffAgentInstructions")
    Optional<String> handoffAgentInstructions();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an action. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableClientAction.Builder {
        /** Makes a builder with nothing set, as {@link ClientAction#builder()} does. */
        public Builder() {}
    }

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
