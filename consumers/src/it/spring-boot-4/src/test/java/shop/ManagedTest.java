package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(SimulatorExtension.class)
class ManagedTest {
    @SpringBootApplication(proxyBeanMethods = false)
    static class Shop {}

    @Test
    void updates_with_the_versions_of_spring_boot(AdaSimulator simulator) {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                Shop.class,
                "--integrationsdk.ada.base-url=" + simulator.url(),
                "--integrationsdk.ada.token=" + simulator.credential())) {
            context.getBean(AdaClient.class)
                    .integrations()
                    .update(simulator.integrationId(), u -> u.name("Hub").clearIconUrl())
                    .execute();
        }
        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.body()).isEqualTo("{\"icon_url\":null,\"name\":\"Hub\"}"));
        assertThat(PackageVersion.VERSION).hasToString("2.21.7");
        assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION.getMajorVersion()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "io.micrometer.core.instrument.MeterRegistry",
        "io.opentelemetry.api.OpenTelemetry",
        "dev.integrationsdk.odeus.OdeusClient"
    })
    void the_starter_brings_only_what_it_needs(String absent) {
        assertThatThrownBy(() -> Class.forName(absent)).isInstanceOf(ClassNotFoundException.class);
    }
}
