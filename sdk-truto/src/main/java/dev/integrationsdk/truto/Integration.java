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
 * An integration as Truto answers it. All but the id are optional, since Truto's pages differ on what is there. Immutable
 * and thread-safe.
 *
 * <p>The page describes one member without naming it: {@link #installedEnvironment()} has the name that Truto's TypeScript
 * client gives it. {@link #version()} is not on the page at all; Truto's command line reads it from the answer to GET.
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

    /** The category, such as {@code helpdesk}. */
    @JsonProperty("category")
    Optional<String> category();

    /** Whether it is a beta, which is not recommended for production. */
    @JsonProperty("is_beta")
    Optional<Boolean> isBeta();

    /**
     * The definition of the underlying API; {@link IntegrationConfig#of(Json)} reads it. It may hold secrets, so it is in no
     * {@code toString()}; or Truto has stripped them, so it is not to be sent back: that would store it without them. A
     * change is made with a {@linkplain UpdateIntegrationRequest#config() merge patch}.
     */
    @Masked
    @Value.Redacted
    @JsonProperty("config")
    Optional<Json> config();

    /** The id of the team that owns it. */
    @JsonProperty("team_id")
    Optional<String> teamId();

    /** Whether other teams may use it. */
    @JsonProperty("sharing")
    Optional<Sharing> sharing();

    /** When it was created. */
    @JsonProperty("created_at")
    Optional<Timestamp> createdAt();

    /** When it was last updated. */
    @JsonProperty("updated_at")
    Optional<Timestamp> updatedAt();

    /** The ids of the environments where it is installed; empty if there are none. The name is reconstructed. */
    @JsonProperty("installed_environment")
    List<String> installedEnvironment();

    /** The team that owns it. */
    @JsonProperty("team")
    Optional<Team> team();

    /** The version after the update, which the next one has to name; empty if Truto does not tell. */
    @JsonProperty("version")
    Optional<Integer> version();

    /** Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an integration; only the id is needed. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegration.Builder {}
}
