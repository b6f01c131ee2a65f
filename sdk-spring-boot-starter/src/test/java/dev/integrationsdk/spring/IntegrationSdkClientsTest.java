package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.testkit.Simulator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertySource;

/** Which clients there are. */
final class IntegrationSdkClientsTest {

    @ParameterizedTest
    @EnumSource
    void updatesWithTheClientThatHasProperties(Vendor vendor) {
        try (Simulator simulator = vendor.start()) {
            Runner.application().withPropertyValues(vendor.at(simulator)).run(context -> {
                vendor.update(context, simulator).execute();

                assertThat(simulator.requests())
                        .singleElement()
                        .satisfies(request -> assertThat(request.method()).isEqualTo("PATCH"));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesNoOtherClient(Vendor vendor) {
        Runner.application()
                .withPropertyValues(
                        vendor.credential() + "=0123456789", vendor.property("base-url") + "=https://api.example.com")
                .run(context -> assertThat(Arrays.stream(Vendor.values())
                                .filter(each -> context.getBeanNamesForType(each.client()).length > 0))
                        .containsExactly(vendor));
    }

    @Test
    void makesNoClientWithoutProperties() {
        Runner.application().run(context -> {
            for (Vendor vendor : Vendor.values()) {
                assertThat(context).doesNotHaveBean(vendor.client());
            }
            assertThat(context).hasSingleBean(ClientOptions.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void makesNoClientWithoutItsModule(Vendor vendor) {
        Runner.application()
                .withClassLoader(new FilteredClassLoader(vendor.client()))
                .withPropertyValues(vendor.credential() + "=0123456789")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(IntegrationSdkProperties.class)
                        .getBeanNames(vendor.client())
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void readsEnvironmentVariables(Vendor vendor) {
        try (Simulator simulator = vendor.start()) {
            Runner.applicationIn(Map.of(
                            variable(vendor.credential().replace("-", "")), simulator.credential(),
                            variable(vendor.property("baseurl")), simulator.url()))
                    .run(context -> vendor.update(context, simulator).execute());

            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEnvironmentVariablesWithUnderscoresForHyphens(Vendor vendor) {
        try (Simulator simulator = vendor.start()) {
            Runner.applicationIn(Map.of(
                            variable(vendor.credential()), simulator.credential(),
                            variable(vendor.property("base-url")), simulator.url()))
                    .run(context -> vendor.update(context, simulator).execute());

            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsPropertiesThatAreNotListed(Vendor vendor) {
        try (Simulator simulator = vendor.start()) {
            Map<String, String> values =
                    Map.of(vendor.credential(), simulator.credential(), vendor.property("base-url"), simulator.url());
            Runner.application()
                    .withInitializer(context -> context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new PropertySource<>("jndi", values) {
                                @Override
                                public @Nullable Object getProperty(String name) {
                                    return source.get(name);
                                }
                            }))
                    .run(context -> vendor.update(context, simulator).execute());

            assertThat(simulator.requests()).hasSize(1);
        }
    }

    @Test
    void namesTheHostByHandleAndCluster() {
        Runner.application()
                .withPropertyValues(
                        "integrationsdk.ada.handle=acme",
                        "integrationsdk.ada.cluster=eu",
                        "integrationsdk.ada.token=0123456789")
                .run(context -> {
                    Call<?> update =
                            context.getBean(AdaClient.class).integrations().update("1", u -> u.name("orders"));

                    assertThat(update.preview().url()).startsWith("https://acme.eu.ada.support/");
                });
    }

    @Test
    void leavesAnApplicationItsOwnClient() {
        Runner.application()
                .withUserConfiguration(OwnClient.class)
                .withPropertyValues("integrationsdk.ada.handle=acme")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .getBean(AdaClient.class)
                        .isSameAs(context.getBean("ownClient")));
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnClient {
        @Bean
        AdaClient ownClient(ClientOptions options) {
            return AdaClient.builder()
                    .options(options)
                    .handle("own")
                    .token(() -> "renewed")
                    .build();
        }
    }
}
