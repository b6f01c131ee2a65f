package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.CreateIntegrationRequest;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.ada.IntegrationsApi;
import dev.integrationsdk.ada.UpdateIntegrationRequest;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.RecordedCall;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of the page about the testkit do what the page says. */
@ExtendWith(SimulatorExtension.class)
class TestkitPageTest {
    @Test
    void without_junit() {
        assertThat(renamed()).contains("\"name\":\"Hub\"");
    }

    private static String renamed() {
        try (AdaSimulator simulator = AdaSimulator.start();
                AdaClient ada = AdaClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .build()) {
            ada.integrations()
                    .update(simulator.integrationId(), u -> u.name("Hub"))
                    .execute();
            return simulator.integration(simulator.integrationId()); // its JSON, with the new name
        }
    }

    @Test
    void faults_queue_up(AdaSimulator simulator) {
        try (AdaClient ada = client(simulator)) {
            simulator.failNext(Fault.rateLimited(Duration.ZERO)); // the first request
            simulator.failNext(Fault.rateLimited(Duration.ZERO)); // the second
            ApiResponse<Integration> response = ada.integrations()
                    .update(simulator.integrationId(), u -> u.name("Hub"))
                    .executeWithResponse();
            assertThat(response.attempts()).isEqualTo(3);
            assertThat(simulator.requests()).hasSize(3);
        }
    }

    @Test
    void recorded_calls(AdaSimulator simulator) {
        try (AdaClient ada = client(simulator)) {
            ada.integrations()
                    .update(simulator.integrationId(), u -> u.name("Hub").clearIconUrl())
                    .execute();
        }
        RecordedCall sent = simulator.requests().get(0);
        assertThat(sent.method()).isEqualTo("PATCH");
        assertThat(sent.path()).isEqualTo("/api/v2/platform-integrations/5df263b7db5a7e6ea03fae9b");
        assertThat(sent.headers().get("content-type")).containsExactly("application/json");
        assertThat(sent.body()).isEqualTo("{\"icon_url\":null,\"name\":\"Hub\"}");
    }

    @Test
    void a_fake_needs_no_server() {
        List<UpdateIntegrationRequest> requests = new ArrayList<>();
        IntegrationsApi fake = (id, request) -> {
            requests.add(request);
            return new DoneCall<>(() -> Integration.builder().id(id).build());
        };
        assertThat(new Icons(fake).remove("5df263b7db5a7e6ea03fae9b")).isTrue();
        assertThat(requests)
                .containsExactly(
                        UpdateIntegrationRequest.builder().clearIconUrl().build());
    }

    @Test
    void what_a_fake_does_not_have_it_refuses() {
        IntegrationsApi fake = (id, request) ->
                new DoneCall<>(() -> Integration.builder().id(id).build());
        assertThatThrownBy(() -> fake.list(q -> q.limit(10))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fake.edit("id", (current, u) -> u.name("Hub")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fake.create(CreateIntegrationRequest.builder()
                        .identifierFieldPath("credentials.url")
                        .name("Hub")
                        .description("Orders")
                        .author("Cool Shop")
                        .contact("help@example.com")
                        .uninstallationUrl("https://example.com/u")
                        .oauthCallbackUrl("https://example.com/o")
                        .tags(List.of())
                        .scopes(List.of())
                        .configurationFields(Json.parse("{}"))
                        .build()))
                .isInstanceOf(UnsupportedOperationException.class);
        SdkException.Context lost = new SdkException.Context("ada", "updateIntegration", Outcome.UNKNOWN, 1);
        assertThatThrownBy(() -> fake.update("id", u -> u.name("Hub"))
                        .settle(new ConnectionException(lost, "the connection was lost", null)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_fake_may_fail() {
        SdkException.Context lost = new SdkException.Context("ada", "updateIntegration", Outcome.UNKNOWN, 1);
        IntegrationsApi fake = (id, request) -> new DoneCall<>(() -> {
            throw new ConnectionException(lost, "the connection was lost", null);
        });
        assertThat(new Icons(fake).remove("5df263b7db5a7e6ea03fae9b")).isFalse();
    }

    private static AdaClient client(AdaSimulator simulator) {
        return AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build();
    }
}
