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
 * What is to be changed of a Truto integration, and the version that the change was made for. A field that is not set
 * stays as it is; none can be cleared. Truto documents no limits of length.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://www.truto.one/docs/api-reference/admin/integrations/update">Truto's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest {

    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name, such as {@code my_custom_crm}} */
    @JsonProperty("name")
    Optional<String> name();

    /** {@return a word or two for what it is, such as {@code crm}} */
    @JsonProperty("category")
    Optional<String> category();

    /**
     * {@return what changes of the definition of the underlying API} An object, at best a merge patch:
     *
     * <pre>{@code
     * config(Json.mergePatch().set("/base_url", "https://api.example.com").remove("/headers/X-Old").build())
     * }</pre>
     *
     * <p>The page does not say so, but Truto's notes for agents do: it is merged into the stored definition at every
     * depth, a member that is null is deleted, and the change reaches every environment.
     *
     * <p><b>Never send back a config that was read.</b> It holds credentials, which Truto strips from what it answers:
     * sending the rest back whole would store it without them. For its secrets it is in no {@code toString()}.
     */
    @Masked
    @Value.Redacted
    @JsonProperty("config")
    Optional<Json> config();

    /** {@return whether it is a beta, which is not recommended for production} */
    @JsonProperty("is_beta")
    Optional<Boolean> isBeta();

    /**
     * {@return whether other teams may use it} The page says that it can be changed, but does not list it in the
     * body.
     */
    @JsonProperty("sharing")
    Optional<Sharing> sharing();

    /**
     * {@return the version that this change was made for} Mandatory: read the current one with
     * {@link IntegrationsApi#get} first, or let {@link IntegrationsApi#edit(String, java.util.function.BiConsumer)} do
     * so. Truto refuses any other, so that nobody's change is overwritten unseen.
     */
    @JsonProperty("version")
    Integer version();

    /**
     * {@return members that Truto added after this release, or that the caller sends at own risk, by their JSON
     * names} A member that is also set as a field is refused. As nobody knows what they hold, they are not in
     * {@code toString()}.
     */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, Json> additionalProperties();

    /**
     * Refuses what Truto's page does not allow, and an update that changes nothing, as the version alone does.
     * {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        Violations.of(TrutoOperations.VENDOR, "UpdateIntegrationRequest", additionalProperties())
                .field("name", name())
                .field("category", category())
                .field("config", config())
                .jsonObject()
                .field("is_beta", isBeta())
                .field("sharing", sharing().map(Sharing::value))
                .refuseNoChange()
                .field("version", version())
                .required("read the current version with GET /integrations/{id} first")
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
