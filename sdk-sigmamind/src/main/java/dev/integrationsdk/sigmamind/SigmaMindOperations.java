package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Resource;
import java.util.Optional;

/** What SigmaMind offers. Whether integrations can be listed, created or deleted is not documented. */
final class SigmaMindOperations {
    static final String VENDOR = "sigmamind";

    private static final String PATH = "/v1/integrations/{integrationId}";

    /** See <a href="https://docs.sigmamind.ai/api-reference/integrations/update-integration">Update Integration</a>. */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = Operation.patch(
                    VENDOR, "updateIntegration", PATH, UpdateIntegrationRequest.class, Integration.class)
            .identifiedBy(integration -> Optional.of(integration.integrationId()));

    /** See <a href="https://docs.sigmamind.ai/api-reference/integrations/get-integration">Get Integration</a>. */
    static final Operation<Void, Integration> GET = Operation.get(
                    VENDOR, "getIntegration", PATH, Void.class, Integration.class)
            .identifiedBy(integration -> Optional.of(integration.integrationId()));

    /** An integration has no version, and an answer has all fields that an update sets. */
    static final Resource<Integration, UpdateIntegrationRequest> RESOURCE =
            Resource.of(UPDATE, new Resource.ByGet<>(GET));

    private SigmaMindOperations() {}
}
