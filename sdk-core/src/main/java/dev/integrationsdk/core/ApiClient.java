package dev.integrationsdk.core;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ErrorDecoder;
import dev.integrationsdk.core.http.BaseUrl;
import dev.integrationsdk.core.http.Transport;
import dev.integrationsdk.core.internal.Libraries;
import dev.integrationsdk.core.internal.Pipeline;
import dev.integrationsdk.core.internal.Planner;
import dev.integrationsdk.core.internal.SystemTime;
import dev.integrationsdk.core.internal.Time;
import dev.integrationsdk.core.internal.UserAgent;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What the client of a vendor is built on: it turns an operation with its values into a call. It holds connections, so
 * an application has one for each account, for its whole life. Thread-safe.
 *
 * <p>It is for the modules of vendors; an application builds the client that such a module has.
 *
 * @since 0.1.0
 */
public final class ApiClient implements AutoCloseable {
    private final Planner planner;
    private final Pipeline pipeline;

    private ApiClient(Planner planner, Pipeline pipeline) {
        this.planner = planner;
        this.pipeline = pipeline;
    }

    /**
     * Begins a client.
     *
     * @param vendor the vendor's name, such as {@code ada}
     * @param credentialName what the vendor's builder calls the credential, such as {@code token}
     * @return a builder with the standard options, which still needs the credentials and the base URL
     */
    public static Builder builder(String vendor, String credentialName) {
        return new Builder(vendor, credentialName);
    }

    /**
     * Makes a call, which sends nothing yet.
     *
     * @param target the operation, with its id and its request
     * @param <R> what the vendor answers
     * @return the call, with the options of this client
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the request has more than 10 MiB, or is nested
     *     deeper than 200
     */
    @CheckReturnValue
    public <R> Call<R> call(Operation.Bound<?, R> target) {
        return planner.call(target);
    }

    /**
     * Makes the call of an update, which can be settled.
     *
     * @param resource what is changed
     * @param id its id
     * @param request the changes
     * @param <I> what the vendor answers
     * @param <U> the request
     * @return the call, with the options of this client
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one, or the request is null, has
     *     more than 10 MiB, or is nested deeper than 200
     */
    @CheckReturnValue
    public <I, U> Call<I> update(Resource<I, U> resource, String id, U request) {
        return planner.update(resource, id, request);
    }

    /**
     * Makes an edit, which sends nothing yet.
     *
     * @param resource what is changed
     * @param id its id
     * @param decide makes the changes from the present state; an update that its own check refuses as changing nothing
     *     is an edit that changes nothing
     * @param <I> the state
     * @param <U> the request
     * @return the edit, with the options of this client
     * @throws dev.integrationsdk.core.error.InvalidRequestException if the id cannot be one
     */
    @CheckReturnValue
    public <I, U> Edit<I> edit(Resource<I, U> resource, String id, Function<? super I, ? extends U> decide) {
        return planner.edit(resource, id, decide);
    }

    /**
     * Makes the calls of a list, which send nothing yet.
     *
     * @param target the operation, with its query
     * @param paging how an answer leads to the next page
     * @param <L> what the vendor answers for a page
     * @param <T> what is listed
     * @return the pages, with the options of this client
     */
    @CheckReturnValue
    public <L, T> Pages<T> pages(Operation.Bound<?, L> target, Paging<L, T> paging) {
        return planner.pages(target, paging);
    }

    /**
     * Ends the calls under way, which fail with a {@link dev.integrationsdk.core.error.CallCanceledException}, and
     * closes connections. An application's own OkHttp client lives on. Closing twice is allowed.
     */
    @Override
    public void close() {
        pipeline.close();
    }

    /** Builds a client. Not thread-safe. */
    public static final class Builder {
        private final String vendor;
        private final String credentialName;
        private @Nullable Credentials credentials;
        private @Nullable String baseUrl;
        private ClientOptions options = ClientOptions.standard();
        private @Nullable ErrorDecoder errors;
        private @Nullable Time time;

        private Builder(String vendor, String credentialName) {
            this.vendor = vendor;
            this.credentialName = credentialName;
        }

        /**
         * What proves who calls; mandatory.
         *
         * @param credentials the credentials; {@link #build()} checks those that never change
         * @return this builder
         */
        public Builder credentials(Credentials credentials) {
            this.credentials = credentials;
            return this;
        }

        /**
         * Where the API begins; mandatory.
         *
         * @param baseUrl the origin, and a path or none, which is kept; {@link #build()} checks it, and refuses null
         * @return this builder
         */
        public Builder baseUrl(@Nullable String baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /**
         * How the client behaves; {@link ClientOptions#standard()} by default.
         *
         * @param options the options; null is refused
         * @return this builder
         * @throws ConfigurationException if the options are null
         */
        public Builder options(@Nullable ClientOptions options) {
            if (options == null) {
                throw new ConfigurationException(vendor, "the options are null");
            }
            this.options = options;
            return this;
        }

        /**
         * Translates the vendor's error bodies; without a decoder, every error is {@link ApiError#none()}.
         *
         * @param errors the decoder, which must be thread-safe
         * @return this builder
         */
        public Builder errors(ErrorDecoder errors) {
            this.errors = errors;
            return this;
        }

        /** For tests of time. */
        Builder time(Time time) {
            this.time = time;
            return this;
        }

        /**
         * Builds the client, which opens no connection yet.
         *
         * @return the client
         * @throws ConfigurationException if the base URL or the credential is missing or cannot be used, or if OkHttp or
         *     Jackson is missing or of a release that cannot work
         */
        @CheckReturnValue
        public ApiClient build() {
            Libraries.require(vendor);
            try {
                JsonFormat.prepare();
                return connect(checkedBase(), checkedCredentials());
            } catch (LinkageError e) {
                throw Libraries.misfit(vendor, e);
            }
        }

        private ApiClient connect(BaseUrl base, Credentials checked) {
            String name = "integration-sdk-" + vendor;
            Transport transport = new Transport(
                    name,
                    base,
                    checked,
                    options.connectTimeout(),
                    options.httpClient().orElse(null));
            Pipeline pipeline = new Pipeline(
                    vendor,
                    transport,
                    errors == null ? (status, body) -> ErrorDecoder.Decoded.of(ApiError.none()) : errors,
                    options,
                    checked,
                    credentialName,
                    time == null ? new SystemTime(name) : time);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.put("User-Agent", UserAgent.of(vendor, options.userAgentSuffix()));
            headers.putAll(options.headers());
            return new ApiClient(new Planner(base, headers, options, pipeline), pipeline);
        }

        private BaseUrl checkedBase() {
            try {
                return BaseUrl.parse(baseUrl, options.allowCleartext());
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException(vendor, "the base URL " + e.getMessage());
            }
        }

        private Credentials checkedCredentials() {
            if (credentials == null) {
                throw new ConfigurationException(
                        vendor, "no " + credentialName + " was given: call " + credentialName + "(…) on the builder");
            }
            if (credentials.isFixed()) {
                try {
                    if (credentials.read().isShort()) {
                        LoggerFactory.getLogger(ApiClient.class)
                                .warn(
                                        "{}: the {} has fewer than 8 characters, so it is masked in headers but not taken out of what"
                                                + " servers say",
                                        vendor,
                                        credentialName);
                    }
                } catch (IllegalArgumentException e) {
                    throw new ConfigurationException(vendor, "the " + credentialName + " " + e.getMessage());
                }
            }
            return credentials;
        }
    }
}
