package dev.integrationsdk.opentelemetry;

import static dev.integrationsdk.opentelemetry.Tracing.attributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spans say of a failure, and what they do not. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class OpenTelemetryFailureTest {
    private static final List<String> OF_THE_CALL = List.of(
            "integrationsdk.vendor",
            "integrationsdk.operation",
            "integrationsdk.attempts",
            "integrationsdk.outcome",
            "server.address",
            "server.port",
            "error.type");
    private static final List<String> OF_AN_ATTEMPT = List.of(
            "http.request.method",
            "url.full",
            "url.template",
            "server.address",
            "server.port",
            "integrationsdk.outcome",
            "error.type");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_has_its_status_as_the_type_of_the_error(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        assertOneAttempt(async, simulator, "429", "NOT_APPLIED", 429L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_server_that_fails_leaves_the_outcome_unknown(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.status(503));
        assertOneAttempt(async, simulator, "503", "UNKNOWN", 503L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_redirect_has_its_status_as_the_type_of_the_error(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.redirect(302, "https://elsewhere.example/?key=value"));
        assertOneAttempt(async, simulator, "302", "NOT_APPLIED", 302L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lost_answer_has_no_status(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.appliedThenLost());
        assertOneAttempt(async, simulator, "ConnectionException", "UNKNOWN", null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_that_is_cut_is_applied_and_yet_an_error(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.cutAnswer());
        assertOneAttempt(async, simulator, "UnreadableResponseException", "APPLIED", 200L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_page_in_the_place_of_an_answer_leaves_the_outcome_unknown(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.html(200));
        assertOneAttempt(async, simulator, "UnreadableResponseException", "UNKNOWN", 200L);
    }

    private static void assertOneAttempt(
            boolean async, AdaSimulator simulator, String errorType, String outcome, @Nullable Long status) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            SdkException failure = stage.failure(async, stage.call().withRetry(RetryPolicy.none()));

            assertThat(tracing.spans()).hasSize(2);
            assertFailed(tracing.call(), OF_THE_CALL, errorType, outcome, null);
            assertThat(attributes(tracing.call())).containsEntry("integrationsdk.attempts", 1L);
            assertFailed(tracing.attempts().get(0), OF_AN_ATTEMPT, errorType, outcome, status);
            assertThat(tracing.spans())
                    .allSatisfy(span -> assertThat(span.toString())
                            .doesNotContain(simulator.credential())
                            .doesNotContain("Hub of secrets")
                            .doesNotContain("elsewhere.example")
                            .doesNotContainIgnoringCase("Service Unavailable")
                            .doesNotContainIgnoringCase("service_unavailable")
                            .doesNotContainIgnoringCase("Too Many Requests")
                            .doesNotContainIgnoringCase("html")
                            .doesNotContain(String.valueOf(failure.getMessage())));
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    private static void assertFailed(
            SpanData span, List<String> keys, String errorType, String outcome, @Nullable Long status) {
        assertThat(span.getStatus()).isEqualTo(StatusData.error());
        assertThat(span.getEvents()).isEmpty();
        assertThat(attributes(span))
                .containsEntry("error.type", errorType)
                .containsEntry("integrationsdk.outcome", outcome);
        if (status == null) {
            assertThat(attributes(span)).containsOnlyKeys(keys);
        } else {
            assertThat(attributes(span)).containsEntry("http.response.status_code", status);
            assertThat(attributes(span).keySet()).containsAll(keys).hasSize(keys.size() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_connection_that_is_refused_each_time_sends_nothing(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            simulator.close();
            stage.failure(async);

            assertFailed(tracing.call(), OF_THE_CALL, "ConnectionException", "NOT_SENT", null);
            assertThat(attributes(tracing.call())).containsEntry("integrationsdk.attempts", 3L);
            assertThat(tracing.attempts())
                    .extracting(attempt -> attributes(attempt).get("http.request.resend_count"))
                    .containsExactly(null, 1L, 2L);
            assertFailed(tracing.attempts().get(0), OF_AN_ATTEMPT, "ConnectionException", "NOT_SENT", null);
            assertThat(simulator.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 503", "true, 503", "false, 200", "true, 200"})
    void the_vendors_id_of_the_request_is_there_to_ask_for(boolean async, int status, AdaSimulator simulator)
            throws Exception {
        try (MockWebServer server = new MockWebServer();
                Tracing tracing = new Tracing()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .code(status)
                    .addHeader("X-Request-Id", "r-7")
                    .body("[]")
                    .build());
            String url = "http://127.0.0.1:" + server.getPort();
            try (Stage stage = new Stage(simulator, url, tracing.listener())) {
                stage.failure(async);
            }
            assertThat(tracing.spans())
                    .hasSize(2)
                    .allSatisfy(span -> assertThat(attributes(span)).containsEntry("integrationsdk.request_id", "r-7"));
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void what_is_refused_before_it_begins_has_no_span(AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            assertThatThrownBy(() -> stage.client
                            .integrations()
                            .update(simulator.integrationId(), u -> u.name("x".repeat(161)))
                            .execute())
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(tracing.spans()).isEmpty();
            assertThat(simulator.requests()).isEmpty();
        }
    }
}
