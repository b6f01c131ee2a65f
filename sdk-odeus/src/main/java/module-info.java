/**
 * Lists, reads, creates and updates integrations at Odeus. One begins with {@link
 * dev.integrationsdk.odeus.OdeusClient}, whose {@link dev.integrationsdk.odeus.IntegrationsApi} makes a {@link
 * dev.integrationsdk.core.Call} out of an id and an {@link dev.integrationsdk.odeus.UpdateIntegrationRequest}.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.odeus {
    requires transitive dev.integrationsdk.core;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports dev.integrationsdk.odeus;

    opens dev.integrationsdk.odeus to
            com.fasterxml.jackson.databind;
}
