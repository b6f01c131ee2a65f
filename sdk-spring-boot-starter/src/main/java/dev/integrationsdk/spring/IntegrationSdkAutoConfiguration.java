package dev.integrationsdk.spring;

import dev.integrationsdk.micrometer.MicrometerListener;
import dev.integrationsdk.opentelemetry.OpenTelemetryListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/**
 * The beans of an application that has this library. A bean of the application's own takes the place of one of the same
 * type here.
 *
 * <p>With a {@link dev.integrationsdk.core.ClientOptions} of the application's own, nothing below {@code
 * integrationsdk.http}, no customizer and no listener counts, since it is used as it is.
 *
 * <ul>
 *   <li>A client, such as {@code AdaClient}, for each vendor that has a property below {@code integrationsdk.<vendor>}
 *       and whose module is on the class path. It is closed when the application ends.
 *   <li>The {@link dev.integrationsdk.core.ClientOptions} of all of them, made of {@code integrationsdk.http}, of every
 *       {@link dev.integrationsdk.core.CallListener} that is a bean, and of every {@link ClientOptionsCustomizer}. The
 *       clients share their connections.
 *   <li>A {@link MicrometerListener} if there is one {@code MeterRegistry}, or a primary one, unless {@code
 *       integrationsdk.metrics.enabled} is false.
 *   <li>An {@link OpenTelemetryListener} if there is one {@code OpenTelemetry}, or a primary one, unless {@code
 *       integrationsdk.tracing.enabled} is false.
 * </ul>
 *
 * @since 0.1.0
 */
// After those of Spring Boot and of other libraries, whose MeterRegistry and OpenTelemetry it looks for.
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
@AutoConfiguration
@EnableConfigurationProperties(IntegrationSdkProperties.class)
@Import({OptionsConfiguration.class, ClientConfiguration.class})
public final class IntegrationSdkAutoConfiguration {

    /** For Spring. */
    IntegrationSdkAutoConfiguration() {}

    /** Metrics of every call. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MeterRegistry.class, MicrometerListener.class})
    @ConditionalOnBooleanProperty(name = "integrationsdk.metrics.enabled", matchIfMissing = true)
    static final class Metrics {
        @Bean
        @ConditionalOnSingleCandidate(MeterRegistry.class)
        @ConditionalOnMissingBean
        MicrometerListener integrationSdkMicrometerListener(MeterRegistry registry) {
            return MicrometerListener.of(registry);
        }
    }

    /** A trace of every call. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({OpenTelemetry.class, OpenTelemetryListener.class})
    @ConditionalOnBooleanProperty(name = "integrationsdk.tracing.enabled", matchIfMissing = true)
    static final class Tracing {
        @Bean
        @ConditionalOnSingleCandidate(OpenTelemetry.class)
        @ConditionalOnMissingBean
        OpenTelemetryListener integrationSdkOpenTelemetryListener(OpenTelemetry openTelemetry) {
            return OpenTelemetryListener.of(openTelemetry);
        }
    }
}
