package dev.integrationsdk.spring;

import dev.integrationsdk.core.ClientOptions;
import okhttp3.OkHttpClient;

/** The connections and threads of all clients. It wraps the OkHttp client, which as a bean would be injected elsewhere. */
final class SharedConnections implements AutoCloseable {
    private final OkHttpClient client = ClientOptions.newHttpClient();

    OkHttpClient client() {
        return client;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
