package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.micrometer.MicrometerListener;
import dev.integrationsdk.testkit.AdaSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Metrics of every call, in an application that has a registry. */
final class IntegrationSdkMetricsTest {
    private final AdaSimulator simulator = AdaSimulator.start();
    private ApplicationContextRunner application = Runner.application();

    @BeforeEach
    void lead() {
        application = Runner.application().withPropertyValues(Vendor.ADA.at(simulator));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void areInTheRegistry() {
        application.withBean(SimpleMeterRegistry.class).run(context -> {
            Vendor.ADA.update(context, simulator).execute();

            assertThat(context.getBean(MeterRegistry.class)
                            .get(MicrometerListener.CALLS)
                            .tags("vendor", "ada", "outcome", "APPLIED")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void areInTheRegistryThatSpringBootMakes() {
        application
                .withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class))
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(context.getBean(MeterRegistry.class)
                                    .get(MicrometerListener.ATTEMPTS)
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void areInThePrimaryOfSeveralRegistries() {
        application
                .withBean("one", SimpleMeterRegistry.class)
                .withBean("two", SimpleMeterRegistry.class)
                .withConfiguration(AutoConfigurations.of(
                        MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class))
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(context.getBean("two", MeterRegistry.class)
                                    .get(MicrometerListener.CALLS)
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void areNotThereWithoutARegistry() {
        application.run(context -> {
            Vendor.ADA.update(context, simulator).execute();

            assertThat(context).doesNotHaveBean(MicrometerListener.class);
        });
    }

    @Test
    void areNotThereWithoutMicrometer() {
        application
                .withClassLoader(new FilteredClassLoader(MeterRegistry.class))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Vendor.ADA.client()));
    }

    @Test
    void areNotThereWhenTurnedOff() {
        application
                .withBean(SimpleMeterRegistry.class)
                .withPropertyValues("integrationsdk.metrics.enabled=false")
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(context.getBean(MeterRegistry.class).getMeters()).isEmpty();
                    assertThat(context).doesNotHaveBean(MicrometerListener.class);
                });
    }

    @Test
    void areWhereTheApplicationsOwnListenerWritesThem() {
        SimpleMeterRegistry other = new SimpleMeterRegistry();
        application
                .withBean(SimpleMeterRegistry.class)
                .withBean("own", MicrometerListener.class, () -> MicrometerListener.of(other))
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(context.getBean(MeterRegistry.class).getMeters()).isEmpty();
                    assertThat(other.get(MicrometerListener.CALLS).timer().count())
                            .isEqualTo(1);
                });
    }
}
