package dev.integrationsdk.sigmamind;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.contract.UpdateContract;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.model.Json;
import java.util.function.Supplier;

final class SigmaMindContractTest implements UpdateContract {
    @Override
    public Vendor vendor() {
        return new Vendor(
                "sigmamind",
                "/v1/integrations/{integrationId}",
                "intg-AuUKK371Spr5",
                "X-API-Key",
                "",
                Json.parse("{\"name\":\"my_shop\"}"),
                Fixture.json(SigmaMindContractTest.class, "response.json"),
                Json.parse("{\"message\":\"Invalid API key\"}"),
                false,
                true,
                true,
                SigmaMindContractTest::connect);
    }

    private static Vendor.Connection connect(String baseUrl, Supplier<String> credential, ClientOptions options) {
        SigmaMindClient client = SigmaMindClient.builder()
                .apiKey(credential)
                .baseUrl(baseUrl)
                .options(options)
                .build();
        return new Vendor.Connection(id -> client.integrations().update(id, u -> u.name("my_shop")), client::close);
    }
}
