package dev.integrationsdk.odeus;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;

/**
 * Reads, creates and changes integrations of one workspace. It holds connections: build one for the application's life.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class OdeusClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private OdeusClient(ApiClient api) {
        this.api = api;
        this.integrations = new OdeusIntegrations(api);
    }

    /** {@return a new builder of a client; an API key is needed} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client from the environment variable {@code ODEUS_API_KEY} and, if it is set, {@code ODEUS_BASE_URL},
     * which for a dedicated deployment is {@code <deployment-url>/api/public}} All else is as {@link #builder()} has it
     * by default.
     *
     * @throws ConfigurationException if the key is not set or empty, which the message says by its name, or one of them
     *     cannot be used
     */
    public static OdeusClient fromEnv() {
        return from(new Environment(OdeusOperations.VENDOR, System.getenv()));
    }

    static OdeusClient from(Environment environment) {
        Builder builder = builder().apiKey(environment.required("ODEUS_API_KEY"));
        environment.optional("ODEUS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** {@return the workspace's integrations} */
    public IntegrationsApi integrations() {
        return integrations;
    }

    /**
     * Ends the calls under way, which fail with a {@link dev.integrationsdk.core.error.CallCanceledException}, and
     * closes connections. An application's own OkHttp client lives on. Closing twice is allowed; executing a call
     * afterwards is an {@link IllegalStateException}.
     */
    @Override
    public void close() {
        api.close();
    }

    /** Builds a client. Not thread-safe. */
    public static final class Builder {
        private static final String BASE_URL = "https://api.odeus.ai";
        private static final String DEPLOYMENT_PATH = "/api/public";

        private final ApiClient.Builder api = ApiClient.builder(OdeusOperations.VENDOR, "apiKey")
                .baseUrl(BASE_URL)
                .errors(OdeusErrorBody::decode);

        private Builder() {}

        /**
         * Sets the API key, sent as {@code Authorization: Bearer …}. Of this and {@link #apiKey(Supplier)}, the later
         * call counts.
         *
         * @param apiKey the API key, which needs the scope {@code INTEGRATION_API}; {@link #build()} checks that it can
         *     be sent
         * @return this builder
         */
        public Builder apiKey(String apiKey) {
            api.credentials(Credentials.bearer(apiKey));
            return this;
        }

        /**
         * Sets a supplier that is asked for the API key before each attempt. If it throws, or gives none that can be
         * sent, the call ends with a {@link ConfigurationException}. Of this and {@link #apiKey(String)}, the later
         * call counts.
         *
         * @param apiKey the supplier; thread-safe and quick, since no time limit ends it on the thread of a
         *     synchronous call
         * @return this builder
         */
        public Builder apiKey(Supplier<String> apiKey) {
            api.credentials(Credentials.bearer(apiKey));
            return this;
        }

        /**
         * Sets the address of a dedicated deployment. Of this and {@link #baseUrl}, the later call counts.
         *
         * @param deploymentUrl the address without {@code /api/public}: {@code https://odeus.example.com} for an API
         *     that begins at {@code https://odeus.example.com/api/public}. It must be one that {@link #baseUrl} takes
         * @return this builder
         */
        public Builder deploymentUrl(String deploymentUrl) {
            // A missing one must be refused like a missing base URL: its key is not for the public host.
            api.baseUrl(deploymentUrl == null ? null : withoutSlash(deploymentUrl) + DEPLOYMENT_PATH);
            return this;
        }

        /**
         * Sets where the API begins; {@code https://api.odeus.ai} by default. Of this and {@link #deploymentUrl}, the
         * later call counts.
         *
         * @param baseUrl an absolute URL in printable ASCII, without user, query or fragment; a path in it is kept.
         *     It is {@code https}, unless its host is this machine or
         *     {@link ClientOptions.Builder#allowCleartext(boolean)} is set; {@link #build()} checks that
         * @return this builder
         */
        public Builder baseUrl(String baseUrl) {
            api.baseUrl(baseUrl);
            return this;
        }

        /**
         * Sets how the client behaves; {@link ClientOptions#standard()} by default.
         *
         * @param options the options
         * @return this builder
         * @throws ConfigurationException if the options are null
         */
        public Builder options(ClientOptions options) {
            api.options(options);
            return this;
        }

        /**
         * {@return a new client, which holds connections until it is closed}
         *
         * @throws ConfigurationException if the API key is missing or cannot be sent, or the base URL or deployment URL
         *     cannot be used
         */
        @CheckReturnValue
        public OdeusClient build() {
            return new OdeusClient(api.build());
        }

        private static String withoutSlash(String url) {
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }
    }
}
