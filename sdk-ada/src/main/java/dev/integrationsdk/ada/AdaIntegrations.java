package dev.integrationsdk.ada;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Pages;
import java.util.function.Function;

/** The integrations of one client. */
final class AdaIntegrations implements IntegrationsApi {
    private final ApiClient api;

    AdaIntegrations(ApiClient api) {
        this.api = api;
    }

    @Override
    public Call<Integration> update(String id, UpdateIntegrationRequest request) {
        return api.update(AdaOperations.RESOURCE, id, request);
    }

    @Override
    public Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
        return api.edit(AdaOperations.RESOURCE, id, decide);
    }

    @Override
    public Pages<Integration> list(ListIntegrationsRequest query) {
        return api.pages(AdaOperations.LIST.with(query), AdaOperations.PAGING);
    }

    @Override
    public Call<Integration> create(CreateIntegrationRequest request) {
        return api.call(AdaOperations.CREATE.with(request));
    }
}
