package dev.integrationsdk.sigmamind;

import static dev.integrationsdk.sigmamind.SigmaMindOperations.GET;
import static dev.integrationsdk.sigmamind.SigmaMindOperations.RESOURCE;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import java.util.function.Function;

/** What a client offers. */
final class SigmaMindIntegrations implements IntegrationsApi {
    private final ApiClient api;

    SigmaMindIntegrations(ApiClient api) {
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
}
