package dev.integrationsdk.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.ApiClient;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.PromptSockets;
import dev.integrationsdk.core.UpdateWidget;
import dev.integrationsdk.core.Widget;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that gives one answer until it is told another, and a client of it. One for all tries of a property. */
final class Loopback implements AutoCloseable {
    static final String PREFIX = "/base/v1";
    static final Operation<UpdateWidget, Widget> UPDATE =
            Operation.patch("acme", "updateWidget", "/widgets/{id}/settings", UpdateWidget.class, Widget.class);
    private static final UpdateWidget REQUEST =
            new UpdateWidget.Builder().name("Lamp").build();

    private final MockWebServer server = new MockWebServer();
    private final LinkedBlockingQueue<RecordedRequest> arrived = new LinkedBlockingQueue<>();
    private final ApiClient client;
    private volatile MockResponse answer =
            new MockResponse.Builder().body("{\"id\":\"w1\"}").build();
    private volatile String credential = "a-secret-token";

    Loopback() {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                arrived.add(request);
                return answer;
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer(() -> credential))
                .baseUrl(origin() + PREFIX)
                .options(ClientOptions.builder().retry(RetryPolicy.none()).build())
                .errors((status, body) -> Decoded.of(ApiError.of(
                        body.at("/code").flatMap(Json::text).orElse(null),
                        body.at("/message").flatMap(Json::text).orElse(null),
                        body)))
                .build();
    }

    String origin() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    Loopback credential(String text) {
        credential = text;
        return this;
    }

    Loopback answers(MockResponse.Builder next) {
        answer = next.build();
        return this;
    }

    Call<Widget> call(String id) {
        return client.call(UPDATE.at(id).with(REQUEST));
    }

    /** Executes on this thread or not, and sees that the call arrives once. */
    ApiResponse<Widget> execute(boolean async, Call<Widget> call) {
        arrived.clear();
        try {
            return async ? call.executeAsyncWithResponse().get() : call.executeWithResponse();
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        } finally {
            assertThat(arrived).as("arrivals").hasSize(1);
        }
    }

    SdkException failure(boolean async) {
        SdkException failure = catchThrowableOfType(SdkException.class, () -> execute(async, call("w1")));
        if (failure == null) {
            throw new AssertionError("the call succeeded");
        }
        return failure;
    }

    /** What arrived last. */
    RecordedRequest request() {
        return arrived.element();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
