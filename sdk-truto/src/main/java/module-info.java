/**
 * Updates integrations at Truto.
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
