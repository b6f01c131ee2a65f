package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How an integration proves itself to the service that it calls. Immutable and thread-safe. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Authentication.Builder.class)
public interface Authentication {
    /** Begins an authentication, for tests of applications. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id. */
    @JsonProperty("authId")
    Optional<String> authId();

    /** The id of the integration that it belongs to. */
    @JsonProperty("integrationId")
    Optional<String> integrationId();

    /** What kind it is. */
    @JsonProperty("authType")
    Optional<AuthType> authType();

    /**
     * The headers that are sent along; they may hold secrets. SigmaMind documents an object, and elsewhere shows an
     * array of {@code {key, value}}: either is kept as it came.
     */
    @JsonProperty("headers")
    @Masked
    @Value.Redacted
    Optional<Json> headers();

    /** When it was created. */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** When it was last updated. */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /**
     * Every other member, and every one above whose value is null, empty or of another shape, by its JSON name. Not in
     * {@code toString()}, since what else belongs to an authentication may be its secret.
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an authentication. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableAuthentication.Builder {}
}
