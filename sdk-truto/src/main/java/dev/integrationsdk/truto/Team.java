package dev.integrationsdk.truto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The team that owns an integration. Immutable and thread-safe.
 *
 * <p>The page describes four members without naming them, and no other publication of Truto's does: the names {@code
 * is_verified}, {@code is_white_labeled}, {@code tos_link} and {@code allow_impersonation} are reconstructed from the
 * descriptions. Should Truto use others, their values are in {@link #additionalProperties()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Team.Builder.class)
public interface Team {
    /** {@return a new builder of a team, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id, a UUID} */
    @JsonProperty("id")
    Optional<String> id();

    /** {@return the name} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return the domain, such as {@code example.com}} */
    @JsonProperty("domain")
    Optional<String> domain();

    /** {@return the URL of the logo; empty if there is none} */
    @JsonProperty("logo")
    Optional<String> logo();

    /** {@return whether it is verified} The name is reconstructed. */
    @JsonProperty("is_verified")
    Optional<Boolean> isVerified();

    /** {@return whether it is white-labelled} The name is reconstructed. */
    @JsonProperty("is_white_labeled")
    Optional<Boolean> isWhiteLabeled();

    /** {@return the URL of its terms of service; empty if there is none} The name is reconstructed. */
    @JsonProperty("tos_link")
    Optional<String> tosLink();

    /** {@return whether it lets itself be impersonated} The name is reconstructed. */
    @JsonProperty("allow_impersonation")
    Optional<Boolean> allowImpersonation();

    /** {@return the time when it was created} */
    @JsonProperty("created_at")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updated_at")
    Optional<Timestamp> updatedAt();

    /**
     * {@return every member without an accessor, and every one whose value is null or of another shape, by its JSON
     * name}
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a team. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableTeam.Builder {
        /** Makes a builder with nothing set, as {@link Team#builder()} does. */
        public Builder() {}
    }
}
