package dev.integrationsdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.contract.PromptSockets;
import dev.integrationsdk.contract.Vendor;
import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import net.jqwik.api.lifecycle.Store;
import org.jspecify.annotations.Nullable;

/** A server that gives one answer until it is told another, and a vendor's client of it. One for all tries of a property. */
final class Loopback implements Store.CloseOnReset {
    static final String CREDENTIAL = "very-secret/credential+1";

    private final Vendor vendor;
    private final MockWebServer server = new MockWebServer();
    private final Vendor.Connection connection;
    private volatile MockResponse answer = new MockResponse.Builder().build();

    Loopback(Vendor vendor) {
        this.vendor = vendor;
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer;
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connection = vendor.connector()
                .connect(
                        "http://" + server.getHostName() + ":" + server.getPort(),
                        () -> CREDENTIAL,
                        ClientOptions.builder()
                                .retry(RetryPolicy.none())
                                .callTimeout(Duration.ofMinutes(2))
                                .build());
    }

    /** What becomes of a call that is answered like this. It arrives once. */
    Result call(MockResponse.Builder next, boolean async) {
        answer = next.build();
        int before = server.getRequestCount();
        Result result = result(async);
        assertThat(server.getRequestCount() - before).as("arrivals").isEqualTo(1);
        return result;
    }

    private Result result(boolean async) {
        var call = connection.call().apply(vendor.id());
        try {
            return new Result(async ? call.executeAsyncWithResponse().get() : call.executeWithResponse(), null);
        } catch (SdkException e) {
            return new Result(null, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SdkException failure) {
                return new Result(null, failure);
            }
            throw new AssertionError("neither a model nor an SdkException", e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("neither a model nor an SdkException", e);
        }
    }

    /** A success or a failure. */
    record Result(
            @Nullable ApiResponse<?> response, @Nullable SdkException failure) {}

    @Override
    public void close() {
        connection.close().run();
        server.close();
    }
}
