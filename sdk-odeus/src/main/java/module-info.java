/**
 * Updates integrations at Odeus.
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
