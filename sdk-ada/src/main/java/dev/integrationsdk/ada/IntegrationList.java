package dev.integrationsdk.ada;

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

/** A page of the list as Ada answers it. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = IntegrationList.Builder.class)
interface IntegrationList {
    /** What is on the page. */
    @JsonProperty(value = "data", required = true)
    List<Integration> data();

    /** Leads to the next page. */
    @JsonProperty(value = "meta", required = true)
    Optional<PageMeta> meta();

    /** Every other member. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** For Jackson. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationList.Builder {}
}
