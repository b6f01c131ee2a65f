package dev.integrationsdk.examples.spring;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.spring.ClientOptionsCustomizer;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
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
    ClientOptionsCustomizer protocol() {
        OkHttpClient http = ClientOptions.newHttpClient()
                .newBuilder()
                .protocols(List.of(Protocol.HTTP_1_1)) // all that the company's gateway speaks
                .build();
        return options -> options.httpClient(http);
    }
}
