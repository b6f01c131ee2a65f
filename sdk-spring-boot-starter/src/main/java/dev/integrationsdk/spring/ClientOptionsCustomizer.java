package dev.integrationsdk.spring;

import dev.integrationsdk.core.ClientOptions;

/**
 * A bean that changes the options of all clients, for what has no property, such as an OkHttp client of the
 * application's own. It comes after the properties and after other customizers of a lower order.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ClientOptionsCustomizer {

    /**
     * Changes the options.
     *
     * @param builder the options so far. It holds the connections that the clients share, the retries of the
     *     properties, and every {@link dev.integrationsdk.core.CallListener} that is a bean, those of metrics and traces
     *     among them: what is set here replaces them, so a listener is better made a bean
     */
    void customize(ClientOptions.Builder builder);
}
