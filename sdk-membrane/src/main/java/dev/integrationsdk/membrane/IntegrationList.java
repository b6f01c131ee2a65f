package dev.integrationsdk.membrane;

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

/** What Membrane answers to a listing: one page. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = IntegrationList.Builder.class)
interface IntegrationList {
    /** {@return the integrations of this page} */
    @JsonProperty(value = "items", required = true)
    List<Integration> items();

    /** {@return what names the next page; absent on the last one} */
    @JsonProperty(value = "cursor", required = true)
    Optional<String> cursor();

    /** {@return every member without an accessor, and every one whose value is null, empty or of another shape} */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a page. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationList.Builder {}
}
