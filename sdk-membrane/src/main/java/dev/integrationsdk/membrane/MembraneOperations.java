package dev.integrationsdk.membrane;

import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.operation.Safety;
import java.util.Optional;

/**
 * What Membrane offers. No answer's id is compared with the path's, which may be a key or a uuid. Where no page is named,
 * Membrane's published OpenAPI document is what the operation rests on.
 */
final class MembraneOperations {
    static final String VENDOR = "membrane";

    private static final String ALL = "/integrations";
    private static final String ONE = "/integrations/{id}";

    /**
     * See <a href="https://docs.getmembrane.com/api-reference/integrations/update-integration-partially">Update
     * integration partially</a>.
     */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE =
            Operation.patch(VENDOR, "updateIntegration", ONE, UpdateIntegrationRequest.class, Integration.class);

    /**
     * See <a href="https://docs.getmembrane.com/api-reference/integrations/get-integration-by-selector">Get integration
     * by selector</a>. The OpenAPI document calls the query {@code includeSecrets} required; Membrane's own client does
     * not send it.
     */
    static final Operation<Void, Integration> GET =
            Operation.get(VENDOR, "getIntegration", ONE, Void.class, Integration.class);

    /**
     * See <a href="https://docs.getmembrane.com/api-reference/integrations/list-all-integrations">List all
     * integrations</a>.
     */
    static final Operation<ListIntegrationsRequest, IntegrationList> LIST =
            Operation.get(VENDOR, "listIntegrations", ALL, ListIntegrationsRequest.class, IntegrationList.class);

    /** The cursor is absent on the last page. */
    static final Paging<IntegrationList, Integration> PAGING =
            Paging.byCursor(IntegrationList::items, IntegrationList::cursor, "cursor");

    /**
     * See <a href="https://docs.getmembrane.com/api-reference/integrations/create-a-new-integration">Create a new
     * integration</a>.
     */
    static final Operation<CreateIntegrationRequest, Integration> CREATE =
            Operation.post(VENDOR, "createIntegration", ALL, CreateIntegrationRequest.class, Integration.class);

    /** The OpenAPI document calls it {@code updateIntegration}. Its body is that of {@link #CREATE}. */
    static final Operation<CreateIntegrationRequest, Integration> REPLACE =
            Operation.put(VENDOR, "replaceIntegration", ONE, CreateIntegrationRequest.class, Integration.class);

    /** The answer is a 200 with an empty body. */
    static final Operation<Void, NoContent> ARCHIVE =
            Operation.delete(VENDOR, "archiveIntegration", ONE, Void.class, NoContent.class);

    /** It sets a state, so that done twice is done once. */
    static final Operation<Void, Integration> RESTORE = Operation.post(
                    VENDOR, "restoreIntegration", ONE + "/restore", Void.class, Integration.class)
            .declaredAs(Safety.IDEMPOTENT);

    /**
     * An integration has a {@link Integration#revision()}, but no update can name it. Its secrets may be left out or
     * masked when it is read.
     */
    static final Resource<Integration, UpdateIntegrationRequest> RESOURCE = Resource.of(
                    UPDATE, new Resource.ByGet<>(GET))
            .withholding("parameters")
            .withholding("optionsConfig")
            .unless(MembraneOperations::obstacle);

    private MembraneOperations() {}

    private static Optional<String> obstacle(Integration integration) {
        if (integration.isReadOnly().orElse(false)) {
            return Optional.of("is read-only");
        }
        return integration.archivedAt().map(archived -> "is archived: restore it first");
    }
}
