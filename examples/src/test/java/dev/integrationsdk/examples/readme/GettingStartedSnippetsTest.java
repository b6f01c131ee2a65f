package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The snippets of the page that gets one started do what the page says. */
@ExtendWith(SimulatorExtension.class)
class GettingStartedSnippetsTest {
    private final List<String> logged = new ArrayList<>();

    @Test
    void a_preview_sends_nothing(AdaSimulator simulator) {
        String id = "5df263b7db5a7e6ea03fae9b";
        try (AdaClient ada =
                AdaClient.builder().handle("acme").token("not-a-real-token").build()) {
            CallPreview preview = ada.integrations()
                    .update(id, u -> u.name("Hub").clearIconUrl())
                    .preview();
            log(preview.method() + " " + preview.url()); // PATCH https://acme.ada.support/api/v2/…
            log(preview.body()); // {"icon_url":null,"name":"Hub"}
        }
        assertThat(logged)
                .containsExactly(
                        "PATCH https://acme.ada.support/api/v2/platform-integrations/" + id,
                        "{\"icon_url\":null,\"name\":\"Hub\"}");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void a_failure_says_what_to_do(AdaSimulator simulator) {
        try (AdaClient ada = client(simulator, ClientOptions.standard())) {
            String id = simulator.integrationId();
            assertThat(rename(ada, id, "", "no url"))
                    .isEqualTo("correct [icon_url must be a URI, has an illegal character or part at position 2,"
                            + " name must have at least 1 character, has 0]");
            assertThat(simulator.requests()).isEmpty();
            simulator.failNext(Fault.rateLimited(Duration.ofMinutes(2)));
            assertThat(rename(ada, id, "Hub", "https://example.com/i.png")).isEqualTo("wait PT2M");
            assertThat(rename(ada, simulator.approvedIntegrationId(), "Hub", "https://example.com/i.png"))
                    .startsWith("nothing has changed: ada updateIntegration: HTTP 400");
            simulator.failNext(Fault.cutAnswer());
            assertThat(rename(ada, id, "Hub", "https://example.com/i.png")).startsWith("done, but");
            simulator.failNext(Fault.appliedThenLost());
            assertThat(rename(ada, id, "Hub", "https://example.com/i.png")).startsWith("look at");
            assertThat(rename(ada, id, "Hub", "https://example.com/i.png")).isEqualTo("done");
        }
        assertThat(simulator.requests()).hasSize(5);
    }

    private static String rename(AdaClient ada, String id, String name, String iconUrl) {
        try {
            ada.integrations().update(id, u -> u.name(name).iconUrl(iconUrl)).execute();
            return "done";
        } catch (InvalidRequestException e) {
            return "correct " + e.violations(); // the field and the rule of each; nothing was sent
        } catch (RateLimitException e) {
            return "wait " + e.retryAfter().orElse(Duration.ofMinutes(1));
        } catch (SdkException e) {
            return switch (e.outcome()) {
                case NOT_SENT, NOT_APPLIED -> "nothing has changed: " + e.getMessage();
                case APPLIED -> "done, but the answer could not be read";
                case UNKNOWN -> "look at the integration before you send it again";
            };
        }
    }

    @Test
    void a_future_has_the_name_or_the_outcome(AdaSimulator simulator) {
        try (AdaClient ada = client(simulator, ClientOptions.standard())) {
            assertThat(renamed(ada, simulator.integrationId()).join()).isEqualTo("Hub");
            simulator.failNext(Fault.appliedThenLost());
            assertThat(renamed(ada, simulator.integrationId()).join()).isEqualTo("failed: UNKNOWN");
        }
        assertThat(simulator.requests()).hasSize(2);
    }

    private static CompletableFuture<String> renamed(AdaClient ada, String id) {
        CompletableFuture<String> name = ada.integrations()
                .update(id, u -> u.name("Hub"))
                .executeAsync()
                .thenApply(updated -> updated.name().orElse("unknown"))
                .exceptionally(
                        e -> "failed: " + (e.getCause() instanceof SdkException failure ? failure.outcome() : e));
        return name;
    }

    @Test
    void options_headers_and_the_answer(AdaSimulator simulator) throws Exception {
        Map<String, String> vault = Map.of("ada", simulator.credential());
        String id = simulator.integrationId();
        try (Detour detour = Detour.to(simulator.url())) {
            ClientOptions options = ClientOptions.builder()
                    .callTimeout(
                            Duration.ofSeconds(20)) // everything: attempts and the waits between them; default 60 s
                    .attemptTimeout(Duration.ofSeconds(10)) // one attempt; default 30 s
                    .retry(RetryPolicy.none()) // default RetryPolicy.standard()
                    .header("X-Team", "orders") // on every request
                    .userAgentSuffix("shop/1.4")
                    .build();
            AdaClient client = AdaClient.builder()
                    .handle("acme")
                    .token(() -> vault.get("ada")) // asked before each attempt, so that it can change
                    .options(options)
                    .build();
            ApiResponse<Integration> response = client.integrations()
                    .update(id, u -> u.name("Hub"))
                    .withHeader("X-Reason", "rebranding") // for this call only
                    .withTimeout(Duration.ofSeconds(5))
                    .executeWithResponse();
            log("HTTP " + response.status() + " after " + response.attempts() + " attempt");
            client.close();
            assertThat(detour.hosts()).containsExactly("acme.ada.support:443");
        }
        assertThat(logged).containsExactly("HTTP 200 after 1 attempt");
        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.headers())
                        .containsEntry("X-Team", List.of("orders"))
                        .containsEntry("X-Reason", List.of("rebranding")));
    }

    @Test
    void a_listener_is_told_of_every_call(AdaSimulator simulator) {
        CallListener listener = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                return new Observation() {
                    @Override
                    public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                        log(ended.vendor() + " " + ended.operation() + ": " + outcome);
                    }
                };
            }
        };
        ClientOptions options = ClientOptions.builder().listener(listener).build();
        try (AdaClient ada = client(simulator, options)) {
            ada.integrations()
                    .update(simulator.integrationId(), u -> u.name("Hub"))
                    .execute();
        }
        assertThat(logged).containsExactly("ada updateIntegration: APPLIED");
        assertThat(simulator.requests()).hasSize(1);
    }

    private void log(String line) {
        logged.add(line);
    }

    private static AdaClient client(AdaSimulator simulator, ClientOptions options) {
        return AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .options(options)
                .build();
    }
}
