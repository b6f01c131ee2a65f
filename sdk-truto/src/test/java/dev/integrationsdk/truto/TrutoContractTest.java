package dev.integrationsdk.truto;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.UpdateContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import java.util.function.Supplier;

final class TrutoContractTest implements UpdateContract {
    @Override
    public Vendor vendor() {
        return new Vendor(
                "truto",
                "/integrations/{id}",
                "4a4de828-f4db-4c9e-adfd-434e0864c3c7",
                "Authorization",
                "Bearer ",
                Json.parse("{\"name\":\"my_crm\",\"version\":3}"),
                Fixture.json(TrutoContractTest.class, "response.json"),
                Json.parse("{\"statusCode\":400,\"error\":\"Bad Request\","
                        + "\"message\":\"The version is not the current one\"}"),
                true,
                true,
                true,
                TrutoContractTest::connect);
    }

    private static Vendor.Connection connect(String baseUrl, Supplier<String> credential, ClientOptions options) {
        TrutoClient client = TrutoClient.builder()
                .token(credential)
                .baseUrl(baseUrl)
                .options(options)
                .build();
        return new Vendor.Connection(
                id -> client.integrations().update(id, u -> u.name("my_crm").version(3)), client::close);
    }
}
