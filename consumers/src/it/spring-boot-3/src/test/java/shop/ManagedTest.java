package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class ManagedTest {
    @Test
    void updates_with_the_versions_of_spring_boot(AdaSimulator simulator) {
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .build()) {
            ada.integrations()
                    .update(simulator.integrationId(), u -> u.name("Hub").clearIconUrl())
                    .execute();
        }
        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.body()).isEqualTo("{\"icon_url\":null,\"name\":\"Hub\"}"));
        assertThat(PackageVersion.VERSION).hasToString("2.18.5");
    }
}
