package dev.integrationsdk.membrane;

import dev.integrationsdk.core.operation.Operation;

/** What Membrane offers. */
final class MembraneOperations {
    static final String VENDOR = "membrane";

    /**
     * See <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">Update
     * integration partially</a>. The answer's id is not compared with the path's, which may be a key or a uuid.
     */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = Operation.patch(
            VENDOR, "updateIntegration", "/integrations/{id}", UpdateIntegrationRequest.class, Integration.class);

    private MembraneOperations() {}
}
