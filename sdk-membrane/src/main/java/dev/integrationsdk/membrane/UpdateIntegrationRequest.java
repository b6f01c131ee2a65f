package dev.integrationsdk.membrane;

import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.style.RequestStyle;
import org.immutables.value.Value;

/**
 * What is to be changed of a Membrane integration. A field that is not set stays as it is; at least one must be set.
 * None is documented as nullable. No text has a documented length or form, so none is checked, uuids and URLs included.
 *
 * <p>The connector can be named in one of several ways, each of which Membrane turns into
 * {@link Integration#connectorId()}: by {@link #connectorId()}, {@link #connectorUuid()} or {@link #connectorKey()}, or
 * through its app, whose default connector is taken, by {@link #externalAppId()} or {@link #externalAppUuid()}. What
 * two of them at once do is not documented.
 *
 * <p>Whether an object in {@link #meta()}, {@link #parameters()} or {@link #optionsConfig()} replaces the old one or is
 * merged into it is not documented either. There is no field for {@link Integration#revision()}.
 *
 * <p>Immutable and thread-safe; it checks itself when it is built, against
 * <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">Membrane's page</a>.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RequestStyle
public interface UpdateIntegrationRequest extends IntegrationFields {
    /** {@return a new builder of a request, with no field set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses what Membrane's page does not allow, and an update that changes nothing. {@code build()} calls it.
     *
     * @throws dev.integrationsdk.core.error.InvalidRequestException with every violation, if there is any
     */
    @Value.Check
    default void check() {
        IntegrationRules.check("UpdateIntegrationRequest", this)
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
