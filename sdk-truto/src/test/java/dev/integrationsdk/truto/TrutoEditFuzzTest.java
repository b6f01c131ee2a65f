package dev.integrationsdk.truto;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.EditFuzzContract;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.retry.RetryPolicy;

final class TrutoEditFuzzTest implements EditFuzzContract {
    @Override
    public Vendor vendor() {
        return new TrutoContractTest().vendor();
    }

    @Override
    public Editor editor(String baseUrl) {
        TrutoClient client = TrutoClient.builder()
                .token("a-secret-token")
                .baseUrl(baseUrl)
                .options(ClientOptions.builder().retry(RetryPolicy.none()).build())
                .build();
        String id = vendor().id();
        return new Editor(
                client.integrations().edit(id, (current, u) -> {}),
                client.integrations().edit(id, TrutoEditFuzzTest::setAsItIs),
                client::close);
    }

    private static void setAsItIs(Integration current, UpdateIntegrationRequest.Builder u) {
        current.name().ifPresent(u::name);
        current.category().ifPresent(u::category);
        current.config().ifPresent(u::config);
        current.isBeta().ifPresent(u::isBeta);
        current.sharing().ifPresent(u::sharing);
    }
}
