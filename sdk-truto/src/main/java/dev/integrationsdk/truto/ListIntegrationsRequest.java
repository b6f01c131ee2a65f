package dev.integrationsdk.truto;

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
 * Which of Truto's integrations are listed, and how many at a time. Without any field, all that the token reaches are:
 * those of its team, those of Truto, and those that other teams share.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://www.truto.one/docs/api-reference/admin/integrations/list">Truto's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface ListIntegrationsRequest {

    /** {@return a new builder of a query, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the sharing policy that the integrations have} */
    @JsonProperty("sharing")
    Optional<Sharing> sharing();

    /** {@return the name that the integrations have, such as {@code hubspot}} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return the category that the integrations have, such as {@code crm}} */
    @JsonProperty("category")
    Optional<String> category();

    /**
     * {@return how many integrations a page has at most; at least 1} No greatest value is documented, and no default
     * for this list; Truto's notes for agents name 5,000 for lists of this kind.
     */
    @JsonProperty("limit")
    Optional<Integer> limit();

    /**
     * {@return parameters that Truto added after this release, or that the caller sends at own risk, by their names}
     * Among them are filters with an operator, {@code id[in]} with the text {@code a,b}. A text is sent as it is, and
     * any other value as its JSON. A parameter that is also set as a field is refused. The cursor is not among them:
     * {@link dev.integrationsdk.core.Pages} sends it.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what cannot be asked for. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(TrutoOperations.VENDOR, "ListIntegrationsRequest", additionalProperties())
                .field("sharing", sharing().map(Sharing::value))
                .field("name", name())
                .field("category", category())
                .field("limit", limit())
                .range(1, Integer.MAX_VALUE)
                .throwIfAny();
    }

    /** Builds a query. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        /** Makes a builder with nothing set, as {@link ListIntegrationsRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the query}
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
