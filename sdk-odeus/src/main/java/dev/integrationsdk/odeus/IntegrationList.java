package dev.integrationsdk.odeus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What Odeus answers to a listing. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = IntegrationList.Builder.class)
interface IntegrationList {
    /** {@return the integrations, all of them} */
    @JsonProperty(value = "integrations", required = true)
    List<Integration> integrations();

    /** {@return every member without an accessor, and every one whose value is null, empty or of another shape} */
    @Value.Redacted
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    /** Builds a listing. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableIntegrationList.Builder {}
}
