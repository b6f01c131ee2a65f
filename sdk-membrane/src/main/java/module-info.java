/**
 * Lists, reads, creates, updates, archives and restores integrations at Membrane. One begins with {@link
 * dev.integrationsdk.membrane.MembraneClient}, whose {@link dev.integrationsdk.membrane.IntegrationsApi} makes a {@link
 * dev.integrationsdk.core.Call} out of an id and an {@link dev.integrationsdk.membrane.UpdateIntegrationRequest}.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.membrane {
    requires transitive dev.integrationsdk.core;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports dev.integrationsdk.membrane;

    opens dev.integrationsdk.membrane to
            com.fasterxml.jackson.databind;
}
