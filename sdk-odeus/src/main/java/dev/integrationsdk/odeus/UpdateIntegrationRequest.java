package dev.integrationsdk.odeus;

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
 * What is to be changed of an Odeus integration. A field that is not set stays as it is; none is documented as
 * nullable, so none can be cleared. At least one is needed. Lengths count characters (code points).
 *
 * <p>Each field may come alone, as Odeus documents it. The running service has been seen to refuse, with a 400 that
 * asks for name or description, an update with nothing but {@link #iconUrl()}; the same is to be expected of {@link
 * #color()}. Sending {@link #name()} or {@link #description()} along helps.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against the limits of
 * <a href="https://www.odeus.ai/docs/developer/integrations-api/update-integration">Odeus' page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest {
    /** The most characters of {@link #name()}. */
    int MAX_NAME_LENGTH = 40;

    /** The most characters of {@link #description()}. */
    int MAX_DESCRIPTION_LENGTH = 90;

    /** What the whole of {@link #color()} matches. */
    Pattern COLOR_PATTERN = Pattern.compile("#?(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name; at most 40 characters} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return what the integration does; at most 90 characters} */
    @JsonProperty("description")
    Optional<String> description();

    /** {@return the URL of the icon; an absolute URI} The answer does not have it. */
    @JsonProperty("iconUrl")
    Optional<String> iconUrl();

    /**
     * {@return a hex color: 3, 4, 6 or 8 hex digits, with or without {@code #} before them} The answer does not have
     * it.
     */
    @JsonProperty("color")
    Optional<String> color();

    /**
     * {@return members that Odeus added after this release, or that the caller sends at own risk, by their JSON
     * names} A member that is also set as a field is refused.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Odeus' page does not allow, and an update that changes nothing. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(OdeusOperations.VENDOR, "UpdateIntegrationRequest", additionalProperties())
                .field("name", name())
                .maxLength(MAX_NAME_LENGTH)
                .field("description", description())
                .maxLength(MAX_DESCRIPTION_LENGTH)
                .field("iconUrl", iconUrl())
                .minLength(1)
                .absoluteUri()
                .field("color", color())
                .matches(COLOR_PATTERN, "must be a hex color: 3, 4, 6 or 8 hex digits, with or without # before them")
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
