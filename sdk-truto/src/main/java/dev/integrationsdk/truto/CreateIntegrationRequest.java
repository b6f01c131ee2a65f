package dev.integrationsdk.truto;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.style.Masked;
import dev.integrationsdk.core.style.RequestStyle;
import dev.integrationsdk.core.validation.Violations;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a new Truto integration is to be. Only the name is mandatory. Truto documents no limits of length.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://www.truto.one/docs/api-reference/admin/integrations/create">Truto's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface CreateIntegrationRequest {

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name, such as {@code my_custom_crm}} Mandatory. */
    @JsonProperty("name")
    String name();

    /** {@return a word or two for what it is, such as {@code crm}} */
    @JsonProperty("category")
    Optional<String> category();

    /**
     * {@return the definition of the underlying API; an object} Truto's page lets it be left out, its command line does
     * not. It may hold secrets, so it is in no {@code toString()}.
     */
    @Masked
    @Value.Redacted
    @JsonProperty("config")
    Optional<Json> config();

    /** {@return whether it is a beta, which is not recommended for production} */
    @JsonProperty("is_beta")
    Optional<Boolean> isBeta();

    /**
     * {@return whether other teams may use it} The page does not list it in the body; Truto's TypeScript client does.
     */
    @JsonProperty("sharing")
    Optional<Sharing> sharing();

    /**
     * {@return members that Truto added after this release, or that the caller sends at own risk, by their JSON
     * names} A member that is also set as a field is refused. As nobody knows what they hold, they are not in
     * {@code toString()}.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Truto's page does not allow. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(TrutoOperations.VENDOR, "CreateIntegrationRequest", additionalProperties())
                .field("name", name())
                .required("choose one, such as my_custom_crm")
                .field("category", category())
                .field("config", config())
                .jsonObject()
                .field("is_beta", isBeta())
                .field("sharing", sharing().map(Sharing::value))
                .throwIfAny();
    }

    /** Builds a request. What a field may hold is said at the accessor of its name. Not thread-safe. */
    final class Builder extends ImmutableCreateIntegrationRequest.Builder {
        /** Makes a builder with nothing set, as {@link CreateIntegrationRequest#builder()} does. */
        public Builder() {}

        /**
         * {@return the request}
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
