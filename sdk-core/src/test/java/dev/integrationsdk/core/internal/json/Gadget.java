package dev.integrationsdk.core.internal.json;

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

/** A response for tests, with a member of every kind that vendors' responses have. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Gadget.Builder.class)
public interface Gadget {
    /** Begins a gadget. */
    static Builder builder() {
        return new Builder();
    }

    /** The one mandatory member. */
    @JsonProperty("id")
    String id();

    /** A text. */
    @JsonProperty("display_name")
    Optional<String> displayName();

    /** An open enumeration. */
    @JsonProperty("kind")
    Optional<GadgetKind> kind();

    /** A flag. */
    @JsonProperty("is_beta")
    Optional<Boolean> isBeta();

    /** A count. */
    @JsonProperty("count")
    Optional<Long> count();

    /** A version. */
    @JsonProperty("version")
    Optional<Integer> version();

    /** A time. */
    @JsonProperty("created")
    Optional<Timestamp> created();

    /** Open JSON. */
    @JsonProperty("config")
    Optional<Json> config();

    /** A nested part. */
    @JsonProperty("part")
    Optional<GadgetPart> part();

    /** Nested parts. */
    @JsonProperty("parts")
    List<GadgetPart> parts();

    /** Texts. */
    @JsonProperty("tags")
    List<String> tags();

    /** Open enumerations. */
    @JsonProperty("kinds")
    List<GadgetKind> kinds();

    /** Texts by name. */
    @JsonProperty("error_codes")
    Map<String, String> errorCodes();

    /** Open JSON by name. */
    @JsonProperty("data")
    Map<String, Json> data();

    /** The rest. */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a gadget. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableGadget.Builder {}
}
