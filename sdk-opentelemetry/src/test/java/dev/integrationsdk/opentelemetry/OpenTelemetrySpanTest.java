package dev.integrationsdk.opentelemetry;

import static dev.integrationsdk.opentelemetry.Tracing.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spans of calls that succeed, at once or at last. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class OpenTelemetrySpanTest {
    private static final String PATH = "/api/v2/platform-integrations/{id}";

    private static Map<String, Object> with(Map<String, Object> attributes, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(attributes);
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> ofTheServer(AdaSimulator simulator) {
        return Map.of("server.address", "127.0.0.1", "server.port", (long)
                URI.create(simulator.url()).getPort());
    }

    private static Map<String, Object> ofTheCall(AdaSimulator simulator) {
        return with(
                ofTheServer(simulator),
                Map.of("integrationsdk.vendor", "ada", "integrationsdk.operation", "updateIntegration"));
    }

    private static Map<String, Object> ofAnAttempt(AdaSimulator simulator) {
        return with(
                ofTheServer(simulator),
                Map.of(
                        "http.request.method",
                        "PATCH",
                        "url.full",
                        simulator.url() + PATH.replace("{id}", simulator.integrationId()),
                        "url.template",
                        PATH));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_success_is_a_span_of_the_call_and_below_it_one_of_the_attempt(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            stage.execute(async);

            assertThat(tracing.spans())
                    .extracting(SpanData::getName)
                    .containsExactly("PATCH " + PATH, "ada updateIntegration");
            assertThat(tracing.spans()).allSatisfy(span -> {
                assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
                assertThat(span.getStatus()).isEqualTo(StatusData.unset());
                assertThat(span.getEvents()).isEmpty();
                assertThat(span.getLinks()).isEmpty();
                assertThat(span.hasEnded()).isTrue();
                assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("dev.integrationsdk");
            });
            assertThat(tracing.call().getParentSpanContext().isValid()).isFalse();
            assertThat(tracing.attempts().get(0).getParentSpanContext())
                    .isEqualTo(tracing.call().getSpanContext());
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void spans_say_who_was_asked_for_what_and_what_came_of_it(boolean async, AdaSimulator simulator) {
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            stage.execute(async);

            assertThat(attributes(tracing.call()))
                    .isEqualTo(with(
                            ofTheCall(simulator),
                            Map.of("integrationsdk.attempts", 1L, "integrationsdk.outcome", "APPLIED")));
            assertThat(attributes(tracing.attempts().get(0)))
                    .isEqualTo(with(
                            ofAnAttempt(simulator),
                            Map.of("http.response.status_code", 200L, "integrationsdk.outcome", "APPLIED")));
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_retry_is_another_attempt_of_the_same_call(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        try (Tracing tracing = new Tracing();
                Stage stage = new Stage(simulator, tracing.listener())) {
            stage.execute(async);

            assertThat(tracing.spans()).hasSize(3);
            assertThat(attributes(tracing.call()))
                    .isEqualTo(with(
                            ofTheCall(simulator),
                            Map.of("integrationsdk.attempts", 2L, "integrationsdk.outcome", "APPLIED")));
            assertThat(tracing.call().getStatus()).isEqualTo(StatusData.unset());
            SpanData refused = tracing.attempts().get(0);
            assertThat(attributes(refused))
                    .isEqualTo(with(
                            ofAnAttempt(simulator),
                            Map.of(
                                    "http.response.status_code",
                                    429L,
                                    "integrationsdk.outcome",
                                    "NOT_APPLIED",
                                    "error.type",
                                    "429")));
            assertThat(refused.getStatus()).isEqualTo(StatusData.error());
            SpanData retry = tracing.attempts().get(1);
            assertThat(attributes(retry))
                    .isEqualTo(with(
                            ofAnAttempt(simulator),
                            Map.of(
                                    "http.response.status_code",
                                    200L,
                                    "integrationsdk.outcome",
                                    "APPLIED",
                                    "http.request.resend_count",
                                    1L)));
            assertThat(retry.getStatus()).isEqualTo(StatusData.unset());
            assertThat(simulator.requests()).hasSize(2);
        }
    }
}
