package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import dev.integrationsdk.testkit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class IconsTest {
    @Test
    void removes_an_icon(AdaSimulator simulator) {
        try (AdaClient ada = client(simulator)) {
            assertThat(new Icons(ada.integrations()).remove(simulator.integrationId()))
                    .isTrue();
        }
        assertThat(simulator.integration(simulator.integrationId())).contains("\"icon_url\":null");
    }

    @Test
    void does_not_claim_what_it_does_not_know(AdaSimulator simulator) {
        simulator.failNext(Fault.appliedThenLost());
        try (AdaClient ada = client(simulator)) {
            assertThat(new Icons(ada.integrations()).remove(simulator.integrationId()))
                    .isFalse();
        }
        assertThat(simulator.requests()).hasSize(1); // and it was not sent again
    }

    private static AdaClient client(AdaSimulator simulator) {
        return AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build();
    }
}
