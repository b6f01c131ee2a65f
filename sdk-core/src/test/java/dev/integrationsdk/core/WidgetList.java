package dev.integrationsdk.core;

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

/** One page of a vendor that exists in these tests only. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = WidgetList.Builder.class)
public interface WidgetList {
    @JsonProperty("items")
    List<Widget> items();

    @JsonProperty("next")
    Optional<String> next();

    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableWidgetList.Builder {}
}
