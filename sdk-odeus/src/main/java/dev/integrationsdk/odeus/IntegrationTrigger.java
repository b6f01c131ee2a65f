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
 * What starts a workflow when something happens at the other side of an integration. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = IntegrationTrigger.Builder.class)
public interface IntegrationTrigger {
    /** {@return a new builder of a trigger, for tests of applications} */
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

    /** {@return what it waits for} */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a trigger. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationTrigger.Builder {
        /** Makes a builder with nothing set, as {@link IntegrationTrigger#builder()} does. */
        public Builder() {}
    }
}
