package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration as SigmaMind answers it. No member is documented as always present; only the id is taken for granted
 * here. {@code toString()} shows nothing that may hold a secret. Immutable and thread-safe.
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

    /** {@return its id} */
    @JsonProperty("integrationId")
    String integrationId();

    /** {@return the label; it need not have the form that {@link UpdateIntegrationRequest#name()} has} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what it is used for} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return how it proves itself to the service that it calls; empty if it does not} */
    @JsonProperty("authentication")
    Optional<Authentication> authentication();

    /** {@return what it can do; empty if there is nothing} */
    @JsonProperty("tools")
    List<Tool> tools();

    /** {@return the time when it was created} */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name} Not in {@code toString()}, since authentication and tools of another shape have their secrets here.
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
