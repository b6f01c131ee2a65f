package dev.integrationsdk.truto;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;

/**
 * Lists, reads, creates, changes and deletes integrations at Truto. It holds connections: build one for the
 * application's life. Thread-safe.
 *
 * @since 0.1.0
 */
public final class TrutoClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private TrutoClient(ApiClient api, TrutoOperations.One one) {
        this.api = api;
        this.integrations = new TrutoIntegrations(api, one);
    }

    /** {@return a new builder of a client; a token is needed} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client from the environment variable {@code TRUTO_API_TOKEN} and, if it is set,
     * {@code TRUTO_BASE_URL}} All else is as {@link #builder()} has it by default.
     *
     * @throws ConfigurationException if the token is not set or empty, which the message says by its name, or one of
     *     them cannot be used
     */
    public static TrutoClient fromEnv() {
        return from(new Environment(TrutoOperations.VENDOR, System.getenv()));
    }

    static TrutoClient from(Environment environment) {
        Builder builder = builder().token(environment.required("TRUTO_API_TOKEN"));
        environment.optional("TRUTO_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** {@return the integrations that the token reaches} */
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
        private final ApiClient.Builder api =
                ApiClient.builder(TrutoOperations.VENDOR, "token").baseUrl("https://api.truto.one");
        private boolean singularPath;

        private Builder() {}

        /**
         * Sets the token, sent as {@code Authorization: Bearer …}. Of this and {@link #token(Supplier)}, the later
         * call counts.
         *
         * @param token the API token; {@link #build()} checks that it can be sent
         * @return this builder
         */
        public Builder token(String token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /**
         * Sets a supplier that is asked for the token before each attempt. If it throws, or gives none that can be
         * sent, the call ends with a {@link ConfigurationException}. Of this and {@link #token(String)}, the later
         * call counts.
         *
         * @param token the supplier; thread-safe and quick, since no time limit ends it on the thread of a
         *     synchronous call
         * @return this builder
         */
        public Builder token(Supplier<String> token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /**
         * Sets where the API begins; {@code https://api.truto.one} by default.
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
         * Sets at which of two paths an integration is read and updated; the one that Truto documents by default. The
         * other calls have one path each.
         *
         * @param singularPath true for {@code /integration/{id}}, which Truto's own clients use; false for
         *     {@code /integrations/{id}}, which its page documents
         * @return this builder
         */
        public Builder singularPath(boolean singularPath) {
            this.singularPath = singularPath;
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
         * @throws ConfigurationException if the token is missing or cannot be sent, or the base URL cannot be used
         */
        @CheckReturnValue
        public TrutoClient build() {
            TrutoOperations.One one = singularPath ? TrutoOperations.SINGULAR : TrutoOperations.DOCUMENTED;
            api.errors((status, body) -> TrutoErrorBody.decode(one.update(), status, body));
            return new TrutoClient(api.build(), one);
        }
    }
}
