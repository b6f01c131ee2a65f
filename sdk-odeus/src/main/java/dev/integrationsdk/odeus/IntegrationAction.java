package dev.integrationsdk.odeus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an integration can do. A listing documents the id, the name and the description only. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = IntegrationAction.Builder.class)
public interface IntegrationAction {
    /** {@return a new builder of an action, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    @JsonProperty("id")
    Optional<String> id();

    /** {@return the name} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return the lasting name by which code refers to it} */
    @JsonProperty("slug")
    Optional<String> slug();

    /** {@return what it does} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return its place among the actions of the integration; where counting begins is not documented} */
    @JsonProperty("order")
    Optional<Integer> order();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name} Not in {@code toString()}: Odeus has been seen to answer the action's code too, which may
     * hold secrets.
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an action. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationAction.Builder {
        /** Makes a builder with nothing set, as {@link IntegrationAction#builder()} does. */
        public Builder() {}
    }
}
