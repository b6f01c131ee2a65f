/**
 * Updates integrations at Ada.
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
