package dev.integrationsdk.odeus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new Odeus integration. The name is mandatory. Lengths count characters (code points).
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against the limits of <a
 * href="https://docs.langdock.com/en/developer/integrations-api/create-integration">Langdock's page</a>: Odeus is its
 * white label, and no such page of its own was found.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface CreateIntegrationRequest {
    /** The most characters of {@link #name()}. */
    int MAX_NAME_LENGTH = 40;

    /** The most characters of {@link #description()}. */
    int MAX_DESCRIPTION_LENGTH = 90;

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the name; at most 40 characters} Mandatory. The page says that some characters are invalid, but not
     * which.
     */
    @JsonProperty("name")
    String name();

    /** {@return what the integration does; at most 90 characters} */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * {@return members that Odeus added after this release, or that the caller sends at own risk, by their JSON
     * names} A member that is also set as a field is refused.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Langdock's page does not allow. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(OdeusOperations.VENDOR, "CreateIntegrationRequest", additionalProperties())
                .field("name", name())
                .required("choose one, it can be changed later")
                .maxLength(MAX_NAME_LENGTH)
                .field("description", description())
                .maxLength(MAX_DESCRIPTION_LENGTH)
                .throwIfAny();
    }

    /** Builds a request. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableCreateIntegrationRequest.Builder {
        /** Makes a builder with nothing set, as {@link CreateIntegrationRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the request, which keeps the documented limits}
         *
         * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
         */
        @Override
        @CheckReturnValue
        public CreateIntegrationRequest build() {
            return super.build();
        }
    }
}
