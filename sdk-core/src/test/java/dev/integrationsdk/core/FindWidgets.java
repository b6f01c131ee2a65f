package dev.integrationsdk.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The query of a vendor that exists in these tests only. */
@Value.Immutable
@RequestStyle
public interface FindWidgets {
    @JsonProperty("search")
    Optional<String> search();

    @JsonProperty("limit")
    Optional<Integer> limit();

    @JsonProperty("archived")
    Optional<Boolean> archived();

    @Value.Redacted
    @Masked
    @JsonProperty("pin")
    Optional<Secret> pin();

    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    final class Builder extends ImmutableFindWidgets.Builder {}
}
