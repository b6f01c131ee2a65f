package dev.integrationsdk.odeus;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.UpdateContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import java.util.function.Supplier;

final class OdeusContractTest implements UpdateContract {
    @Override
    public Vendor vendor() {
        return new Vendor(
                "odeus",
                "/integrations/v1/{integrationId}",
                "550e8400-e29b-41d4-a716-446655440000",
                "Authorization",
                "Bearer ",
                Json.parse("{\"name\":\"Hub\"}"),
                Fixture.json(OdeusContractTest.class, "response.json"),
                Json.parse("{\"message\":[{\"message\":\"name is too long\"},{\"message\":\"color is unknown\"}]}"),
                false,
                false,
                true,
                OdeusContractTest::connect);
    }

    private static Vendor.Connection connect(String baseUrl, Supplier<String> credential, ClientOptions options) {
        OdeusClient client = OdeusClient.builder()
                .apiKey(credential)
                .baseUrl(baseUrl)
                .options(options)
                .build();
        return new Vendor.Connection(id -> client.integrations().update(id, u -> u.name("Hub")), client::close);
    }
}
