package dev.integrationsdk.ada;

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
 * How Ada's integrations are listed: always all that the instance owns.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against the limits of
 * <a href="https://docs.ada.cx/reference/integrations/get-platform-integrations">Ada's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface ListIntegrationsRequest {
    /** The greatest {@link #limit()}. */
    int MAX_LIMIT = 100;

    /** {@return a new builder of a query, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how many integrations a page has at most; 1 to 100} Ada documents no default. */
    @JsonProperty("limit")
    Optional<Integer> limit();

    /**
     * {@return parameters that Ada added after this release, or that the caller sends at own risk, by their names} A
     * text is sent as it is, and any other value as its JSON. A parameter that is also set as a field is refused. The
     * cursor is not needed: {@link dev.integrationsdk.core.Pages} follows the address that Ada gives.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Ada's page does not allow. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(AdaOperations.VENDOR, "ListIntegrationsRequest", additionalProperties())
                .field("limit", limit())
                .range(1, MAX_LIMIT)
                .throwIfAny();
    }

    /** Builds a query. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        /** Makes a builder with nothing set, as {@link ListIntegrationsRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the query, which keeps the documented limits}
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
