package dev.integrationsdk.membrane;

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
 * Which Membrane integrations are to be listed; without anything set, all that are not archived. The cursor that leads
 * from page to page is sent by the list itself.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://docs.getmembrane.com/api-reference/integrations/list-all-integrations">Membrane's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface ListIntegrationsRequest {
    /** The least {@link #limit()}. */
    int MIN_LIMIT = 1;

    /** The greatest {@link #limit()}. */
    int MAX_LIMIT = 1_000;

    /** {@return a new builder of a request, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the most integrations of one page, 1 to 1,000; how many there are by default is not documented} */
    @JsonProperty("limit")
    Optional<Integer> limit();

    /** {@return a text to look for; where Membrane looks is not documented} */
    @JsonProperty("search")
    Optional<String> search();

    /** {@return the id of the connector that they use} */
    @JsonProperty("connectorId")
    Optional<String> connectorId();

    /** {@return whether archived ones are listed too; by default they are assumed not to be} */
    @JsonProperty("includeArchived")
    Optional<Boolean> includeArchived();

    /**
     * {@return parameters that Membrane added after this release, or that the caller sends at own risk, by their names}
     * A text is sent as it is, any other value as its JSON. A parameter that is also set as a field is refused.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Membrane's page does not allow. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(MembraneOperations.VENDOR, "ListIntegrationsRequest", additionalProperties())
                .field("limit", limit())
                .range(MIN_LIMIT, MAX_LIMIT)
                .field("search", search())
                .field("connectorId", connectorId())
                .field("includeArchived", includeArchived())
                .throwIfAny();
    }

    /** Builds a request. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        /** Makes a builder with nothing set, as {@link ListIntegrationsRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the request, which keeps the documented limits}
         *
         * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
         */
        @Override
        @CheckReturnValue
        public ListIntegrationsRequest build() {
            return super.build();
        }
    }
}
