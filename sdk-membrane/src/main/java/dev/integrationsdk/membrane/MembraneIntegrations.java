package dev.integrationsdk.membrane;

import static dev.integrationsdk.membrane.MembraneOperations.ARCHIVE;
import static dev.integrationsdk.membrane.MembraneOperations.CREATE;
import static dev.integrationsdk.membrane.MembraneOperations.GET;
import static dev.integrationsdk.membrane.MembraneOperations.LIST;
import static dev.integrationsdk.membrane.MembraneOperations.PAGING;
import static dev.integrationsdk.membrane.MembraneOperations.REPLACE;
import static dev.integrationsdk.membrane.MembraneOperations.RESOURCE;
import static dev.integrationsdk.membrane.MembraneOperations.RESTORE;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Pages;
import java.util.function.Function;

/** What a client offers. */
final class MembraneIntegrations implements IntegrationsApi {
    private final ApiClient api;

    MembraneIntegrations(ApiClient api) {
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
    public Pages<Integration> list(ListIntegrationsRequest query) {
        return api.pages(LIST.with(query), PAGING);
    }

    @Override
    public Call<Integration> create(CreateIntegrationRequest request) {
        return api.call(CREATE.with(request));
    }

    @Override
    public Call<Integration> replace(String id, CreateIntegrationRequest request) {
        return api.call(REPLACE.at(id).with(request));
    }

    @Override
    public Call<NoContent> archive(String id) {
        return api.call(ARCHIVE.at(id).bare());
    }

    @Override
    public Call<Integration> restore(String id) {
        return api.call(RESTORE.at(id).bare());
    }
}
