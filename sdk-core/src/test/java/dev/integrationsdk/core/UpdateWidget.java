package dev.integrationsdk.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The request of a vendor that exists in these tests only. */
@Value.Immutable
@RequestStyle
public interface UpdateWidget {
    @JsonProperty("name")
    Optional<String> name();

    @Value.Redacted
    @Masked
    @JsonProperty("password")
    Optional<String> password();

    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    final class Builder extends ImmutableUpdateWidget.Builder {}
}
