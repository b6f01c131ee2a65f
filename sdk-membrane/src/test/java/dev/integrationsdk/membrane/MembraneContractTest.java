package dev.integrationsdk.membrane;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.UpdateContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import java.util.function.Supplier;

final class MembraneContractTest implements UpdateContract {
    @Override
    public Vendor vendor() {
        return new Vendor(
                "membrane",
                "/integrations/{id}",
                "65f0c1d2e3a4b5c6d7e8f901",
                "Authorization",
                "Bearer ",
                Json.parse("{\"name\":\"Hub\"}"),
                Fixture.json(MembraneContractTest.class, "response.json"),
                Json.parse(
                        "{\"type\":\"connection\",\"key\":\"rate_limit_exceeded\",\"message\":\"Slow down\","
                                + "\"data\":{\"a\":1},\"causedByError\":{\"type\":\"concurrency\",\"key\":\"lock_timeout\",\"message\":\"Locked\"}}"),
                true,
                true,
                false,
                MembraneContractTest::connect);
    }

    private static Vendor.Connection connect(String baseUrl, Supplier<String> credential, ClientOptions options) {
        MembraneClient client = MembraneClient.builder()
                .token(credential)
                .baseUrl(baseUrl)
                .options(options)
                .build();
        return new Vendor.Connection(id -> client.integrations().update(id, u -> u.name("Hub")), client::close);
    }
}
