package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.http.HeaderRules;
import org.junit.jupiter.api.Test;

class UserAgentTest {

    @Test
    void names_the_library_its_version_the_vendor_and_the_java_version() {
        assertThat(UserAgent.of("ada", ""))
                .matches("integration-sdk-java/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(ada; Java \\S+\\)")
                .endsWith("(ada; Java " + System.getProperty("java.version") + ")");
    }

    @Test
    void ends_with_the_applications_words() {
        assertThat(UserAgent.of("truto", "shop/1.4 (eu)")).isEqualTo(UserAgent.of("truto", "") + " shop/1.4 (eu)");
    }

    @Test
    void can_be_sent() {
        assertThat(HeaderRules.problem("User-Agent", UserAgent.of("ada", "shop/1.4")))
                .isNull();
    }
}
