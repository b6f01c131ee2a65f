package dev.integrationsdk.odeus;

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
 * An integration as Odeus answers it: what is inside the {@code integration} of its answer, or an element of a listing.
 * Each answer has other members: an update {@link #id()}, {@link #name()} and {@link #description()}, the creation also
 * {@link #createdAt()}; the others come with a reading or a listing, as is said there. All but the id are optional here,
 * since a change that was made must not be lost for one of them. Immutable and thread-safe.
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

    /** {@return the way in which its users prove who they are; in a reading and a listing} */
    @JsonProperty("authType")
    Optional<AuthType> authType();

    /** {@return the code that tries what a user filled in; in a reading, where it may be null} */
    @JsonProperty("authTestCode")
    Optional<String> authTestCode();

    /** {@return what a user fills in, as objects that the page leaves open; in a reading; empty if there is nothing} */
    @JsonProperty("authFields")
    List<Json> authFields();

    /**
     * {@return the OAuth client, an object that the page leaves open; in a reading, where it may be null} It may hold a
     * secret, so it is in no {@code toString()}.
     */
    @Masked
    @Value.Redacted
    @JsonProperty("oauthClient")
    Optional<Json> oauthClient();

    /** {@return what it can do; in a reading and a listing; empty if there is nothing} */
    @JsonProperty("actions")
    List<IntegrationAction> actions();

    /** {@return what it can wait for; in a reading; empty if there is nothing} */
    @JsonProperty("triggers")
    List<IntegrationTrigger> triggers();

    /**
     * {@return whether the vendor made it; in a listing} The name is the one on Langdock's page, which gives no type;
     * whether Odeus names it so is not known.
     */
    @JsonProperty("buildByLangdock")
    Optional<Json> buildByLangdock();

    /** {@return the time when it was created; in the answer to its creation} */
    @JsonProperty("createdAt")
    Optional<Timestamp> createdAt();

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
