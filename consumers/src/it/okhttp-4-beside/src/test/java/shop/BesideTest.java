package shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void says_that_there_are_two_and_what_to_add() {
        AdaClient.Builder builder = AdaClient.builder().handle("acme").token("a-token");
        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("okhttp-4.12.0.jar")
                .hasMessageContaining("okhttp-jvm-5.")
                .hasMessageContaining("<artifactId>sdk-bom</artifactId>");
    }
}
