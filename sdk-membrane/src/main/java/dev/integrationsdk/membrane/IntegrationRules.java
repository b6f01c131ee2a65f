package dev.integrationsdk.membrane;

import dev.integrationsdk.core.validation.Violations;

/** What Membrane's pages allow of the fields that requests have in common. */
final class IntegrationRules {
    private IntegrationRules() {}

    /** A check that has looked at all fields, in the order of the page. */
    static Violations check(String request, IntegrationFields fields) {
        return Violations.of(MembraneOperations.VENDOR, request, fields.additionalProperties())
                .field("uuid", fields.uuid())
                .field("key", fields.key())
                .field("name", fields.name())
                .field("description", fields.description())
                .field("meta", fields.meta())
                .jsonObject()
                .field("logoUri", fields.logoUri())
                .field("externalAppId", fields.externalAppId())
                .field("externalAppUuid", fields.externalAppUuid())
                .field("oAuthCallbackUri", fields.oAuthCallbackUri())
                .field("logoBase64", fields.logoBase64())
                .field("connectorVersion", fields.connectorVersion())
                .field("connectorId", fields.connectorId())
                .field("connectorUuid", fields.connectorUuid())
                .field("connectorKey", fields.connectorKey())
                .field("parameters", fields.parameters())
                .jsonObject()
                .field("optionsConfig", fields.optionsConfig())
                .jsonObject();
    }
}
