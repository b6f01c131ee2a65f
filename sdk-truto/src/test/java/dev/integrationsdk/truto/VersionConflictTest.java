package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import dev.integrationsdk.testkit.TrutoSimulator;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the version in a Truto update guards, and what it does not tell. */
@ExtendWith(SimulatorExtension.class)
class VersionConflictTest {
    private static final RetryPolicy INSISTING = RetryPolicy.builder()
            .retryUnknownOutcomes(true)
            .initialDelay(Duration.ZERO)
            .build();

    private static TrutoClient client(TrutoSimulator simulator) {
        return TrutoClient.builder()
                .token(simulator.credential())
                .baseUrl(simulator.url())
                .options(ClientOptions.builder().retry(INSISTING).build())
                .build();
    }

    /** Of the version that the simulator begins with. */
    private static Call<Integration> update(TrutoClient truto, TrutoSimulator simulator) {
        return truto.integrations()
                .update(simulator.integrationId(), u -> u.version(3).name("crm"));
    }

    private static ConflictException conflict(Call<Integration> call, boolean async) {
        Throwable failure = catchThrowable(async ? () -> call.executeAsync().join() : call::execute);
        return (ConflictException) Objects.requireNonNull(async ? failure.getCause() : failure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row_75_another_version_is_a_conflict_and_not_sent_again(boolean async, TrutoSimulator simulator) {
        try (TrutoClient truto = client(simulator)) {
            update(truto, simulator).execute();

            ConflictException conflict = conflict(update(truto, simulator), async);

            assertThat(conflict)
                    .hasMessage("truto updateIntegration: HTTP 400: Version mismatch: expected version 3, current"
                            + " version 4, code Bad Request. Read the current version with GET /integrations/{id} and try"
                            + " again with that (NOT_APPLIED: nothing was changed)");
            assertThat(conflict.status()).isEqualTo(400);
            assertThat(conflict.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(simulator.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row_75_a_conflict_with_itself_does_not_say_that_nothing_was_changed(boolean async, TrutoSimulator simulator) {
        simulator.failNext(Fault.appliedThenLost());
        try (TrutoClient truto = client(simulator)) {
            ConflictException conflict = conflict(update(truto, simulator), async);

            assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(conflict.attempts()).isEqualTo(2);
            assertThat(simulator.integration(simulator.integrationId())).contains("\"crm\"");
            assertThat(simulator.requests()).hasSize(2);
        }
    }
}
