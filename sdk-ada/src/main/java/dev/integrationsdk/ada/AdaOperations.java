package dev.integrationsdk.ada;

import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import java.util.Optional;

/** What Ada offers. */
final class AdaOperations {
    static final String VENDOR = "ada";

    /** Where all integrations are; the slash at its end is Ada's. */
    private static final String ALL = "/api/v2/platform-integrations/";

    /**
     * See <a href="https://docs.ada.cx/reference/integrations/get-platform-integrations">List integrations</a>.
     */
    static final Operation<ListIntegrationsRequest, IntegrationList> LIST =
            Operation.get(VENDOR, "listIntegrations", ALL, ListIntegrationsRequest.class, IntegrationList.class);

    /** See <a href="https://docs.ada.cx/reference/introduction/pagination">Pagination</a>. */
    static final Paging<IntegrationList, Integration> PAGING =
            Paging.byAddress(IntegrationList::data, page -> page.meta().flatMap(PageMeta::nextPageUrl));

    /**
     * See <a href="https://docs.ada.cx/reference/integrations/create-platform-integration">Create an integration</a>.
     */
    static final Operation<CreateIntegrationRequest, Integration> CREATE =
            Operation.post(VENDOR, "createIntegration", ALL, CreateIntegrationRequest.class, Integration.class);

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

    /** Ada has no way to read one, but lists all. That only those in development change is on the update's page. */
    static final Resource<Integration, UpdateIntegrationRequest> RESOURCE = Resource.of(
                    UPDATE,
                    new Resource.ByList<>(
                            LIST.with(ListIntegrationsRequest.builder()
                                    .limit(ListIntegrationsRequest.MAX_LIMIT)
                                    .build()),
                            PAGING,
                            Integration::id))
            .unless(integration -> integration.status().flatMap(AdaOperations::obstacle));

    private AdaOperations() {}

    private static Optional<String> obstacle(IntegrationStatus status) {
        return status.isKnown() && !status.equals(IntegrationStatus.DEVELOPMENT)
                ? Optional.of("is " + status + ": Ada lets only integrations in development be updated")
                : Optional.empty();
    }
}
