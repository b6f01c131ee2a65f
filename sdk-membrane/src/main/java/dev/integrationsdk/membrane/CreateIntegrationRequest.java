package dev.integrationsdk.membrane;

import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.style.RequestStyle;
import org.immutables.value.Value;

/**
 * A new Membrane integration, or all that one is to be from now on ({@link IntegrationsApi#replace(String,
 * CreateIntegrationRequest)}). No field is documented as mandatory, so none is, and even a request that sets nothing is
 * sent. None is documented as nullable. No text has a documented length or form, so none is checked, uuids and URLs
 * included.
 *
 * <p>The connector can be named in one of several ways, each of which Membrane turns into
 * {@link Integration#connectorId()}: by {@link #connectorId()}, {@link #connectorUuid()} or {@link #connectorKey()}, or
 * through its app, whose default connector is taken, by {@link #externalAppId()} or {@link #externalAppUuid()}. What
 * two of them at once do is not documented.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://docs.getmembrane.com/api-reference/integrations/create-a-new-integration">Membrane's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface CreateIntegrationRequest extends IntegrationFields {
    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses what Membrane's page does not allow. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        IntegrationRules.check("CreateIntegrationRequest", this).throwIfAny();
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
