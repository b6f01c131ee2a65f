package dev.integrationsdk.ada;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.Offer;
import dev.integrationsdk.contract.OperationContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.operation.Safety;
import java.util.List;
import java.util.function.BiFunction;

final class AdaOperationContractTest implements OperationContract {
    @Override
    public Vendor vendor() {
        return new AdaContractTest().vendor();
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                offer(
                                "listIntegrations",
                                "GET",
                                "/api/v2/platform-integrations/?limit=100",
                                Safety.SAFE,
                                (api, id) -> api.list(q -> q.limit(100)))
                        .answeredBy(fixture("list.json"), "/data")
                        .goingOnTo(
                                "https://example.ada.support/api/v2/platform-integrations/?cursor=65a17e3f43bec88e2792d0eb"),
                offer(
                                "createIntegration",
                                "POST",
                                "/api/v2/platform-integrations/",
                                Safety.UNSAFE,
                                (api, id) -> api.create(CreateIntegrationRequestTest::setDocumented))
                        .sending(Fixture.json(AdaOperationContractTest.class, "create-request.json"))
                        .answeredBy(fixture("create-response.json")));
    }

    private static Offer offer(
            String name,
            String method,
            String target,
            Safety safety,
            BiFunction<IntegrationsApi, String, Call<?>> call) {
        return Offer.of(name, method, target, safety, (baseUrl, credential, options) -> {
            AdaClient client = AdaClient.builder()
                    .token(credential)
                    .baseUrl(baseUrl)
                    .options(options)
                    .build();
            return new Vendor.Connection(id -> call.apply(client.integrations(), id), client::close);
        });
    }

    private static String fixture(String name) {
        return Fixture.text(AdaOperationContractTest.class, name);
    }
}
