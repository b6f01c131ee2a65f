package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Secret;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** How credentials come into the properties, and that they do not come out. */
final class IntegrationSdkPropertiesTest {
    private static final String SECRET = "s3cr3t-0123456789";

    @Test
    void takeCredentialsAsSecrets() {
        Runner.application()
                .withPropertyValues(
                        "integrationsdk.ada.base-url=https://a.example", "integrationsdk.ada.token=" + SECRET)
                .run(context -> assertThat(context.getBean(IntegrationSdkProperties.class)
                                .ada()
                                .token())
                        .isEqualTo(Secret.of(SECRET)));
    }

    @Test
    void takeACredentialFromAnEnvironmentVariable() {
        Runner.applicationIn(Map.of("INTEGRATIONSDK_ADA_HANDLE", "acme", "INTEGRATIONSDK_ADA_TOKEN", SECRET))
                .run(context -> assertThat(context.getBean(IntegrationSdkProperties.class)
                                .ada()
                                .token())
                        .isEqualTo(Secret.of(SECRET)));
    }

    @Test
    void printNoSecret() {
        ApplicationContextRunner runner =
                Runner.application().withPropertyValues("integrationsdk.http.headers.X-Tenant=" + SECRET);
        for (Vendor vendor : Vendor.values()) {
            runner = runner.withPropertyValues(
                    vendor.credential() + "=" + SECRET, vendor.property("base-url") + "=https://a.example");
        }
        runner.run(context -> {
            assertThat(context.getBean(IntegrationSdkProperties.class).toString())
                    .contains("X-Tenant=****", "apiKey=****", "token=****")
                    .doesNotContain(SECRET);
            assertThat(context.getBean(ClientOptions.class).toString()).doesNotContain(SECRET);
            for (Vendor vendor : Vendor.values()) {
                assertThat(context.getBean(vendor.client()).toString()).doesNotContain(SECRET);
            }
        });
    }

    @Test
    void areNullWhereNothingIsSet() {
        new ApplicationContextRunner()
                .withUserConfiguration(PropertiesOnly.class)
                .run(context -> {
                    IntegrationSdkProperties properties = context.getBean(IntegrationSdkProperties.class);

                    assertThat(properties.metrics().enabled()).isTrue();
                    assertThat(properties.tracing().enabled()).isTrue();
                    assertThat(Arrays.asList(
                                    properties.http(),
                                    properties.sigmamind(),
                                    properties.truto(),
                                    properties.ada(),
                                    properties.odeus(),
                                    properties.membrane()))
                            .allSatisfy(group -> assertThat(group.getClass().getRecordComponents())
                                    .extracting(
                                            component -> component.getAccessor().invoke(group))
                                    .allMatch(Objects::isNull));
                });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(IntegrationSdkProperties.class)
    static class PropertiesOnly {}
}
