package dev.integrationsdk.examples.spring;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.spring.ClientOptionsCustomizer;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has no property. */
@Configuration(proxyBeanMethods = false)
class Integrations {
    @Bean
    CallListener audit(AuditLog log) {
        return new AuditListener(log);
    }

    @Bean
    ClientOptionsCustomizer patience() {
        return options -> options.retry(
                RetryPolicy.builder().initialDelay(Duration.ofSeconds(2)).build());
    }
}
