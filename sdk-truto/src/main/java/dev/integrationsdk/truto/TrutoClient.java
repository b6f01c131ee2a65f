package dev.integrationsdk.truto;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.operation.Operation;
import java.util.function.Supplier;

/** Changes integrations at Truto. It holds connections: build one for the application's life. Thread-safe. */
public final class TrutoClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private TrutoClient(ApiClient api, Operation<UpdateIntegrationRequest, Integration> update) {
        this.api = api;
        this.integrations = (id, request) -> api.call(update.at(id).with(request));
    }

    /** Begins a client; a token is needed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from the environment variables {@code TRUTO_API_TOKEN} and, if it is set, {@code TRUTO_BASE_URL}.
     *
     * @throws ConfigurationException if the token is not set or empty, which the message says by its name, or one of them
     *     cannot be used
     */
    public static TrutoClient fromEnv() {
        return from(new Environment(TrutoOperations.VENDOR, System.getenv()));
    }

    static TrutoClient from(Environment environment) {
        Builder builder = builder().token(environment.required("TRUTO_API_TOKEN"));
        environment.optional("TRUTO_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** The integrations that the token reaches. */
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
        private final ApiClient.Builder api =
                ApiClient.builder(TrutoOperations.VENDOR, "token").baseUrl("https://api.truto.one");
        private boolean singularPath;

        private Builder() {}

        /** The API token, sent as {@code Authorization: Bearer …}. */
        public Builder token(String token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /** Asked for the token before each attempt; thread-safe. */
        public Builder token(Supplier<String> token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /** Where the API begins, {@code https://api.truto.one} by default; a path in it is kept. */
        public Builder baseUrl(String baseUrl) {
            api.baseUrl(baseUrl);
            return this;
        }

        /**
         * Whether to call {@code /integration/{id}}, which Truto's own clients use, in place of {@code /integrations/{id}},
         * which its page documents; false by default.
         */
        public Builder singularPath(boolean singularPath) {
            this.singularPath = singularPath;
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
        public TrutoClient build() {
            Operation<UpdateIntegrationRequest, Integration> update =
                    singularPath ? TrutoOperations.UPDATE_AT_SINGULAR_PATH : TrutoOperations.UPDATE;
            api.errors((status, body) -> TrutoErrorBody.decode(update, status, body));
            return new TrutoClient(api.build(), update);
        }
    }
}
