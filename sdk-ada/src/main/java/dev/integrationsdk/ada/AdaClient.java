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

/** Changes integrations of one Ada instance. It holds connections: build one for the application's life. Thread-safe. */
public final class AdaClient implements AutoCloseable {
    private final ApiClient api;
    private final IntegrationsApi integrations;

    private AdaClient(ApiClient api) {
        this.api = api;
        this.integrations =
                (id, request) -> api.call(AdaOperations.UPDATE.at(id).with(request));
    }

    /** Begins a client; a token is needed, and a handle or a base URL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client from the environment variables {@code ADA_API_TOKEN} and {@code ADA_HANDLE}, or {@code ADA_BASE_URL} in place
     * of the handle, which is also the way to name a cluster.
     *
     * @throws ConfigurationException if one of them is not set or empty, which the message says by its name, or cannot be
     *     used
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

    /** The instance's integrations. */
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
        private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

        private final ApiClient.Builder api =
                ApiClient.builder(AdaOperations.VENDOR, "token").errors(AdaErrorBody::decode);
        private @Nullable String handle;
        private @Nullable String cluster;
        private @Nullable String baseUrl;

        private Builder() {}

        /** The API key or access token, sent as {@code Authorization: Bearer …}. */
        public Builder token(String token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /** Asked for the token before each attempt; thread-safe. */
        public Builder token(Supplier<String> token) {
            api.credentials(Credentials.bearer(token));
            return this;
        }

        /** The instance's handle: {@code acme} for {@code https://acme.ada.support}. */
        public Builder handle(String handle) {
            this.handle = handle;
            return this;
        }

        /** The instance's cluster, if it has one: {@code eu} for {@code https://acme.eu.ada.support}. */
        public Builder cluster(String cluster) {
            this.cluster = cluster;
            return this;
        }

        /** Where the API begins, in place of handle and cluster; a path in it is kept. */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = baseUrl;
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
         * @throws ConfigurationException if the token is missing or cannot be sent, if the base URL cannot be used, or if
         *     there is none and the handle is missing, or the handle or the cluster is not one DNS label
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
