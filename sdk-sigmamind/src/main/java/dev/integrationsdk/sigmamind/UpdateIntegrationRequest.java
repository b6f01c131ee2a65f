package dev.integrationsdk.sigmamind;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.CheckReturnValue;
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
 *
 * @since 0.1.0
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

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the label: words of a to z joined by single underscores, such as {@code my_shop}; at most 128
     * characters}
     */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what the integration is used for; at most 512 characters} */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * {@return members that SigmaMind added after this release, or that the caller sends at own risk, by their JSON
     * names} A member that is also set as a field is refused.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what SigmaMind's page does not allow, and an update that changes nothing. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
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

    /** Builds a request. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableUpdateIntegrationRequest.Builder {
        /** Makes a builder with nothing set, as {@link UpdateIntegrationRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the request, which keeps the documented limits}
         *
         * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
         */
        @Override
        @CheckReturnValue
        public UpdateIntegrationRequest build() {
            return super.build();
        }
    }
}
