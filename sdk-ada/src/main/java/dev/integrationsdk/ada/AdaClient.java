package dev.integrationsdk.ada;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.CheckReturnValue;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.auth.Environment;
import dev.integrationsdk.core.error.ConfigurationException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists, creates and changes integrations of one Ada instance. It holds connections: build one for the application's
 * life. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AdaClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private AdaClient(ApiClient api) {
        this.api = api;
        this.integrations = new AdaIntegrations(api);
    }

    /** {@return a new builder of a client; a token is needed, and a handle or a base URL} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a client from the environment variables {@code ADA_API_TOKEN} and {@code ADA_HANDLE}, or
     * {@code ADA_BASE_URL} in place of the handle, which is also the way to name a cluster} All else is as
     * {@link #builder()} has it by default.
     *
     * @throws ConfigurationException if one of them is not set or empty, which the message says by its name, or cannot
     *     be used
     */
    public static AdaClient fromEnv() {
        return from(new Environment(AdaOperations.VENDOR, System.getenv()));
    }

    static AdaClient from(Environment environment) {
        Builder builder = builder().token(environment.required("ADA_API_TOKEN"));
        environment
                .optional("ADA_BASE_URL")
                .ifPresentOrElse(builder::baseUrl, () -> builder.handle(environment.required("ADA_HANDLE")));
        return builder.build();
    }

    /** {@return the instance's integrations} */
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
        private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

        private final ApiClient.Builder api =
                ApiClient.builder(AdaOperations.VENDOR, "token").errors(AdaErrorBody::decode);
        private @Nullable String handle;
        private @Nullable String cluster;
        private @Nullable String baseUrl;

        private Builder() {}

        /**
         * Sets the token, sent as {@code Authorization: Bearer …}. Of this and {@link #token(Supplier)}, the later
         * call counts.
         *
         * @param token the API key or access token; {@link #build()} checks that it can be sent
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
         * Sets the instance's handle; needed unless there is a base URL.
         *
         * @param handle one DNS label, in lower case: {@code acme} for {@code https://acme.ada.support};
         *     {@link #build()} checks it
         * @return this builder
         */
        public Builder handle(String handle) {
            this.handle = handle;
            return this;
        }

        /**
         * Sets the instance's cluster, if it has one; none by default.
         *
         * @param cluster one DNS label, in lower case: {@code eu} for {@code https://acme.eu.ada.support};
         *     {@link #build()} checks it
         * @return this builder
         */
        public Builder cluster(String cluster) {
            this.cluster = cluster;
            return this;
        }

        /**
         * Sets where the API begins, in place of handle and cluster.
         *
         * @param baseUrl an absolute URL in printable ASCII, without user, query or fragment; a path in it is kept.
         *     It is {@code https}, unless its host is this machine or
         *     {@link ClientOptions.Builder#allowCleartext(boolean)} is set; {@link #build()} checks that
         * @return this builder
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
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
         * @throws ConfigurationException if the token is missing or cannot be sent, if the base URL cannot be used, or
         *     if there is none and the handle is missing, or the handle or the cluster is not one DNS label
         */
        @CheckReturnValue
        public AdaClient build() {
            return new AdaClient(
                    api.baseUrl(baseUrl != null ? baseUrl : hostUrl()).build());
        }

        /** Each part is one DNS label, so that the host stays below ada.support. */
        private String hostUrl() {
            if (handle == null) {
                throw new ConfigurationException(
                        AdaOperations.VENDOR, "no handle was given: call handle(…) or baseUrl(…) on the builder");
            }
            String instance = label("handle", handle, "\"acme\" for https://acme.ada.support");
            return "https://" + instance
                    + (cluster == null ? "" : "." + label("cluster", cluster, "\"eu\" for https://acme.eu.ada.support"))
                    + ".ada.support";
        }

        private static String label(String what, String text, String example) {
            if (!LABEL.matcher(text).matches()) {
                throw new ConfigurationException(
                        AdaOperations.VENDOR,
                        "the " + what + " must be one DNS label: lower-case letters, digits and inner hyphens, such as "
                                + example);
            }
            return text;
        }
    }
}
