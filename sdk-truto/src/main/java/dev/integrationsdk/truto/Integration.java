package dev.integrationsdk.truto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration as Truto answers it. All but the id are optional, since Truto's pages differ on what is there.
 * Immutable and thread-safe.
 *
 * <p>The page describes one member without naming it: {@link #installedEnvironment()} has the name that Truto's
 * TypeScript client gives it. {@link #version()} and {@link #canInstall()} are not on the pages at all; Truto's
 * command line reads the one from the answer to GET, and its notes for agents show the other.
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

    /** {@return the category, such as {@code helpdesk}} */
    @JsonProperty("category")
    Optional<String> category();

    /** {@return whether it is a beta, which is not recommended for production} */
    @JsonProperty("is_beta")
    Optional<Boolean> isBeta();

    /**
     * {@return the definition of the underlying API; {@link IntegrationConfig#of(Json)} reads it} It may hold
     * secrets, so it is in no {@code toString()}; or Truto has stripped them, so it is not to be sent back: that
     * would store it without them. A change is made with a
     * {@linkplain UpdateIntegrationRequest#config() merge patch}.
     */
    @Masked
    @Value.Redacted
    @JsonProperty("config")
    Optional<Json> config();

    /** {@return the id of the team that owns it} */
    @JsonProperty("team_id")
    Optional<String> teamId();

    /** {@return whether other teams may use it} */
    @JsonProperty("sharing")
    Optional<Sharing> sharing();

    /** {@return the time when it was created} */
    @JsonProperty("created_at")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updated_at")
    Optional<Timestamp> updatedAt();

    /**
     * {@return the ids of the environments where it is installed; empty if there are none} The name is reconstructed.
     */
    @JsonProperty("installed_environment")
    List<String> installedEnvironment();

    /** {@return the team that owns it} */
    @JsonProperty("team")
    Optional<Team> team();

    /**
     * {@return the version of this state, after the update if it is the answer to one; the next update has to name it;
     * empty if Truto does not tell}
     */
    @JsonProperty("version")
    Optional<Integer> version();

    /** {@return whether it can be installed} It is in Truto's notes for agents only. */
    @JsonProperty("can_install")
    Optional<Boolean> canInstall();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name}
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
