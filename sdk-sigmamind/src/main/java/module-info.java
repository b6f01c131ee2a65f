/**
 * Updates integrations at SigmaMind.
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
