package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;

/** Changes integrations of one account. It holds connections: build one for the application's life. Thread-safe. */
public final class SigmaMindClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private SigmaMindClient(ApiClient api) {
        this.api = api;
        this.integrations =
                (id, request) -> api.call(SigmaMindOperations.UPDATE.at(id).with(request));
    }

    /** Begins a client; an API key is needed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from the environment variable {@code SIGMAMIND_API_KEY} and, if it is set, {@code SIGMAMIND_BASE_URL}.
     *
     * @throws ConfigurationException if the key is not set or empty, which the message says by its name, or one of them
     *     cannot be used
     */
    public static SigmaMindClient fromEnv() {
        return from(new Environment(SigmaMindOperations.VENDOR, System.getenv()));
    }

    static SigmaMindClient from(Environment environment) {
        Builder builder = builder().apiKey(environment.required("SIGMAMIND_API_KEY"));
        environment.optional("SIGMAMIND_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** The account's integrations. */
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
        private static final String BASE_URL = "https://api.sigmamind.ai";

        private final ApiClient.Builder api = ApiClient.builder(SigmaMindOperations.VENDOR, "apiKey")
                .baseUrl(BASE_URL)
                .errors(SigmaMindErrorBody::decode);

        private Builder() {}

        /** The API key, sent as {@code X-API-Key}. */
        public Builder apiKey(String apiKey) {
            api.credentials(Credentials.apiKey("X-API-Key", apiKey));
            return this;
        }

        /** Asked for the API key before each attempt; thread-safe. */
        public Builder apiKey(Supplier<String> apiKey) {
            api.credentials(Credentials.apiKey("X-API-Key", apiKey));
            return this;
        }

        /** Where the API begins, {@code https://api.sigmamind.ai} by default; a path in it is kept. */
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
         * @throws ConfigurationException if the API key is missing or cannot be sent, or the base URL cannot be used
         */
        @CheckReturnValue
        public SigmaMindClient build() {
            return new SigmaMindClient(api.build());
        }
    }
}
