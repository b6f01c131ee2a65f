package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;

/**
 * Reads and changes integrations of one account. It holds connections: build one for the application's life.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class SigmaMindClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private SigmaMindClient(ApiClient api) {
        this.api = api;
        this.integrations = new SigmaMindIntegrations(api);
    }

    /** {@return a new builder of a client; an API key is needed} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client from the environment variable {@code SIGMAMIND_API_KEY} and, if it is set, {@code
     * SIGMAMIND_BASE_URL}} All else is as {@link #builder()} has it by default.
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

    /** {@return the account's integrations} */
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
        private static final String BASE_URL = "https://api.sigmamind.ai";

        private final ApiClient.Builder api = ApiClient.builder(SigmaMindOperations.VENDOR, "apiKey")
                .baseUrl(BASE_URL)
                .errors(SigmaMindErrorBody::decode);

        private Builder() {}

        /**
         * Sets the API key, sent as {@code X-API-Key}. Of this and {@link #apiKey(Supplier)}, the later call counts.
         *
         * @param apiKey the API key; {@link #build()} checks that it can be sent
         * @return this builder
         */
        public Builder apiKey(String apiKey) {
            api.credentials(Credentials.apiKey("X-API-Key", apiKey));
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
            api.credentials(Credentials.apiKey("X-API-Key", apiKey));
            return this;
        }

        /**
         * Sets where the API begins; {@code https://api.sigmamind.ai} by default.
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
         * @throws ConfigurationException if the API key is missing or cannot be sent, or the base URL cannot be used
         */
        @CheckReturnValue
        public SigmaMindClient build() {
            return new SigmaMindClient(api.build());
        }
    }
}
