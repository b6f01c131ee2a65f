package dev.integrationsdk.spring;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The options of all clients: properties, shared connections, listeners, then what customizers change. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(ClientOptions.class)
final class OptionsConfiguration {

    @Bean
    SharedConnections integrationSdkSharedConnections() {
        return new SharedConnections();
    }

    @Bean
    ClientOptions integrationSdkClientOptions(
            IntegrationSdkProperties properties,
            SharedConnections connections,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientOptionsCustomizer> customizers) {
        ClientOptions.Builder builder = ClientOptions.builder().httpClient(connections.client());
        apply(properties.http(), builder);
        List<CallListener> told = listeners.orderedStream().toList();
        if (!told.isEmpty()) {
            builder.listener(CallListener.all(told));
        }
        customizers.orderedStream().forEach(customizer -> apply(customizer, builder));
        return builder.build();
    }

    /** What is not set stays as the library has it. */
    private static void apply(IntegrationSdkProperties.Http http, ClientOptions.Builder builder) {
        RetryPolicy.Builder retry = RetryPolicy.builder();
        set("connect-timeout", http.connectTimeout(), builder::connectTimeout);
        set("attempt-timeout", http.attemptTimeout(), builder::attemptTimeout);
        set("call-timeout", http.callTimeout(), builder::callTimeout);
        set("max-retries", http.maxRetries(), retry::maxRetries);
        set("initial-delay", http.initialDelay(), retry::initialDelay);
        set("max-delay", http.maxDelay(), retry::maxDelay);
        set("retry-unknown-outcomes", http.retryUnknownOutcomes(), retry::retryUnknownOutcomes);
        set("max-response-size", http.maxResponseSize(), (DataSize size) -> builder.maxResponseBytes(size.toBytes()));
        set("user-agent-suffix", http.userAgentSuffix(), builder::userAgentSuffix);
        set(
                "headers",
                http.headers(),
                (Map<String, Secret> headers) ->
                        headers.forEach((name, value) -> builder.header(name, value.reveal())));
        set("allow-cleartext", http.allowCleartext(), builder::allowCleartext);
        builder.retry(retry.build());
    }

    private static void apply(ClientOptionsCustomizer customizer, ClientOptions.Builder builder) {
        try {
            customizer.customize(builder);
        } catch (ConfigurationException e) {
            throw new UnusableConfigurationException(
                    "A ClientOptionsCustomizer cannot be applied: " + UnusableConfigurationException.refusal(e),
                    "Correct " + customizer.getClass().getName() + ".",
                    e);
        }
    }

    private static <T> void set(String name, @Nullable T value, Consumer<T> setter) {
        if (value == null) {
            return;
        }
        try {
            setter.accept(value);
        } catch (ConfigurationException e) {
            String property = "integrationsdk.http." + name;
            throw new UnusableConfigurationException(
                    property + " cannot be used: " + UnusableConfigurationException.refusal(e),
                    "Correct " + property + ", or remove it to have the library's default.",
                    e);
        }
    }
}
