package dev.integrationsdk.odeus;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.Offer;
import dev.integrationsdk.contract.OperationContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.operation.Safety;
import java.util.List;
import java.util.function.BiFunction;

final class OdeusOperationContractTest implements OperationContract {
    @Override
    public Vendor vendor() {
        return new OdeusContractTest().vendor();
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                offer(
                                "getIntegration",
                                "GET",
                                "/integrations/v1/{integrationId}",
                                Safety.SAFE,
                                (api, id) -> api.get(id))
                        .answeredBy(fixture("get-response.json"), "/integration"),
                offer("listIntegrations", "GET", "/integrations/v1/get", Safety.SAFE, (api, id) -> api.list())
                        .answeredBy(fixture("list-response.json"), "/integrations"),
                offer(
                                "createIntegration",
                                "POST",
                                "/integrations/v1/create",
                                Safety.UNSAFE,
                                (api, id) ->
                                        api.create(c -> c.name("Order Desk").description("Looks up orders")))
                        .sending(Fixture.json(OdeusOperationContractTest.class, "create-request.json"))
                        .answeredBy(fixture("create-response.json"), "/integration"));
    }

    private static Offer offer(
            String name,
            String method,
            String target,
            Safety safety,
            BiFunction<IntegrationsApi, String, Call<?>> call) {
        return Offer.of(name, method, target, safety, (baseUrl, credential, options) -> {
            OdeusClient client = OdeusClient.builder()
                    .apiKey(credential)
                    .baseUrl(baseUrl)
                    .options(options)
                    .build();
            return new Vendor.Connection(id -> call.apply(client.integrations(), id), client::close);
        });
    }

    private static String fixture(String name) {
        return Fixture.text(OdeusOperationContractTest.class, name);
    }
}
