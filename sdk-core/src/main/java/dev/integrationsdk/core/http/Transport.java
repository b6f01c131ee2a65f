package dev.integrationsdk.core.http;

import dev.integrationsdk.core.auth.Credentials;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One hardened OkHttp client. It sends each attempt once: no retries, redirects, cookies, cache or authenticator, whatever
 * an application's own client has; from that one it keeps the pool, dispatcher, proxy, DNS, TLS and interceptors, and never
 * shuts it down. Time limits are set per attempt, over everything that an attempt does. Thread-safe.
 */
public final class Transport implements AutoCloseable {
    /** How many asynchronous calls run at once, and how many connections are kept for the next ones. */
    private static final int CONCURRENCY = 128;

    /** Servers close idle connections after 2 s (gunicorn) to 5 s (Node, Apache): a later use would fail as UNKNOWN. */
    private static final Duration IDLE = Duration.ofMillis(1500);

    private final Connections connections = new Connections();
    private final OkHttpClient client;
    private final ExecutorService threads;
    private final boolean ownsClient;

    /**
     * @param given the application's own client, or null
     * @param name the beginning of the names of threads
     */
    public Transport(
            String name, BaseUrl base, Credentials credentials, Duration connectTimeout, @Nullable OkHttpClient given) {
        this.threads = daemonThreads(name);
        this.ownsClient = given == null;
        OkHttpClient.Builder hardened = given == null ? pooled(threads) : given.newBuilder();
        if (ownsClient) {
            // No redirect is followed, so that the one kind of connection is all there is.
            hardened.connectionSpecs(List.of(base.isHttps() ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT));
        }
        if (!base.isHttps()) {
            hardened.proxy(Proxy.NO_PROXY);
        }
        this.client = hardened.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .authenticator(Authenticator.NONE)
                .callTimeout(Duration.ZERO)
                .connectTimeout(connectTimeout)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addInterceptor(new CredentialReader(credentials))
                .addNetworkInterceptor(new Witness(base, credentials, connections, ownsClient))
                .build();
    }

    /** An OkHttp client to be given to several transports, which then share what each would have for itself. */
    public static OkHttpClient shared(String name) {
        OkHttpClient shared = pooled(daemonThreads(name)).build();
        // Only each host has a limit, so that a vendor that hangs does not keep the calls of another waiting.
        shared.dispatcher().setMaxRequests(Integer.MAX_VALUE);
        return shared;
    }

    private static OkHttpClient.Builder pooled(ExecutorService threads) {
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(CONCURRENCY);
        dispatcher.setMaxRequestsPerHost(CONCURRENCY);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(CONCURRENCY, IDLE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static ExecutorService daemonThreads(String name) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Prepares one attempt, which takes at most this long from its start to the end of its body. */
    public Exchange exchange(HttpRequest request, Duration limit) {
        Attempt attempt = new Attempt();
        Call call = client.newCall(request.toOkHttp(attempt));
        call.addEventListener(new HeadListener(attempt));
        call.timeout().timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
        return new Exchange(call, attempt, connections);
    }

    /** Whether answers arrive on threads of this transport. */
    public boolean ownsThreads() {
        return ownsClient;
    }

    /** Daemon threads for what must run on no thread of the application's. */
    public Executor executor() {
        return threads;
    }

    /** Ends what this transport owns; an application's client lives on. */
    @Override
    public void close() {
        threads.shutdown();
        if (ownsClient) {
            client.connectionPool().evictAll();
        }
    }
}
