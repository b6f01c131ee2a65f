package dev.integrationsdk.odeus;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;

/** Changes integrations of one workspace. It holds connections: build one for the application's life. Thread-safe. */
public final class OdeusClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private OdeusClient(ApiClient api) {
        this.api = api;
        this.integrations =
                (id, request) -> api.call(OdeusOperations.UPDATE.at(id).with(request));
    }

    /** Begins a client; an API key is needed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from the environment variable {@code ODEUS_API_KEY} and, if it is set, {@code ODEUS_BASE_URL}, which for
     * a dedicated deployment is {@code <deployment-url>/api/public}.
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

    /** The workspace's integrations. */
    public IntegrationsApi integrations() {
        return integrations;
    }

    /** Ends the calls under way and closes connections. Closing twice is allowed. */
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

        /** The API key, sent as {@code Authorization: Bearer …}; it needs the scope {@code INTEGRATION_API}. */
        public Builder apiKey(String apiKey) {
            api.credentials(Credentials.bearer(apiKey));
            return this;
        }

        /** Asked for the API key before each attempt; thread-safe. */
        public Builder apiKey(Supplier<String> apiKey) {
            api.credentials(Credentials.bearer(apiKey));
            return this;
        }

        /**
         * The address of a dedicated deployment: {@code https://odeus.example.com} for an API that begins at {@code
         * https://odeus.example.com/api/public}. Of this and {@link #baseUrl}, the later call counts.
         */
        public Builder deploymentUrl(String deploymentUrl) {
            // A missing one must be refused like a missing base URL: its key is not for the public host.
            api.baseUrl(deploymentUrl == null ? null : withoutSlash(deploymentUrl) + DEPLOYMENT_PATH);
            return this;
        }

        /** Where the API begins, {@code https://api.odeus.ai} by default; a path in it is kept. */
        public Builder baseUrl(String baseUrl) {
            api.baseUrl(baseUrl);
            return this;
        }

        /** How the client behaves; {@link ClientOptions#standard()} by default. */
        public Builder options(ClientOptions options) {
            api.options(options);
            return this;
        }

        /**
         * The client.
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
