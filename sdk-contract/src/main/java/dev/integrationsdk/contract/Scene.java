package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.SdkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A server that answers as it is told, and a vendor's client that talks to it. */
final class Scene implements AutoCloseable {
    static final String CREDENTIAL = "very-secret/credential+1";

    private final Vendor vendor;
    private final Mode mode;
    private final MockWebServer server;
    private final @Nullable OkHttpClient applicationsClient;
    private final List<String> seen;
    private final Vendor.Connection connection;

    private Scene(
            Vendor vendor,
            Mode mode,
            MockWebServer server,
            @Nullable OkHttpClient applicationsClient,
            List<String> seen,
            Vendor.Connection connection) {
        this.vendor = vendor;
        this.mode = mode;
        this.server = server;
        this.applicationsClient = applicationsClient;
        this.seen = seen;
        this.connection = connection;
    }

    static Scene open(Vendor vendor, Mode mode) {
        return open(vendor, mode, "", () -> CREDENTIAL, options -> options);
    }

    static Scene open(Vendor vendor, Mode mode, UnaryOperator<ClientOptions.Builder> options) {
        return open(vendor, mode, "", () -> CREDENTIAL, options);
    }

    static Scene open(
            Vendor vendor,
            Mode mode,
            String pathPrefix,
            Supplier<String> credential,
            UnaryOperator<ClientOptions.Builder> options) {
        MockWebServer server = startServer();
        List<String> seen = new CopyOnWriteArrayList<>();
        OkHttpClient client = mode.usesApplicationsClient() ? ApplicationClient.create(seen) : null;
        ClientOptions.Builder builder = ClientOptions.builder();
        if (client != null) {
            builder.httpClient(client);
        }
        String baseUrl = "http://" + server.getHostName() + ":" + server.getPort() + pathPrefix;
        return new Scene(
                vendor,
                mode,
                server,
                client,
                seen,
                vendor.connector()
                        .connect(baseUrl, credential, options.apply(builder).build()));
    }

    /** A server that answers an arrival nobody prepared for at once, so that it is counted and nothing hangs. */
    static MockWebServer startServer() {
        MockWebServer server = new MockWebServer();
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(new MockResponse.Builder()
                .code(404)
                .body("nobody prepared for this request")
                .build());
        server.setDispatcher(answers);
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** The vendor's documented answer. */
    MockResponse.Builder success() {
        return json(200, vendor.answer().toString());
    }

    static MockResponse.Builder json(int status, String body) {
        return answer(status, body).setHeader("Content-Type", "application/json");
    }

    static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder()
                .status("HTTP/1.1 " + status + " Reason")
                .body(body);
    }

    Scene enqueue(MockResponse.Builder answer) {
        server.enqueue(answer.build());
        return this;
    }

    Call<?> call() {
        return call(vendor.id());
    }

    Call<?> call(@Nullable String id) {
        return connection.call().apply(id);
    }

    ApiResponse<?> execute() {
        return mode.execute(call());
    }

    SdkException failure() {
        return failure(call());
    }

    SdkException failure(Call<?> call) {
        SdkException failure = catchThrowableOfType(SdkException.class, () -> mode.execute(call));
        if (failure == null) {
            throw new AssertionError("the call succeeded");
        }
        return failure;
    }

    int arrivals() {
        return server.getRequestCount();
    }

    RecordedRequest request() {
        try {
            return server.takeRequest();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }

    void closeClient() {
        connection.close().run();
    }

    void stopServer() {
        server.close();
    }

    OkHttpClient applicationsClient() {
        if (applicationsClient == null) {
            throw new AssertionError("this mode has no client of the application's");
        }
        return applicationsClient;
    }

    /** The headers of every request that the interceptors of the application's client saw. */
    List<String> seenByInterceptors() {
        return List.copyOf(seen);
    }

    String url(String path) {
        return server.url(path).toString();
    }

    @Override
    public void close() {
        connection.close().run();
        server.close();
        if (applicationsClient != null) {
            applicationsClient.dispatcher().executorService().shutdown();
            applicationsClient.connectionPool().evictAll();
        }
    }
}
