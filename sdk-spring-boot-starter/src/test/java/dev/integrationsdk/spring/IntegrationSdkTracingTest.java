package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.micrometer.MicrometerListener;
import dev.integrationsdk.opentelemetry.OpenTelemetryListener;
import dev.integrationsdk.testkit.AdaSimulator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

/** A trace of every call, in an application that has OpenTelemetry. */
final class IntegrationSdkTracingTest {
    private final AdaSimulator simulator = AdaSimulator.start();
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
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
    void isMadeAndSent() {
        application.withBean(OpenTelemetry.class, this::openTelemetry).run(context -> {
            Vendor.ADA.update(context, simulator).execute();

            assertThat(spans.getFinishedSpanItems())
                    .extracting(SpanData::getName)
                    .containsExactly("PATCH /api/v2/platform-integrations/{id}", "ada updateIntegration");
            assertThat(simulator.requests().get(0).headers()).containsKey("traceparent");
        });
    }

    /** Its name comes after that of ours. */
    @AutoConfiguration
    static class OfAnotherLibrary {
        @Bean
        OpenTelemetry openTelemetry() {
            return OpenTelemetry.noop();
        }
    }

    @Test
    void isMadeWithTheOpenTelemetryThatAnotherLibraryMakes() {
        application
                .withConfiguration(AutoConfigurations.of(OfAnotherLibrary.class))
                .run(context -> assertThat(context).hasSingleBean(OpenTelemetryListener.class));
    }

    @Test
    void isMadeWithTheOpenTelemetryThatSpringBootMakes() {
        application
                .withBean(SdkTracerProvider.class, this::tracerProvider)
                .withConfiguration(AutoConfigurations.of(OpenTelemetrySdkAutoConfiguration.class))
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(spans.getFinishedSpanItems()).hasSize(2);
                });
    }

    @Test
    void isMadeBesideMetrics() {
        application
                .withBean(OpenTelemetry.class, this::openTelemetry)
                .withBean(SimpleMeterRegistry.class)
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(spans.getFinishedSpanItems()).hasSize(2);
                    assertThat(context.getBean(SimpleMeterRegistry.class)
                                    .get(MicrometerListener.CALLS)
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void isNotMadeWithoutOpenTelemetry() {
        application.run(context -> {
            Vendor.ADA.update(context, simulator).execute();

            assertThat(context).doesNotHaveBean(OpenTelemetryListener.class);
            assertThat(simulator.requests().get(0).headers()).doesNotContainKey("traceparent");
        });
    }

    @Test
    void isNotMadeWithoutItsClasses() {
        application
                .withClassLoader(new FilteredClassLoader("io.opentelemetry"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Vendor.ADA.client()));
    }

    @Test
    void isNotMadeWhenTurnedOff() {
        application
                .withBean(OpenTelemetry.class, this::openTelemetry)
                .withPropertyValues("integrationsdk.tracing.enabled=false")
                .run(context -> {
                    Vendor.ADA.update(context, simulator).execute();

                    assertThat(spans.getFinishedSpanItems()).isEmpty();
                    assertThat(context).doesNotHaveBean(OpenTelemetryListener.class);
                });
    }

    private SdkTracerProvider tracerProvider() {
        return SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
    }

    private OpenTelemetry openTelemetry() {
        return OpenTelemetrySdk.builder()
                .setTracerProvider(tracerProvider())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
    }
}
