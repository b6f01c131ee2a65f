package dev.integrationsdk.truto;

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

/** A page of the list as Truto answers it. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = IntegrationList.Builder.class)
interface IntegrationList {
    /** What is on the page. */
    @JsonProperty(value = "result", required = true)
    List<Integration> result();

    /** What names the next page; null, and so empty, on the last one. */
    @JsonProperty(value = "next_cursor", required = true)
    Optional<String> nextCursor();

    /** Every other member, such as the {@code limit} that Truto went by. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** For Jackson. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationList.Builder {}
}
