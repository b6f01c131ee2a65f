package dev.integrationsdk.odeus;

import static dev.integrationsdk.odeus.OdeusOperations.CREATE;
import static dev.integrationsdk.odeus.OdeusOperations.GET;
import static dev.integrationsdk.odeus.OdeusOperations.LIST;
import static dev.integrationsdk.odeus.OdeusOperations.PAGING;
import static dev.integrationsdk.odeus.OdeusOperations.RESOURCE;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Pages;
import java.util.function.Function;

/** What a client offers. */
final class OdeusIntegrations implements IntegrationsApi {
    private final ApiClient api;

    OdeusIntegrations(ApiClient api) {
        this.api = api;
    }

    @Override
    public Call<Integration> update(String id, UpdateIntegrationRequest request) {
        return api.update(RESOURCE, id, request);
    }

    @Override
    public Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
        return api.edit(RESOURCE, id, decide);
    }

    @Override
    public Call<Integration> get(String id) {
        return api.call(GET.at(id).bare());
    }

    @Override
    public Pages<Integration> list() {
        return api.pages(LIST.bare(), PAGING);
    }

    @Override
    public Call<Integration> create(CreateIntegrationRequest request) {
        return api.call(CREATE.with(request));
    }
}
