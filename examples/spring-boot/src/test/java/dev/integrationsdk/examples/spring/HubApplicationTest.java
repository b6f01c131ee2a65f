package dev.integrationsdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.RecordedCall;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The application on a port of its own, before a simulator of Ada. */
@Timeout(60)
@ExtendWith(SimulatorExtension.class)
class HubApplicationTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext application;

    /** Handles no failure. */
    @RestController
    static final class Careless {
        private final AdaClient ada;

        Careless(AdaClient ada) {
            this.ada = ada;
        }

        @PutMapping("/careless/{id}")
        String rename(@PathVariable String id) {
            return String.valueOf(
                    ada.integrations().update(id, u -> u.name("Hub")).execute());
        }

        @PutMapping("/careless/async/{id}")
        CompletableFuture<String> renameAsync(@PathVariable String id) {
            return ada.integrations()
                    .update(id, u -> u.name("Hub"))
                    .executeAsync()
                    .thenApply(String::valueOf);
        }
    }

    @BeforeEach
    void start(AdaSimulator simulator) {
        application = Demo.start(simulator, KeptSpans.class, Careless.class);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private HttpRequest.Builder request(String path) {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> rename(String id, String name) throws IOException, InterruptedException {
        return send(request("/integrations/" + id + "/name").PUT(BodyPublishers.ofString(name)));
    }

    private SpanData span(String name) {
        List<SpanData> spans = KeptSpans.of(application);
        return spans.stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + spans));
    }

    @Test
    void a_rename_is_seen_at_the_actuators_endpoint_and_in_a_trace_that_reaches_the_vendor(AdaSimulator simulator)
            throws Exception {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));

        assertThat(rename(simulator.integrationId(), "Hub").body()).isEqualTo("{\"name\":\"Hub\"}");

        assertThat(simulator.integration(simulator.integrationId())).contains("\"Hub\"");
        assertThat(simulator.requests()).hasSize(2);
        assertThat(send(request("/actuator/metrics/integrationsdk.calls?tag=outcome:APPLIED&tag=vendor:ada"))
                        .body())
                .contains("{\"statistic\":\"COUNT\",\"value\":1.0}");
        assertThat(send(request("/actuator/metrics/integrationsdk.retries")).body())
                .contains("{\"statistic\":\"COUNT\",\"value\":1.0}");

        SpanData request = span("http put /integrations/{id}/name");
        SpanData call = span("ada updateIntegration");
        SpanData attempt = span("PATCH /api/v2/platform-integrations/{id}");
        assertThat(call.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
        RecordedCall first = simulator.requests().get(0);
        assertThat(first.headers().get("traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-" + request.getTraceId() + "-" + attempt.getSpanId() + "-");
    }

    @Test
    void a_failure_tells_the_outcome_to_its_own_callers_too(AdaSimulator simulator) throws Exception {
        simulator.failNext(Fault.appliedThenLost());
        HttpResponse<String> lost = rename(simulator.integrationId(), "Hub");
        assertThat(lost.statusCode()).isEqualTo(502);
        assertThat(lost.body()).contains("\"outcome\":\"UNKNOWN\"");

        HttpResponse<String> tooLong = rename(simulator.integrationId(), "x".repeat(300));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("name must have at most", "\"outcome\":\"NOT_SENT\"");

        assertThat(simulator.requests()).hasSize(1);
        assertThat(application.getBean(AuditLog.class).entries())
                .containsExactly("PATCH " + simulator.url() + "/api/v2/platform-integrations/"
                        + simulator.integrationId() + ": UNKNOWN");
    }

    /** Spring MVC would, if it took the end of our connection for that of its own caller's. */
    @Test
    void a_lost_answer_is_no_success_where_nobody_handles_it(AdaSimulator simulator) throws Exception {
        for (String path : List.of("/careless/", "/careless/async/")) {
            simulator.failNext(Fault.appliedThenLost());
            HttpResponse<String> answer =
                    send(request(path + simulator.integrationId()).PUT(BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(path).isEqualTo(500);
        }
    }
}
