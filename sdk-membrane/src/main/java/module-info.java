/**
 * Updates integrations at Membrane.
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
