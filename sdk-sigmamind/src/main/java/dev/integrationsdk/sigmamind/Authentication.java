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

/**
 * How an integration proves itself to the service that it calls. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Authentication.Builder.class)
public interface Authentication {
    /** {@return a new builder of an authentication, for tests of applications} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id} */
    @JsonProperty("authId")
    Optional<String> authId();

    /** {@return the id of the integration that it belongs to} */
    @JsonProperty("integrationId")
    Optional<String> integrationId();

    /** {@return the kind of authentication} */
    @JsonProperty("authType")
    Optional<AuthType> authType();

    /**
     * {@return the headers that are sent along; they may hold secrets} SigmaMind documents an object, and elsewhere
     * shows an array of {@code {key, value}}: either is kept as it came.
     */
    @JsonProperty("headers")
    @Masked
    @Value.Redacted
    Optional<Json> headers();

    /** {@return the time when it was created} */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

    /** {@return the time when it was last updated} */
    @JsonProperty("updatedAt")
    Optional<Timestamp> updatedAt();

    /**
     * {@return every member without an accessor, and every one whose value is null, empty or of another shape, by its
     * JSON name} Not in {@code toString()}, since what else belongs to an authentication may be its secret.
     */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds an authentication. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableAuthentication.Builder {
        /** Makes a builder with nothing set, as {@link Authentication#builder()} does. */
        public Builder() {}
    }
}
