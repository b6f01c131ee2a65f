package dev.integrationsdk.truto;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Pages;
import java.util.function.Function;

/** The integrations of one client. */
final class TrutoIntegrations implements IntegrationsApi {
    private final ApiClient api;
    private final TrutoOperations.One one;

    TrutoIntegrations(ApiClient api, TrutoOperations.One one) {
        this.api = api;
        this.one = one;
    }

    @Override
    public Call<Integration> update(String id, UpdateIntegrationRequest request) {
        return api.update(one.resource(), id, request);
    }

    @Override
    public Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
        return api.edit(one.resource(), id, decide);
    }

    @Override
    public Call<Integration> get(String id) {
        return api.call(one.get().at(id).bare());
    }

    @Override
    public Pages<Integration> list(ListIntegrationsRequest query) {
        return api.pages(TrutoOperations.LIST.with(query), TrutoOperations.PAGING);
    }

    @Override
    public Call<Integration> create(CreateIntegrationRequest request) {
        return api.call(TrutoOperations.CREATE.with(request));
    }

    @Override
    public Call<NoContent> delete(String id) {
        return api.call(TrutoOperations.DELETE.at(id).bare());
    }
}
