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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What keeps an integration or a connection from being ready. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = ErrorData.Builder.class)
public interface ErrorData {
    /** {@return a new builder of an error, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what went wrong, in words} */
    @JsonProperty("message")
    Optional<String> message();

    /** {@return the kind of error} */
    @JsonProperty("type")
    Optional<Type> type();

    /** {@return the key of the error among those of its kind, such as {@code lock_timeout}} */
    @JsonProperty("key")
    Optional<String> key();

    /** {@return what is known of it, in a shape that depends on {@link #type()}} */
    @JsonProperty("data")
    Optional<Json> data();

    /** {@return the place in Membrane where it arose: a text or an object} */
    @JsonProperty("stack")
    Optional<Json> stack();

    /**
     * {@return the error that led to this one} The page's example has a text here, which
     * {@link #additionalProperties()} keeps.
     */
    @JsonProperty("causedByError")
    Optional<ErrorData> causedByError();

    /** {@return what was logged on the way; empty if nothing was} */
    @JsonProperty("logs")
    List<Json> logs();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an error. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableErrorData.Builder {
        /** Makes a builder with nothing set, as {@link ErrorData#builder()} does. */
        public Builder() {}
    }

    /** What kind of error it is. Membrane adds kinds from time to time. */
    final class Type extends OpenEnum {
        /** The request is at fault. */
        public static final Type BAD_REQUEST = new Type("bad_request");

        /** The connection to the app does not work, or the app refuses. */
        public static final Type CONNECTION = new Type("connection");

        /** Something is set up wrongly. */
        public static final Type CONFIGURATION = new Type("configuration");

        /** Something that is needed has an error itself. */
        public static final Type DEPENDENCY_ERROR = new Type("dependency_error");

        /** A flow failed. */
        public static final Type FLOW_RUN = new Type("flow_run");

        /** A flow could not be set up. */
        public static final Type FLOW_INSTANCE_SETUP = new Type("flow_instance_setup");

        /** Somebody else works on the same thing. */
        public static final Type CONCURRENCY = new Type("concurrency");

        /** Membrane itself is at fault. */
        public static final Type INTERNAL = new Type("internal");

        /** An action failed. */
        public static final Type ACTION_RUN = new Type("action_run");

        /** An action could not be set up. */
        public static final Type ACTION_INSTANCE_SETUP = new Type("action_instance_setup");

        /** A unit failed. */
        public static final Type UNIT_RUN = new Type("unit_run");

        /** Code of the workspace's own failed. */
        public static final Type CUSTOM_CODE = new Type("custom_code");

        /** The workspace has too little credit. */
        public static final Type INSUFFICIENT_CREDIT = new Type("insufficient_credit");

        /** The workspace has not set up OpenRouter. */
        public static final Type OPENROUTER_NOT_CONFIGURED = new Type("openrouter_not_configured");

        private static final Set<Type> KNOWN = Set.of(
                BAD_REQUEST,
                CONNECTION,
                CONFIGURATION,
                DEPENDENCY_ERROR,
                FLOW_RUN,
                FLOW_INSTANCE_SETUP,
                CONCURRENCY,
                INTERNAL,
                ACTION_RUN,
                ACTION_INSTANCE_SETUP,
                UNIT_RUN,
                CUSTOM_CODE,
                INSUFFICIENT_CREDIT,
                OPENROUTER_NOT_CONFIGURED);

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
