package dev.integrationsdk.sigmamind;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.Offer;
import dev.integrationsdk.contract.OperationContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.operation.Safety;
import java.util.List;
import java.util.function.BiFunction;

final class SigmaMindOperationContractTest implements OperationContract {
    @Override
    public Vendor vendor() {
        return new SigmaMindContractTest().vendor();
    }

    @Override
    public List<Offer> offers() {
        return List.of(offer(
                        "getIntegration",
                        "GET",
                        "/v1/integrations/{integrationId}",
                        Safety.SAFE,
                        (api, id) -> api.get(id))
                .answeredBy(fixture("get-response.json")));
    }

    private static Offer offer(
            String name,
            String method,
            String target,
            Safety safety,
            BiFunction<IntegrationsApi, String, Call<?>> call) {
        return Offer.of(name, method, target, safety, (baseUrl, credential, options) -> {
            SigmaMindClient client = SigmaMindClient.builder()
                    .apiKey(credential)
                    .baseUrl(baseUrl)
                    .options(options)
                    .build();
            return new Vendor.Connection(id -> call.apply(client.integrations(), id), client::close);
        });
    }

    private static String fixture(String name) {
        return Fixture.text(SigmaMindOperationContractTest.class, name);
    }
}
