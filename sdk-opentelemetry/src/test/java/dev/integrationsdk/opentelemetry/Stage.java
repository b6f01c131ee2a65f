package dev.integrationsdk.opentelemetry;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.ada.Integration;
import dev.integrationsdk.contract.CallEnds;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import dev.integrationsdk.testkit.AdaSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client at a simulator, whose listener is under test. */
final class Stage implements AutoCloseable {
    /** The threads on which attempts began. */
    final List<Thread> threads = new CopyOnWriteArrayList<>();

    final AdaClient client;
    private final AdaSimulator simulator;
    private final CallEnds ends = new CallEnds();

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
                        .listener(CallListener.all(List.of(listener, new Threads(), ends)))
                        .retry(RetryPolicy.builder().initialDelay(Duration.ZERO).build())
                        .build())
                .build();
    }

    private final class Threads implements CallListener {
        @Override
        public Observation callStarted(CallInfo call) {
            return new Observation() {
                @Override
                public Map<String, String> attemptStarted(int attempt) {
                    threads.add(Thread.currentThread());
                    return Map.of();
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

    void execute(boolean async, Call<?> call) {
        ends.execute(async, call);
    }

    SdkException failure(boolean async) {
        return failure(async, call());
    }

    SdkException failure(boolean async, Call<?> call) {
        return ends.failure(async, call);
    }

    void awaitEnd() {
        ends.await();
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
