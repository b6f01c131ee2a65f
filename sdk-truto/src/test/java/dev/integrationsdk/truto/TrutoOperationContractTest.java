package dev.integrationsdk.truto;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.Offer;
import dev.integrationsdk.contract.OperationContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Safety;
import java.util.List;
import java.util.function.BiFunction;

final class TrutoOperationContractTest implements OperationContract {
    @Override
    public Vendor vendor() {
        return new TrutoContractTest().vendor();
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                offer("getIntegration", "GET", "/integrations/{id}", Safety.SAFE, (api, id) -> api.get(id))
                        .answeredBy(fixture("response.json")),
                offer(
                                "listIntegrations",
                                "GET",
                                "/integration?category=crm&limit=50",
                                Safety.SAFE,
                                (api, id) -> api.list(q -> q.category("crm").limit(50)))
                        .answeredBy(fixture("list.json"), "/result")
                        .goingOnTo("abc123"),
                offer(
                                "createIntegration",
                                "POST",
                                "/integration",
                                Safety.UNSAFE,
                                (api, id) ->
                                        api.create(c -> c.name("my_custom_crm").category("crm")))
                        .sending(Json.parse("{\"name\":\"my_custom_crm\",\"category\":\"crm\"}"))
                        .answeredBy(fixture("response.json")),
                offer(
                                "deleteIntegration",
                                "DELETE",
                                "/integration/{id}",
                                Safety.IDEMPOTENT,
                                (api, id) -> api.delete(id))
                        .answeredBy("{\"id\":\"4a4de828-f4db-4c9e-adfd-434e0864c3c7\"}"));
    }

    private static Offer offer(
            String name,
            String method,
            String target,
            Safety safety,
            BiFunction<IntegrationsApi, String, Call<?>> call) {
        return Offer.of(name, method, target, safety, (baseUrl, credential, options) -> {
            TrutoClient client = TrutoClient.builder()
                    .token(credential)
                    .baseUrl(baseUrl)
                    .options(options)
                    .build();
            return new Vendor.Connection(id -> call.apply(client.integrations(), id), client::close);
        });
    }

    private static String fixture(String name) {
        return Fixture.text(TrutoOperationContractTest.class, name);
    }
}
