package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class HubTest {
    @Test
    void a_lost_answer_is_not_sent_again(AdaSimulator simulator) {
        simulator.failNext(Fault.appliedThenLost());
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            Call<Integration> rename = ada.integrations().update(simulator.integrationId(), u -> u.name("Hub"));
            assertThatThrownBy(rename::execute)
                    .isInstanceOfSatisfying(
                            SdkException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
            assertThat(simulator.integration(simulator.integrationId())).contains("\"Hub\"");
            assertThat(simulator.requests()).hasSize(1);
        }
    }
}
