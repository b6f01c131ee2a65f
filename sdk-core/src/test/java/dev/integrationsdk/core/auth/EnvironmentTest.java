package dev.integrationsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private final Environment environment =
            new Environment("acme", Map.of("ACME_TOKEN", "hunter2", "ACME_EMPTY", "", "ACME_BLANK", " "));

    @Test
    void givesTheValueOfAVariableAsItIs() {
        assertThat(environment.required("ACME_TOKEN")).isEqualTo("hunter2");
        assertThat(environment.required("ACME_BLANK")).isEqualTo(" ");
        assertThat(environment.optional("ACME_TOKEN")).contains("hunter2");
        assertThat(environment.optional("ACME_BLANK")).contains(" ");
    }

    @Test
    void hasNoOptionalVariableThatIsNotSet() {
        assertThat(environment.optional("ACME_HOST")).isEmpty();
    }

    @Test
    void namesARequiredVariableThatIsNotSet() {
        assertThatThrownBy(() -> environment.required("ACME_HOST"))
                .isInstanceOfSatisfying(ConfigurationException.class, missing -> {
                    assertThat(missing.vendor()).isEqualTo("acme");
                    assertThat(missing.operation()).isEqualTo("configuration");
                    assertThat(missing.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(missing.attempts()).isZero();
                })
                .hasMessage(
                        "acme configuration: the environment variable ACME_HOST is not set: set it, or use builder()");
    }

    @Test
    void namesARequiredVariableThatIsEmpty() {
        assertThatThrownBy(() -> environment.required("ACME_EMPTY"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "acme configuration: the environment variable ACME_EMPTY is empty: set it, or use builder()");
    }

    @Test
    void namesAnOptionalVariableThatIsEmpty() {
        assertThatThrownBy(() -> environment.optional("ACME_EMPTY"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "acme configuration: the environment variable ACME_EMPTY is empty: set it, or use builder()");
    }

    @Test
    void showsNoValue() {
        assertThat(environment).hasToString("Environment of acme");
    }
}
