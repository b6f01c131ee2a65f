/**
 * Lists, creates and changes integrations at Ada. One begins with {@link dev.integrationsdk.ada.AdaClient}, whose
 * {@link dev.integrationsdk.ada.IntegrationsApi} makes a {@link dev.integrationsdk.core.Call} out of an id and an
 * {@link dev.integrationsdk.ada.UpdateIntegrationRequest}.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.ada {
    requires transitive dev.integrationsdk.core;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports dev.integrationsdk.ada;

    opens dev.integrationsdk.ada to
            com.fasterxml.jackson.databind;
}
