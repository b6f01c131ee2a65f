package dev.integrationsdk.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.internal.SystemTime;
import dev.integrationsdk.core.internal.Time;
import dev.integrationsdk.core.operation.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** A server that answers as it is told, and a client of a vendor that exists in these tests only. */
final class Stage implements AutoCloseable {
    static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
    static final Operation<UpdateWidget, Widget> UPDATE = Operation.patch(
                    "acme", "updateWidget", "/widgets/{id}", UpdateWidget.class, Widget.class)
            .identifiedBy(widget -> Optional.of(widget.id()));

    final MockWebServer server = QueueServer.start(404);
    final ApiClient client;

    Stage(UnaryOperator<ClientOptions.Builder> options) {
        this(new SystemTime("test"), options);
    }

    Stage(Time time, UnaryOperator<ClientOptions.Builder> options) {
        client = ApiClient.builder("acme", "token")
                .credentials(Credentials.bearer("a-secret-token"))
                .baseUrl("http://" + server.getHostName() + ":" + server.getPort())
                .options(options.apply(ClientOptions.builder()).build())
                .time(time)
                .build();
    }

    static MockResponse.Builder success() {
        return new MockResponse.Builder().body("{\"id\":\"w1\",\"name\":\"Lamp\"}");
    }

    static MockResponse.Builder status(int status) {
        return new MockResponse.Builder().code(status).body("{}");
    }

    Stage answers(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            server.enqueue(answer.build());
        }
        return this;
    }

    Call<Widget> call() {
        return client.call(
                UPDATE.at("w1").with(new UpdateWidget.Builder().name("Lamp").build()));
    }

    /** Executes on this thread or not; a failure is thrown as it is. */
    ApiResponse<Widget> execute(boolean async) {
        return execute(async, call());
    }

    static <R> ApiResponse<R> execute(boolean async, Call<R> call) {
        if (!async) {
            return call.executeWithResponse();
        }
        try {
            return call.executeAsyncWithResponse().get();
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }

    SdkException failure(boolean async) {
        return failure(async, call());
    }

    static SdkException failure(boolean async, Call<?> call) {
        SdkException failure = catchThrowableOfType(SdkException.class, () -> execute(async, call));
        if (failure == null) {
            throw new AssertionError("the call succeeded");
        }
        return failure;
    }

    int arrivals() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
