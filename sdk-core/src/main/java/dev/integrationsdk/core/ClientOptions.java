package dev.integrationsdk.core;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.http.HeaderRules;
import dev.integrationsdk.core.http.Transport;
import dev.integrationsdk.core.internal.Limits;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * How clients behave: time limits, retries, headers. Immutable, thread-safe, and shareable by clients of different
 * vendors. Prints no value of a header.
 *
 * @since 0.1.0
 */
public final class ClientOptions {
    private static final ClientOptions STANDARD = builder().build();

    private final Duration connectTimeout;
    private final Duration attemptTimeout;
    private final Duration callTimeout;
    private final RetryPolicy retry;
    private final long maxResponseBytes;
    private final Map<String, String> headers;
    private final String userAgentSuffix;
    private final @Nullable CallListener listener;
    private final @Nullable OkHttpClient httpClient;
    private final boolean allowCleartext;

    private ClientOptions(Builder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.callTimeout = builder.callTimeout;
        this.retry = builder.retry;
        this.maxResponseBytes = builder.maxResponseBytes;
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(builder.headers);
        this.headers = Collections.unmodifiableMap(copy);
        this.userAgentSuffix = builder.userAgentSuffix;
        this.listener = builder.listener;
        this.httpClient = builder.httpClient;
        this.allowCleartext = builder.allowCleartext;
    }

    /** {@return the defaults, which the methods of the builder name} */
    public static ClientOptions standard() {
        return STANDARD;
    }

    /** {@return a builder of options that begin as the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a new OkHttp client for several clients of this library, which then share connections and threads}
     * A client with OkHttp's defaults would keep idle connections too long, and make five asynchronous calls to a host at
     * once. A copy ({@code newBuilder()}) may be changed. It needs no end: its threads are daemons.
     */
    public static OkHttpClient newHttpClient() {
        return Transport.shared("integration-sdk");
    }

    /** {@return how long it may take to open a connection to one address} */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** {@return how long one attempt may take, from its start to the end of the answer} */
    public Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** {@return how long a call may take, with all attempts and the waits between them} */
    public Duration callTimeout() {
        return callTimeout;
    }

    /** {@return the retries} */
    public RetryPolicy retry() {
        return retry;
    }

    /** {@return how large the body of a successful answer may be, in bytes, decompressed} */
    public long maxResponseBytes() {
        return maxResponseBytes;
    }

    /** {@return what every request carries beside the library's own headers; unmodifiable} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return what stands at the end of the User-Agent; empty for nothing} */
    public String userAgentSuffix() {
        return userAgentSuffix;
    }

    /** {@return who is told of every call, if anybody is} */
    public Optional<CallListener> listener() {
        return Optional.ofNullable(listener);
    }

    /** {@return the application's own OkHttp client, if it gave one} */
    public Optional<OkHttpClient> httpClient() {
        return Optional.ofNullable(httpClient);
    }

    /** {@return whether {@code http} is allowed to hosts that are not this machine} */
    public boolean allowCleartext() {
        return allowCleartext;
    }

    @Override
    public String toString() {
        return "ClientOptions{connectTimeout=" + connectTimeout + ", attemptTimeout=" + attemptTimeout
                + ", callTimeout=" + callTimeout + ", retry=" + retry + ", maxResponseBytes=" + maxResponseBytes
                + ", headers=" + headers.keySet() + ", allowCleartext=" + allowCleartext + "}";
    }

    /** Builds options; each method refuses what makes no sense at once. Not thread-safe. */
    public static final class Builder {
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration attemptTimeout = Duration.ofSeconds(30);
        private Duration callTimeout = Duration.ofSeconds(60);
        private RetryPolicy retry = RetryPolicy.standard();
        private long maxResponseBytes = 8L * 1024 * 1024;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private String userAgentSuffix = "";
        private @Nullable CallListener listener;
        private @Nullable OkHttpClient httpClient;
        private boolean allowCleartext;

        private Builder() {}

        /**
         * How long it may take to open a connection to one address; 10 s by default.
         *
         * @param connectTimeout the limit, 1 ms to 1 day
         * @return this builder
         * @throws ConfigurationException if it is null, or not 1 ms to 1 day
         */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = checked("connectTimeout", connectTimeout);
            return this;
        }

        /**
         * How long one attempt may take, from its start to the end of the answer; 30 s by default.
         *
         * @param attemptTimeout the limit, 1 ms to 1 day
         * @return this builder
         * @throws ConfigurationException if it is null, or not 1 ms to 1 day
         */
        public Builder attemptTimeout(Duration attemptTimeout) {
            this.attemptTimeout = checked("attemptTimeout", attemptTimeout);
            return this;
        }

        /**
         * How long a call may take, with all attempts and the waits between them; 60 s by default. On the thread of a
         * synchronous call, a name server or a supplier of credentials that hangs cannot be ended: the call then ends
         * when that does.
         *
         * @param callTimeout the limit, 1 ms to 1 day
         * @return this builder
         * @throws ConfigurationException if it is null, or not 1 ms to 1 day
         */
        public Builder callTimeout(Duration callTimeout) {
            this.callTimeout = checked("callTimeout", callTimeout);
            return this;
        }

        /**
         * The retries; {@link RetryPolicy#standard()} by default.
         *
         * @param retry the policy; {@link RetryPolicy#none()} for no retry
         * @return this builder
         * @throws ConfigurationException if it is null
         */
        public Builder retry(RetryPolicy retry) {
            require(retry != null, "the retry policy is null: RetryPolicy.none() is for no retry");
            this.retry = retry;
            return this;
        }

        /**
         * How large the body of a successful answer may be, in bytes, decompressed; 8 MiB by default. A larger one is
         * an {@link dev.integrationsdk.core.error.UnreadableResponseException}.
         *
         * @param maxResponseBytes the limit in bytes, 1 byte to 1 GiB
         * @return this builder
         * @throws ConfigurationException if it is not 1 byte to 1 GiB
         */
        public Builder maxResponseBytes(long maxResponseBytes) {
            require(
                    maxResponseBytes >= 1 && maxResponseBytes <= 1L << 30,
                    "maxResponseBytes must be 1 byte to 1 GiB, not " + maxResponseBytes);
            this.maxResponseBytes = maxResponseBytes;
            return this;
        }

        /**
         * A header of every request; one of that name is replaced.
         *
         * @param name the name, whatever its case
         * @param value the value, in printable ASCII
         * @return this builder
         * @throws ConfigurationException if the header is one that the library sets itself, such as Authorization,
         *     Cookie, Host or Content-Type, or cannot be sent; the message never quotes the value
         */
        public Builder header(String name, String value) {
            String problem = HeaderRules.problem(name, value);
            require(problem == null, String.valueOf(problem));
            headers.put(name, value);
            return this;
        }

        /**
         * What stands at the end of the User-Agent, such as {@code shop/1.4}; nothing by default.
         *
         * @param userAgentSuffix the text, in printable ASCII; white space around it is left out
         * @return this builder
         * @throws ConfigurationException if it is null, or not printable ASCII
         */
        public Builder userAgentSuffix(String userAgentSuffix) {
            require(
                    HeaderRules.problem("User-Agent", userAgentSuffix) == null && userAgentSuffix.indexOf('\t') < 0,
                    "userAgentSuffix must be printable ASCII");
            this.userAgentSuffix = userAgentSuffix.strip();
            return this;
        }

        /**
         * Who is told of every call; nobody by default. {@link CallListener#all} makes one of several.
         *
         * @param listener the listener, which must be quick and thread-safe
         * @return this builder
         * @throws ConfigurationException if it is null
         */
        public Builder listener(CallListener listener) {
            require(listener != null, "the listener is null");
            this.listener = listener;
            return this;
        }

        /**
         * The application's own OkHttp client. A copy of it is used, which shares its pool, dispatcher, proxy, DNS, TLS
         * and interceptors; redirects, retries, cache, cookies and authenticator are off, and the time limits are those
         * of these options. It is never shut down. Its interceptors do not see the credential, its event listener does.
         * Without one, each client has a transport of its own; {@link ClientOptions#newHttpClient()} is one to share.
         *
         * @param httpClient the client to copy
         * @return this builder
         * @throws ConfigurationException if it is null
         */
        public Builder httpClient(OkHttpClient httpClient) {
            require(httpClient != null, "the httpClient is null");
            this.httpClient = httpClient;
            return this;
        }

        /**
         * Whether a base URL may be {@code http} to a host that is not this machine; false by default, since the
         * credential would travel in clear.
         *
         * @param allowCleartext true to allow it
         * @return this builder
         */
        public Builder allowCleartext(boolean allowCleartext) {
            this.allowCleartext = allowCleartext;
            return this;
        }

        /** {@return the options, as they are set now} */
        @CheckReturnValue
        public ClientOptions build() {
            return new ClientOptions(this);
        }

        private static Duration checked(String name, @Nullable Duration limit) {
            String problem = Limits.problem(name, limit);
            if (limit == null || problem != null) {
                throw new ConfigurationException("sdk", String.valueOf(problem));
            }
            return limit;
        }

        private static void require(boolean condition, String otherwise) {
            if (!condition) {
                throw new ConfigurationException("sdk", otherwise);
            }
        }
    }
}
