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
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Integration.Builder.class)
public interface Integration {
    /** Begins an integration, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id, a UUID. */
    @JsonProperty("id")
    String id();

    /** The name. */
    @JsonProperty("name")
    Optional<String> name();

    /** What it does. */
    @JsonProperty("description")
    Optional<String> description();

    /** Every other member, and every one above whose value is null or of another shape, by its JSON name. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the id is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {}
}
