package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls at once, and none after the other. */
@Timeout(120)
final class ConcurrencyTest {
    private static final int CALLERS = 64;

    @Test
    void callers_in_64_threads_reuse_their_connections() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Stage stage = new Stage(options -> options)) {
            Set<Integer> connections = ConcurrentHashMap.newKeySet();
            CountDownLatch together = new CountDownLatch(CALLERS);
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    // The first round waits for all its callers, so that as many connections are opened as will be
                    // needed.
                    together.countDown();
                    together.await();
                    connections.add(request.getConnectionIndex());
                    return success().build();
                }
            });
            call(callers, stage, 1);
            assertThat(connections).hasSize(CALLERS);

            call(callers, stage, 100);

            assertThat(connections)
                    .as("no connection is opened after the warm-up")
                    .hasSize(CALLERS);
            assertThat(stage.arrivals()).isEqualTo(CALLERS * 101);
        } finally {
            callers.shutdownNow();
        }
    }

    private static void call(ExecutorService callers, Stage stage, int times) throws Exception {
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            results.add(callers.submit(() -> {
                for (int n = 0; n < times; n++) {
                    assertThat(stage.call().execute().id()).isEqualTo("w1");
                }
            }));
        }
        for (Future<?> result : results) {
            result.get();
        }
    }

    @Test
    void sixty_four_asynchronous_calls_to_one_host_run_at_once() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            CountDownLatch together = new CountDownLatch(CALLERS);
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    // Nobody is answered before all have arrived.
                    together.countDown();
                    together.await();
                    return success().build();
                }
            });
            List<CompletableFuture<Widget>> futures = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                futures.add(stage.call().executeAsync());
            }
            for (CompletableFuture<Widget> future : futures) {
                assertThat(future.get().id()).isEqualTo("w1");
            }
        }
    }
}
