package dev.integrationsdk.truto;

import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import java.util.Optional;

/** What Truto offers. */
final class TrutoOperations {
    static final String VENDOR = "truto";

    /** See <a href="https://www.truto.one/docs/api-reference/admin/integrations/list">List Integrations</a>. */
    static final Operation<ListIntegrationsRequest, IntegrationList> LIST = Operation.get(
            VENDOR, "listIntegrations", "/integration", ListIntegrationsRequest.class, IntegrationList.class);

    /** See <a href="https://www.truto.one/docs/api-reference/overview/pagination">Pagination</a>. */
    static final Paging<IntegrationList, Integration> PAGING =
            Paging.byCursor(IntegrationList::result, IntegrationList::nextCursor, "next_cursor");

    /** See <a href="https://www.truto.one/docs/api-reference/admin/integrations/create">Create Integration</a>. */
    static final Operation<CreateIntegrationRequest, Integration> CREATE = Operation.post(
            VENDOR, "createIntegration", "/integration", CreateIntegrationRequest.class, Integration.class);

    /** On no page of Truto's; its own clients have it, at this path only. */
    static final Operation<Void, NoContent> DELETE =
            Operation.delete(VENDOR, "deleteIntegration", "/integration/{id}", Void.class, NoContent.class);

    /** At the path that the pages have for reading and updating one. */
    static final One DOCUMENTED = One.at("/integrations/{id}");

    /** At the path that Truto's own clients use, and its pages have for listing and creating only. */
    static final One SINGULAR = One.at("/integration/{id}");

    private TrutoOperations() {}

    /**
     * What is done to one integration, at one of its two paths.
     *
     * @param get see <a href="https://www.truto.one/docs/api-reference/admin/integrations/get">Get Integration</a>
     * @param resource with the update, see <a
     *     href="https://www.truto.one/docs/api-reference/admin/integrations/update">Update Integration</a>. That the
     *     config is merged, and that answers hold no secrets of it, is said in Truto's notes for agents
     */
    record One(Operation<Void, Integration> get, Resource<Integration, UpdateIntegrationRequest> resource) {
        private static One at(String path) {
            Operation<Void, Integration> get = Operation.get(
                            VENDOR, "getIntegration", path, Void.class, Integration.class)
                    .identifiedBy(integration -> Optional.of(integration.id()));
            Operation<UpdateIntegrationRequest, Integration> update = Operation.patch(
                            VENDOR, "updateIntegration", path, UpdateIntegrationRequest.class, Integration.class)
                    .identifiedBy(integration -> Optional.of(integration.id()));
            return new One(
                    get,
                    Resource.of(update, new Resource.ByGet<>(get))
                            .lockedBy("version")
                            .merging("config")
                            .withholding("config/credentials")
                            .withholding("config/authorization")
                            .withholding("config/webhook"));
        }

        Operation<UpdateIntegrationRequest, Integration> update() {
            return resource.update();
        }
    }
}
