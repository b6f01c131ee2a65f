package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What is to be changed of a SigmaMind integration. A field that is not set stays as it is; none is documented as
 * nullable, so none can be cleared. At least one is needed. Lengths count characters (code points).
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against the limits of
 * <a href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">SigmaMind's page</a>.
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest {
    /** The most characters of {@link #name()}. */
    int MAX_NAME_LENGTH = 128;

    /** The most characters of {@link #description()}. */
    int MAX_DESCRIPTION_LENGTH = 512;

    /** What the whole of {@link #name()} matches. It never backtracks, so that a text of any length is no burden. */
    Pattern NAME_PATTERN = Pattern.compile("[a-z]++(?:_[a-z]++)*+");

    /** Begins a request. */
    static Builder builder() {
        return new Builder();
    }

    /** The label: words of a to z joined by single underscores, such as {@code my_shop}; at most 128 characters. */
    @JsonProperty("name")
    Optional<String> name();

    /** What the integration is used for; at most 512 characters. */
    @JsonProperty("description")
    Optional<String> description();

    /** Members that SigmaMind added after this release, or that the caller sends at own risk, by their JSON names. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /** Refuses what SigmaMind's page does not allow, and an update that changes nothing. */
    @Value.Check
    default void check() {
        Violations.of(SigmaMindOperations.VENDOR, "UpdateIntegrationRequest", additionalProperties())
                .field("name", name())
                .maxLength(MAX_NAME_LENGTH)
                .matches(
                        NAME_PATTERN, "must be lower-case words (a to z) joined by single underscores, such as my_shop")
                .field("description", description())
                .maxLength(MAX_DESCRIPTION_LENGTH)
                .refuseNoChange()
                .throwIfAny();
    }

    /** Builds a request; {@code build()} reports every violation at once. Not thread-safe. */
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {}
}
