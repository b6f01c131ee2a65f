package dev.integrationsdk.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.ResponseStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer with secrets of a vendor that exists in these tests only. */
@Value.Immutable
@ResponseStyle
@JsonDeserialize(builder = Vault.Builder.class)
public interface Vault {
    @Masked
    @JsonProperty("key")
    Optional<Secret> key();

    @Masked
    @JsonProperty("keys")
    List<Secret> keys();

    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Json> additionalProperties();

    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableVault.Builder {}
}
