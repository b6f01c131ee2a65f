package dev.integrationsdk.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A request with secrets of a vendor that exists in these tests only. */
@Value.Immutable
@RequestStyle
public interface UpdateVault {
    @Masked
    @JsonProperty("key")
    Optional<Secret> key();

    @Masked
    @JsonProperty("keys")
    Optional<List<Secret>> keys();

    /** A secret whose mask was forgotten. */
    @JsonProperty("hint")
    Optional<Secret> hint();

    final class Builder extends ImmutableUpdateVault.Builder {}
}
