package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.operation.Operation;
import java.util.Optional;

/** What SigmaMind offers. */
final class SigmaMindOperations {
    static final String VENDOR = "sigmamind";

    /** See <a href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">Update Integration</a>. */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = Operation.patch(
                    VENDOR,
                    "updateIntegration",
                    "/v1/integrations/{integrationId}",
                    UpdateIntegrationRequest.class,
                    Integration.class)
            .identifiedBy(integration -> Optional.of(integration.integrationId()));

    private SigmaMindOperations() {}
}
