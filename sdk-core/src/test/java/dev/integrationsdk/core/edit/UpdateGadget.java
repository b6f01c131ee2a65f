package dev.integrationsdk.core.edit;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The update of a {@link Gadget}. The vendor never returns the color, merges the config and replaces the parameters. */
@Value.Immutable
@RequestStyle
public interface UpdateGadget {
    @JsonProperty("name")
    Optional<String> name();

    @JsonProperty("note")
    Change<String> note();

    @JsonProperty("color")
    Optional<String> color();

    @JsonProperty("config")
    Optional<Json> config();

    @Masked
    @Value.Redacted
    @JsonProperty("parameters")
    Optional<Json> parameters();

    @JsonProperty("version")
    Optional<Integer> version();

    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    @Value.Check
    default void check() {
        Violations.of("acme", "UpdateGadget", additionalProperties())
                .field("name", name())
                .maxLength(20)
                .field("note", note())
                .field("color", color())
                .field("config", config())
                .field("parameters", parameters())
                .refuseNoChange()
                .throwIfAny();
    }

    final class Builder extends ImmutableUpdateGadget.Builder {}
}
