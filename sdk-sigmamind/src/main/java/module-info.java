/**
 * Reads and updates integrations at SigmaMind. One begins with {@link dev.integrationsdk.sigmamind.SigmaMindClient},
 * whose {@link dev.integrationsdk.sigmamind.IntegrationsApi} makes a {@link dev.integrationsdk.core.Call} out of an id
 * and an {@link dev.integrationsdk.sigmamind.UpdateIntegrationRequest}.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.sigmamind {
    requires transitive dev.integrationsdk.core;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports dev.integrationsdk.sigmamind;

    opens dev.integrationsdk.sigmamind to
            com.fasterxml.jackson.databind;
}
