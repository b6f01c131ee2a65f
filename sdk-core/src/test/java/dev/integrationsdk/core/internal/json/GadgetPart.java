package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A nested part of a response for tests: everything in it is optional. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = GadgetPart.Builder.class)
public interface GadgetPart {
    /** A text. */
    @JsonProperty("label")
    Optional<String> label();

    /** A number. */
    @JsonProperty("count")
    Optional<Long> count();

    /** Parts of the part. */
    @JsonProperty("parts")
    List<GadgetPart> parts();

    /** The rest. */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a part. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableGadgetPart.Builder {}
}
