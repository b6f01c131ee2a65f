package dev.integrationsdk.micrometer;

import static dev.integrationsdk.micrometer.Stage.active;
import static dev.integrationsdk.micrometer.Stage.attempts;
import static dev.integrationsdk.micrometer.Stage.calls;
import static dev.integrationsdk.micrometer.Stage.retries;
import static dev.integrationsdk.micrometer.Stage.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As what a call and its attempts are counted: all that the registry holds. */
@Timeout(20)
@ExtendWith(SimulatorExtension.class)
final class MicrometerOutcomeTest {
    private static final RetryPolicy DARING = RetryPolicy.builder()
            .initialDelay(Duration.ZERO)
            .retryUnknownOutcomes(true)
            .build();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_success_is_one_call_of_one_attempt(boolean async, AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            stage.execute(async);
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            calls("APPLIED", "2xx", "none", 1), attempts("APPLIED", "2xx", "none", 1), active(0));
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_retry_is_another_attempt_of_the_same_call(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        try (Stage stage = new Stage(simulator)) {
            stage.execute(async);
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            calls("APPLIED", "2xx", "none", 1),
                            attempts("NOT_APPLIED", "4xx", "RateLimitException", 1),
                            attempts("APPLIED", "2xx", "none", 1),
                            retries(1),
                            active(0));
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_server_that_fails_leaves_the_outcome_unknown(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.status(503));
        assertOneAttempt(async, simulator, "UNKNOWN", "5xx", "ServerException");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_redirect_has_a_class_of_status_of_its_own(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.redirect(302, "https://elsewhere.example/"));
        assertOneAttempt(async, simulator, "NOT_APPLIED", "3xx", "UnexpectedStatusException");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lost_answer_has_no_status(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.appliedThenLost());
        assertOneAttempt(async, simulator, "UNKNOWN", "none", "ConnectionException");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_that_is_cut_is_applied_and_yet_an_error(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.cutAnswer());
        assertOneAttempt(async, simulator, "APPLIED", "2xx", "UnreadableResponseException");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_page_in_the_place_of_an_answer_leaves_the_outcome_unknown(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.html(200));
        assertOneAttempt(async, simulator, "UNKNOWN", "2xx", "UnreadableResponseException");
    }

    private static void assertOneAttempt(
            boolean async, AdaSimulator simulator, String outcome, String status, String error) {
        try (Stage stage = new Stage(simulator)) {
            stage.failure(async);
            List<String> meters = new ArrayList<>(
                    List.of(calls(outcome, status, error, 1), attempts(outcome, status, error, 1), active(0)));
            if (outcome.equals("UNKNOWN")) {
                meters.add(unknown(1));
            }
            assertThat(stage.meters()).containsExactlyInAnyOrderElementsOf(meters);
            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_connection_that_is_refused_each_time_sends_nothing(boolean async, AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            simulator.close();
            stage.failure(async);
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            calls("NOT_SENT", "none", "ConnectionException", 1),
                            attempts("NOT_SENT", "none", "ConnectionException", 3),
                            retries(2),
                            active(0));
            assertThat(simulator.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_attempt_counts_as_what_it_did_and_the_call_as_what_all_of_them_did(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.status(503));
        simulator.failNext(Fault.status(409));
        try (Stage stage = new Stage(simulator)) {
            stage.failure(async, stage.call().withRetry(DARING));
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            calls("UNKNOWN", "4xx", "ConflictException", 1),
                            unknown(1),
                            attempts("UNKNOWN", "5xx", "ServerException", 1),
                            attempts("NOT_APPLIED", "4xx", "ConflictException", 1),
                            retries(1),
                            active(0));
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_status_of_an_attempt_is_not_that_of_the_one_before(boolean async, AdaSimulator simulator) {
        simulator.failNext(Fault.rateLimited(Duration.ZERO));
        simulator.failNext(Fault.appliedThenLost());
        try (Stage stage = new Stage(simulator)) {
            stage.failure(async);
            assertThat(stage.meters())
                    .containsExactlyInAnyOrder(
                            calls("UNKNOWN", "none", "ConnectionException", 1),
                            unknown(1),
                            attempts("NOT_APPLIED", "4xx", "RateLimitException", 1),
                            attempts("UNKNOWN", "none", "ConnectionException", 1),
                            retries(1),
                            active(0));
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @Test
    void what_is_refused_before_it_begins_counts_nowhere(AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            assertThatThrownBy(() -> stage.client
                            .integrations()
                            .update(simulator.integrationId(), u -> u.name("x".repeat(161)))
                            .execute())
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(stage.meters()).isEmpty();
            assertThat(simulator.requests()).isEmpty();
        }
    }

    @Test
    void what_is_never_executed_counts_nowhere(AdaSimulator simulator) {
        try (Stage stage = new Stage(simulator)) {
            Call<?> call = stage.call();
            assertThat(call.preview().method()).isEqualTo("PATCH");
            assertThat(stage.meters()).isEmpty();
            assertThat(simulator.requests()).isEmpty();
        }
    }
}
