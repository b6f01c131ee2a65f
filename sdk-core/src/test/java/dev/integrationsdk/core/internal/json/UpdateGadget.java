package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A request for tests, with members that hold secrets. */
@Value.Immutable
@RequestStyle
public interface UpdateGadget {
    /** Begins a request. */
    static Builder builder() {
        return new Builder();
    }

    /** A text. */
    @JsonProperty("name")
    Optional<String> name();

    /** A text that can be cleared. */
    @JsonProperty("icon_url")
    Change<String> iconUrl();

    /** A secret. */
    @JsonProperty("password")
    @Masked
    @Value.Redacted
    Optional<String> password();

    /** A secret that can be cleared. */
    @JsonProperty("signing_key")
    @Masked
    @Value.Redacted
    Change<String> signingKey();

    /** Open JSON that may hold secrets. */
    @JsonProperty("credentials")
    @Masked
    @Value.Redacted
    Optional<Json> credentials();

    /** Secrets. */
    @JsonProperty("keys")
    @Masked
    @Value.Redacted
    Optional<List<String>> keys();

    /** Nested requests. */
    @JsonProperty("children")
    Optional<List<UpdateGadget>> children();

    /** The rest. */
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /** Builds a request. */
    final class Builder extends ImmutableUpdateGadget.Builder {}
}
