package dev.integrationsdk.membrane;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;

/**
 * Changes integrations of one Membrane workspace. It holds connections: build one for the application's life. Thread-safe.
 */
public final class MembraneClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private MembraneClient(ApiClient api) {
        this.api = api;
        this.integrations =
                (id, request) -> api.call(MembraneOperations.UPDATE.at(id).with(request));
    }

    /** Begins a client; a token is needed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from the environment variables {@code MEMBRANE_TOKEN} and, if it is set, {@code MEMBRANE_BASE_URL}.
     *
     * @throws ConfigurationException if the first is not set or empty, which the message says by its name, or one of them
     *     cannot be used
     */
    public static MembraneClient fromEnv() {
        return from(new Environment(MembraneOperations.VENDOR, System.getenv()));
    }

    static MembraneClient from(Environment environment) {
        Builder builder = builder().token(environment.required("MEMBRANE_TOKEN"));
        environment.optional("MEMBRANE_BASE_URL").ifPresent(builder::baseUrl);
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
        private static final String BASE_URL = "https://api.getmembrane.com";

        private final ApiClient.Builder api = ApiClient.builder(MembraneOperations.VENDOR, "token")
                .errors(MembraneErrorBody::decode)
                .baseUrl(BASE_URL);

        private Builder() {}

        /** The token, sent as {@code Authorization: Bearer …}. */
        public Builder token(String token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /** Asked for the token before each attempt, so that one that expires can be renewed; thread-safe. */
        public Builder token(Supplier<String> token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /** Where the API begins, {@code https://api.getmembrane.com} by default; a path in it is kept. */
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
         * @throws ConfigurationException if the token is missing or cannot be sent, or the base URL cannot be used
         */
        @CheckReturnValue
        public MembraneClient build() {
            return new MembraneClient(api.build());
        }
    }
}
