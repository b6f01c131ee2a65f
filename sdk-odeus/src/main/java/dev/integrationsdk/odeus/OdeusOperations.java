package dev.integrationsdk.odeus;

import dev.integrationsdk.core.operation.Operation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Odeus offers. */
final class OdeusOperations {
    static final String VENDOR = "odeus";

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** See <a href="https://www.odeus.ai/docs/developer/integrations-api/update-integration">Update Integration</a>. */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = Operation.patch(
                    VENDOR,
                    "updateIntegration",
                    "/integrations/v1/{integrationId}",
                    UpdateIntegrationRequest.class,
                    Integration.class)
            .idMatching(
                    UUID,
                    "must be a UUID: 8, 4, 4, 4 and 12 hex digits joined by hyphens, such as"
                            + " 550e8400-e29b-41d4-a716-446655440000")
            .inside("integration")
            .identifiedBy(integration -> Optional.of(integration.id()));

    private OdeusOperations() {}
}
