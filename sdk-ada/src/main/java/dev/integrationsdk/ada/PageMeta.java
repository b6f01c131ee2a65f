package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What Ada says of a page beside what is on it. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = PageMeta.Builder.class)
interface PageMeta {
    /** The whole address of the next page; null on the last one. */
    @JsonProperty(value = "next_page_url", required = true)
    Optional<String> nextPageUrl();

    /** Every other member. */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** For Jackson. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutablePageMeta.Builder {}
}
