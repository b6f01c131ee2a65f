package dev.integrationsdk.opentelemetry;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A client at a simulator, whose listener is under test. */
final class Stage implements AutoCloseable {
    /** The threads on which attempts began. */
    final List<Thread> threads = new CopyOnWriteArrayList<>();

    final AdaClient client;
    private final AdaSimulator simulator;
    private final Semaphore ends = new Semaphore(0);

    Stage(AdaSimulator simulator, CallListener listener) {
        this(simulator, simulator.url(), listener);
    }

    /** @param url where the client sends what is for the simulator */
    Stage(AdaSimulator simulator, String url, CallListener listener) {
        this.simulator = simulator;
        this.client = AdaClient.builder()
                .baseUrl(url)
                .token(simulator.credential())
                .options(ClientOptions.builder()
                        .listener(CallListener.all(List.of(listener, new Ends())))
                        .retry(RetryPolicy.builder().initialDelay(Duration.ZERO).build())
                        .build())
                .build();
    }

    private final class Ends implements CallListener {
        @Override
        public Observation callStarted(CallInfo call) {
            return new Observation() {
                @Override
                public Map<String, String> attemptStarted(int attempt) {
                    threads.add(Thread.currentThread());
                    return Map.of();
                }

                @Override
                public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                    ends.release();
                }
            };
        }
    }

    Call<Integration> call() {
        return client.integrations().update(simulator.integrationId(), u -> u.name("Hub of secrets"));
    }

    void execute(boolean async) {
        execute(async, call());
    }

    SdkException failure(boolean async) {
        return failure(async, call());
    }

    SdkException failure(boolean async, Call<?> call) {
        SdkException failure = catchThrowableOfType(SdkException.class, () -> execute(async, call));
        if (failure == null) {
            throw new AssertionError("the call succeeded");
        }
        return failure;
    }

    /** Executes on this thread or not, and waits until the listeners know how it ended. */
    void execute(boolean async, Call<?> call) {
        try {
            if (async) {
                call.executeAsync().join();
            } else {
                call.execute();
            }
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        } finally {
            awaitEnd();
        }
    }

    void awaitEnd() {
        ends.acquireUninterruptibly();
    }

    /** The values of a header of a request that arrived. */
    List<String> arrived(int request, String header) {
        return simulator.requests().get(request).headers().getOrDefault(header, List.of());
    }

    @Override
    public void close() {
        client.close();
    }
}
