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
 * An integration as Odeus answers it: what is inside the {@code integration} of its answer. Odeus documents all three
 * members as always present; all but the id are optional here, since a change that was made must not be lost for one of
 * them. Immutable and thread-safe.
 *
 * <p>An optional member that is absent, null or of another shape is empty for its accessor; {@link
 * #additionalProperties()} keeps what came. An answer without the id cannot be read, and is an {@link
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

    /** {@return its id, a UUID} */
    @JsonProperty("id")
    String id();

    /** {@return the name} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what it does} */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * {@return every member without an accessor, and every one whose value is null or of another shape, by its JSON
     * name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the id is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {
        /** Makes a builder with nothing set, as {@link Integration#builder()} does. */
        public Builder() {}
    }
}
