/**
 * Lists, reads, creates, changes and deletes integrations at Truto. One begins with {@link
 * dev.integrationsdk.truto.TrutoClient}, whose {@link dev.integrationsdk.truto.IntegrationsApi} makes a {@link
 * dev.integrationsdk.core.Call} out of an id and an {@link dev.integrationsdk.truto.UpdateIntegrationRequest}.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.truto {
    requires transitive dev.integrationsdk.core;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports dev.integrationsdk.truto;

    opens dev.integrationsdk.truto to
            com.fasterxml.jackson.databind;
}
