package dev.integrationsdk.core.edit;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What can be edited at a vendor that exists in these tests only. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Gadget.Builder.class)
public interface Gadget {
    @JsonProperty("id")
    String id();

    @JsonProperty("name")
    Optional<String> name();

    @JsonProperty("note")
    Optional<String> note();

    @JsonProperty("config")
    Optional<Json> config();

    @Masked
    @Value.Redacted
    @JsonProperty("parameters")
    Optional<Json> parameters();

    @JsonProperty("locked")
    Optional<Boolean> locked();

    @JsonProperty("version")
    Optional<Integer> version();

    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableGadget.Builder {}
}
