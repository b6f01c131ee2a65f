package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.Simulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.Sharing;
import dev.integrationsdk.truto.TrutoClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The README's snippets of each vendor run as they are written there, against the vendor's own host. */
@ExtendWith(SimulatorExtension.class)
class ReadmeVendorsTest {
    @Test
    void the_first_snippet(AdaSimulator simulator) throws Exception {
        try (Detour detour = Detour.to(simulator.url());
                Hub hub = new Hub("acme", simulator::credential)) {
            assertThat(hub.rename(simulator.integrationId(), "Cool Hub")).isEqualTo("Cool Hub");
            assertThat(detour.hosts()).containsExactly("acme.ada.support:443");
        }
        assertSent(
                simulator,
                "/api/v2/platform-integrations/" + simulator.integrationId(),
                "{\"icon_url\":null,\"name\":\"Cool Hub\"}");
    }

    @Test
    void sigmamind(SigmaMindSimulator simulator) throws Exception {
        String key = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (SigmaMindClient sigmaMind =
                    SigmaMindClient.builder().apiKey(key).build()) {
                sigmaMind
                        .integrations()
                        .update(
                                "intg-AuUKK371Spr5",
                                u -> u.name("my_shopify_store").description("Order lookups and refunds"))
                        .execute();
            }
            assertThat(detour.hosts()).containsExactly("api.sigmamind.ai:443");
        }
        assertSent(
                simulator,
                "/v1/integrations/intg-AuUKK371Spr5",
                "{\"name\":\"my_shopify_store\",\"description\":\"Order lookups and refunds\"}");
    }

    @Test
    void truto(TrutoSimulator simulator) throws Exception {
        String token = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (TrutoClient truto = TrutoClient.builder().token(token).build()) {
                Json config = Json.mergePatch()
                        .set("/base_url", "https://api.example.com")
                        .remove("/headers/X-Old")
                        .build();
                truto.integrations()
                        .update(
                                "4a4de828-f4db-4c9e-adfd-434e0864c3c7",
                                u -> u.version(3).config(config).sharing(Sharing.ASK))
                        .execute();
            }
            assertThat(detour.hosts()).containsExactly("api.truto.one:443");
        }
        assertSent(
                simulator,
                "/integrations/4a4de828-f4db-4c9e-adfd-434e0864c3c7",
                "{\"config\":{\"base_url\":\"https://api.example.com\",\"headers\":{\"X-Old\":null}},"
                        + "\"sharing\":\"ask\",\"version\":3}");
    }

    @Test
    void ada(AdaSimulator simulator) throws Exception {
        String token = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (AdaClient ada = AdaClient.builder().handle("acme").token(token).build()) {
                ada.integrations()
                        .update(
                                "5df263b7db5a7e6ea03fae9b",
                                u -> u.scopes(List.of("articles:read")).clearCallToAction())
                        .execute();
            }
            assertThat(detour.hosts()).containsExactly("acme.ada.support:443");
        }
        assertSent(
                simulator,
                "/api/v2/platform-integrations/5df263b7db5a7e6ea03fae9b",
                "{\"call_to_action\":null,\"scopes\":[\"articles:read\"]}");
    }

    @Test
    void odeus(OdeusSimulator simulator) throws Exception {
        String key = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (OdeusClient odeus = OdeusClient.builder().apiKey(key).build()) {
                odeus.integrations()
                        .update(
                                "550e8400-e29b-41d4-a716-446655440000",
                                u -> u.name("Order desk").color("#1a73e8"))
                        .execute();
            }
            assertThat(detour.hosts()).containsExactly("api.odeus.ai:443");
        }
        assertSent(
                simulator,
                "/integrations/v1/550e8400-e29b-41d4-a716-446655440000",
                "{\"name\":\"Order desk\",\"color\":\"#1a73e8\"}");
    }

    @Test
    void membrane(MembraneSimulator simulator) throws Exception {
        String token = simulator.credential();
        try (Detour detour = Detour.to(simulator.url())) {
            try (MembraneClient membrane = MembraneClient.builder().token(token).build()) {
                membrane.integrations()
                        .update(
                                "google-drive",
                                u -> u.name("Google Drive").parameters(Json.of(Map.of("clientId", "id"))))
                        .execute();
            }
            assertThat(detour.hosts()).containsExactly("api.getmembrane.com:443");
        }
        assertSent(
                simulator,
                "/integrations/google-drive",
                "{\"name\":\"Google Drive\",\"parameters\":{\"clientId\":\"id\"}}");
    }

    private static void assertSent(Simulator simulator, String path, String body) {
        assertThat(simulator.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("PATCH");
            assertThat(request.path()).isEqualTo(path);
            assertThat(Json.parse(request.body())).isEqualTo(Json.parse(body));
        });
    }
}
