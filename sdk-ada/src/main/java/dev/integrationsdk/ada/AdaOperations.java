package dev.integrationsdk.ada;

import dev.integrationsdk.core.operation.Operation;
import java.util.Optional;

/** What Ada offers. */
final class AdaOperations {
    static final String VENDOR = "ada";

    /**
     * See <a href="https://docs.ada.cx/reference/integrations/update-single-platform-integration">Update an
     * integration</a>.
     */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = Operation.patch(
                    VENDOR,
                    "updateIntegration",
                    "/api/v2/platform-integrations/{id}",
                    UpdateIntegrationRequest.class,
                    Integration.class)
            .identifiedBy(integration -> Optional.of(integration.id()));

    private AdaOperations() {}
}
