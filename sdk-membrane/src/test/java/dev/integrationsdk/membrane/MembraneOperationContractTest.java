package dev.integrationsdk.membrane;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.Offer;
import dev.integrationsdk.contract.OperationContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Safety;
import java.util.List;
import java.util.function.BiFunction;

final class MembraneOperationContractTest implements OperationContract {
    private static final Json DRIVE = Json.parse("{\"name\":\"Drive\",\"connectorKey\":\"google-drive\"}");

    @Override
    public Vendor vendor() {
        return new MembraneContractTest().vendor();
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                offer("getIntegration", "GET", "/integrations/{id}", Safety.SAFE, (api, id) -> api.get(id))
                        .answeredBy(fixture("response.json")),
                offer(
                                "listIntegrations",
                                "GET",
                                "/integrations?limit=100&search=drive",
                                Safety.SAFE,
                                (api, id) -> api.list(q -> q.limit(100).search("drive")))
                        .answeredBy(fixture("list-response.json"), "/items")
                        .goingOnTo("eyJpZCI6IjY1ZjAifQ=="),
                offer(
                                "createIntegration",
                                "POST",
                                "/integrations",
                                Safety.UNSAFE,
                                (api, id) -> api.create(c -> c.name("Drive").connectorKey("google-drive")))
                        .sending(DRIVE)
                        .answeredBy(fixture("response.json")),
                offer(
                                "replaceIntegration",
                                "PUT",
                                "/integrations/{id}",
                                Safety.IDEMPOTENT,
                                (api, id) ->
                                        api.replace(id, r -> r.name("Drive").connectorKey("google-drive")))
                        .sending(DRIVE)
                        .answeredBy(fixture("response.json")),
                offer(
                        "archiveIntegration",
                        "DELETE",
                        "/integrations/{id}",
                        Safety.IDEMPOTENT,
                        (api, id) -> api.archive(id)),
                offer(
                                "restoreIntegration",
                                "POST",
                                "/integrations/{id}/restore",
                                Safety.IDEMPOTENT,
                                (api, id) -> api.restore(id))
                        .answeredBy(fixture("response.json")));
    }

    private static Offer offer(
            String name,
            String method,
            String target,
            Safety safety,
            BiFunction<IntegrationsApi, String, Call<?>> call) {
        return Offer.of(name, method, target, safety, (baseUrl, credential, options) -> {
            MembraneClient client = MembraneClient.builder()
                    .token(credential)
                    .baseUrl(baseUrl)
                    .options(options)
                    .build();
            return new Vendor.Connection(id -> call.apply(client.integrations(), id), client::close);
        });
    }

    private static String fixture(String name) {
        return Fixture.text(MembraneOperationContractTest.class, name);
    }
}
