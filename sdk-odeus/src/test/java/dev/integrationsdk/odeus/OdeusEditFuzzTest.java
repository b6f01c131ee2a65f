package dev.integrationsdk.odeus;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.EditFuzzContract;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.retry.RetryPolicy;

final class OdeusEditFuzzTest implements EditFuzzContract {
    @Override
    public Vendor vendor() {
        return new OdeusContractTest().vendor();
    }

    @Override
    public Editor editor(String baseUrl) {
        OdeusClient client = OdeusClient.builder()
                .apiKey("a-secret-apiKey")
                .baseUrl(baseUrl)
                .options(ClientOptions.builder().retry(RetryPolicy.none()).build())
                .build();
        String id = vendor().id();
        return new Editor(
                client.integrations().edit(id, (current, u) -> {}),
                client.integrations().edit(id, OdeusEditFuzzTest::setAsItIs),
                client::close);
    }

    private static void setAsItIs(Integration current, UpdateIntegrationRequest.Builder u) {
        current.name().ifPresent(u::name);
        current.description().ifPresent(u::description);
    }
}
