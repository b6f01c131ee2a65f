package dev.integrationsdk.truto;

import dev.integrationsdk.core.operation.Operation;
import java.util.Optional;

/** What Truto offers. */
final class TrutoOperations {
    static final String VENDOR = "truto";

    /** See <a href="https://www.truto.one/docs/api-reference/admin/integrations/update">Update Integration</a>. */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = updateAt("/integrations/{id}");

    /** The same at the path that Truto's own clients use and its reference has for listing and creating only. */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE_AT_SINGULAR_PATH =
            updateAt("/integration/{id}");

    private TrutoOperations() {}

    private static Operation<UpdateIntegrationRequest, Integration> updateAt(String path) {
        return Operation.patch(VENDOR, "updateIntegration", path, UpdateIntegrationRequest.class, Integration.class)
                .identifiedBy(integration -> Optional.of(integration.id()));
    }
}
