package dev.integrationsdk.ada;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.UpdateContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import java.util.function.Supplier;

final class AdaContractTest implements UpdateContract {
    @Override
    public Vendor vendor() {
        return new Vendor(
                "ada",
                "/api/v2/platform-integrations/{id}",
                "5df263b7db5a7e6ea03fae9b",
                "Authorization",
                "Bearer ",
                Json.parse("{\"name\":\"Hub\"}"),
                Fixture.json(AdaContractTest.class, "response.json"),
                Json.parse(
                        "{\"errors\":[{\"type\":\"validation_error\",\"message\":\"Invalid body\","
                                + "\"details\":[{\"parameter\":\"name\",\"location\":\"body\",\"message\":\"is too long\"}]}]}"),
                false,
                true,
                true,
                AdaContractTest::connect);
    }

    private static Vendor.Connection connect(String baseUrl, Supplier<String> credential, ClientOptions options) {
        AdaClient client = AdaClient.builder()
                .token(credential)
                .baseUrl(baseUrl)
                .options(options)
                .build();
        return new Vendor.Connection(id -> client.integrations().update(id, u -> u.name("Hub")), client::close);
    }
}
