package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The options of all clients. */
final class IntegrationSdkOptionsTest {

    @Test
    void holdWhatThePropertiesSay() {
        Runner.application()
                .withPropertyValues(
                        "integrationsdk.http.connect-timeout=1s",
                        "integrationsdk.http.attempt-timeout=2500ms",
                        "integrationsdk.http.call-timeout=1m",
                        "integrationsdk.http.max-retries=7",
                        "integrationsdk.http.initial-delay=2s",
                        "integrationsdk.http.max-delay=1m",
                        "integrationsdk.http.retry-unknown-outcomes=true",
                        "integrationsdk.http.max-response-size=3MB",
                        "integrationsdk.http.user-agent-suffix=shop/1.4",
                        "integrationsdk.http.headers.X-Tenant=acme",
                        "integrationsdk.http.headers.x-region=eu",
                        "integrationsdk.http.allow-cleartext=true")
                .run(context -> {
                    ClientOptions options = context.getBean(ClientOptions.class);

                    assertThat(options.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
                    assertThat(options.attemptTimeout()).isEqualTo(Duration.ofMillis(2500));
                    assertThat(options.callTimeout()).isEqualTo(Duration.ofMinutes(1));
                    assertThat(options.retry())
                            .hasToString(RetryPolicy.builder()
                                    .maxRetries(7)
                                    .initialDelay(Duration.ofSeconds(2))
                                    .maxDelay(Duration.ofMinutes(1))
                                    .retryUnknownOutcomes(true)
                                    .build()
                                    .toString());
                    assertThat(options.maxResponseBytes()).isEqualTo(3L * 1024 * 1024);
                    assertThat(options.userAgentSuffix()).isEqualTo("shop/1.4");
                    assertThat(options.headers()).isEqualTo(Map.of("X-Tenant", "acme", "x-region", "eu"));
                    assertThat(options.allowCleartext()).isTrue();
                });
    }

    @Test
    void areTheStandardOnesWithoutProperties() {
        Runner.application().run(context -> {
            ClientOptions options = context.getBean(ClientOptions.class);

            assertThat(options).hasToString(ClientOptions.standard().toString());
            assertThat(options.userAgentSuffix()).isEmpty();
            assertThat(options.listener()).isEmpty();
        });
    }

    @Test
    void passThroughTheCustomizersInTheirOrder() {
        Runner.application()
                .withUserConfiguration(Customizers.class)
                .withPropertyValues("integrationsdk.http.call-timeout=1s", "integrationsdk.http.attempt-timeout=1s")
                .run(context -> {
                    ClientOptions options = context.getBean(ClientOptions.class);

                    assertThat(options.userAgentSuffix()).isEqualTo("second");
                    assertThat(options.callTimeout()).isEqualTo(Duration.ofSeconds(5));
                    assertThat(options.attemptTimeout()).isEqualTo(Duration.ofSeconds(1));
                });
    }

    @Test
    void tellEveryListenerInItsOrder() {
        try (AdaSimulator simulator = AdaSimulator.start()) {
            Runner.application()
                    .withUserConfiguration(Listeners.class)
                    .withPropertyValues(Vendor.ADA.at(simulator))
                    .run(context -> {
                        Vendor.ADA.update(context, simulator).execute();

                        assertThat(context.getBean(Heard.class).names()).containsExactly("first", "second");
                    });
        }
    }

    @Test
    void areTheApplicationsOwnAsTheyAre() {
        ClientOptions own = ClientOptions.builder().userAgentSuffix("own").build();
        try (AdaSimulator simulator = AdaSimulator.start()) {
            Runner.application()
                    .withBean("own", ClientOptions.class, () -> own)
                    .withUserConfiguration(Customizers.class, Listeners.class)
                    .withPropertyValues(Vendor.ADA.at(simulator))
                    .withPropertyValues("integrationsdk.http.call-timeout=0")
                    .run(context -> {
                        Vendor.ADA.update(context, simulator).execute();

                        assertThat(context).getBean(ClientOptions.class).isSameAs(own);
                        assertThat(context).doesNotHaveBean(SharedConnections.class);
                        assertThat(context.getBean(Heard.class).names()).isEmpty();
                    });

            assertThat(simulator.requests().get(0).headers().get("User-Agent"))
                    .singleElement()
                    .asString()
                    .endsWith(" own");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Customizers {
        @Bean
        @Order(2)
        ClientOptionsCustomizer secondCustomizer() {
            return options -> options.userAgentSuffix("second");
        }

        @Bean
        @Order(1)
        ClientOptionsCustomizer firstCustomizer() {
            return options -> options.userAgentSuffix("first").callTimeout(Duration.ofSeconds(5));
        }
    }

    record Heard(List<String> names) {
        CallListener listener(String name) {
            return new CallListener() {
                @Override
                public Observation callStarted(CallInfo call) {
                    names.add(name);
                    return Observation.NONE;
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Listeners {
        @Bean
        Heard heard() {
            return new Heard(new ArrayList<>());
        }

        @Bean
        @Order(2)
        CallListener secondListener(Heard heard) {
            return heard.listener("second");
        }

        @Bean
        @Order(1)
        CallListener firstListener(Heard heard) {
            return heard.listener("first");
        }
    }
}
