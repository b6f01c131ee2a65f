package dev.integrationsdk.membrane;

import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.contract.fuzz.EditFuzzContract;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.retry.RetryPolicy;

final class MembraneEditFuzzTest implements EditFuzzContract {
    @Override
    public Vendor vendor() {
        return new MembraneContractTest().vendor();
    }

    @Override
    public Editor editor(String baseUrl) {
        MembraneClient client = MembraneClient.builder()
                .token("a-secret-token")
                .baseUrl(baseUrl)
                .options(ClientOptions.builder().retry(RetryPolicy.none()).build())
                .build();
        String id = vendor().id();
        return new Editor(
                client.integrations().edit(id, (current, u) -> {}),
                client.integrations().edit(id, MembraneEditFuzzTest::setAsItIs),
                client::close);
    }

    private static void setAsItIs(Integration current, UpdateIntegrationRequest.Builder u) {
        current.uuid().ifPresent(u::uuid);
        current.key().ifPresent(u::key);
        u.name(current.name());
        current.description().ifPresent(u::description);
        current.meta().ifPresent(u::meta);
        current.logoUri().ifPresent(u::logoUri);
        current.externalAppId().ifPresent(u::externalAppId);
        current.oAuthCallbackUri().ifPresent(u::oAuthCallbackUri);
        current.connectorVersion().ifPresent(u::connectorVersion);
        current.connectorId().ifPresent(u::connectorId);
        current.parameters().ifPresent(u::parameters);
        current.optionsConfig().ifPresent(u::optionsConfig);
    }

    /** The documented integration is read-only by its own account. */
    @Override
    public String reading(String answer) {
        return answer.replace("\"isReadOnly\":true", "\"isReadOnly\":false");
    }
}
