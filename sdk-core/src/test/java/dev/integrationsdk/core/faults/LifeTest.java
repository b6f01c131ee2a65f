package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.SUCCESS;
import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One client for many calls, for many failures, and to its end. */
@Timeout(30)
final class LifeTest {

    @ParameterizedTest
    @EnumSource
    void row_117_two_hundred_threads_get_the_answers_to_their_own_calls(Mode mode) throws Exception {
        int threads = 200;
        int calls = 5;
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (Bench bench = new Bench()) {
            bench.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    String path = request.getUrl().encodedPath();
                    return answer(200, "{\"id\":\"" + path.substring(path.lastIndexOf('/') + 1) + "\"}")
                            .build();
                }
            });
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                results.add(callers.submit(() -> {
                    for (int n = 0; n < calls; n++) {
                        String id = "t" + thread + "n" + n;
                        assertThat(mode.execute(bench.caller.call(id)).body().id())
                                .isEqualTo(id);
                    }
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
            assertThat(bench.arrivals()).isEqualTo(threads * calls);
        } finally {
            callers.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_118_a_closed_client_sends_nothing_and_is_closed_again(Mode mode) {
        OkHttpClient own = new OkHttpClient();
        try (Bench bench = new Bench(options -> options.httpClient(own))) {
            bench.answers(answer(200, SUCCESS));
            bench.caller.execute(mode);
            bench.caller.close();
            bench.caller.close();

            assertThatThrownBy(() -> bench.caller.execute(mode)).isInstanceOf(IllegalStateException.class);
            assertThat(bench.arrivals()).isEqualTo(1);
            assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
            assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
        } finally {
            own.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_118_closing_ends_a_call_under_way(Mode mode) throws Exception {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, SUCCESS).onResponseStart(SocketEffect.Stall.INSTANCE));
            FutureTask<SdkException> call =
                    new FutureTask<>(() -> bench.caller.fails(mode, CallCanceledException.class, Outcome.UNKNOWN));
            new Thread(call).start();
            bench.server.takeRequest();

            bench.caller.close();

            assertThat(call.get().outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    /** Its last request is answered, so that all it has left to do is to end. */
    @Test
    void row_119_a_program_that_never_closes_its_client_ends_by_itself() throws Exception {
        CountDownLatch answered = new CountDownLatch(Mode.values().length);
        try (RawServer server = RawServer.playing(wire -> {
                    while (true) {
                        wire.request().send(Wire.ok());
                        answered.countDown();
                    }
                });
                Program program = new Program(NeverCloses.class, server.url())) {
            answered.await();
            assertThat(program.ends(Duration.ofSeconds(8))).as(program.said()).isTrue();
            assertThat(server.arrivals()).isEqualTo(Mode.values().length);
        }
    }

    /** Refusals, odd answers and broken ones in turn. */
    private static MockResponse failure(int number) {
        return switch (number % 40) {
            case 1 -> answer(500, "x".repeat(100_000)).build();
            case 2 -> answer(302, "").addHeader("Location", "/").build();
            case 3 -> answer(200, "<html>").build();
            case 4 -> answer(200, "{\"name\":\"nobody\"}").build();
            case 5 -> answer(204, "").build();
            case 6 ->
                answer(401, "abc")
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build();
            case 7 ->
                answer(200, "{\"id\":\"g1\"}")
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build();
            case 8 -> answer(400, "abc").setHeader("Content-Encoding", "gzip").build();
            case 9 -> answer(200, "abc").setHeader("Content-Encoding", "gzip").build();
            default -> answer(400, "{\"message\":\"no\"}").build();
        };
    }

    @Test
    void row_120_after_a_thousand_failures_no_connection_is_lost() throws Exception {
        int calls = 1_000;
        ExecutorService callers = Executors.newFixedThreadPool(20);
        OkHttpClient own = new OkHttpClient();
        ConnectionPool pool = own.connectionPool();
        try (Bench bench = new Bench(options -> options.httpClient(own))) {
            for (int i = 0; i < calls; i++) {
                bench.server.enqueue(failure(i));
            }
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                Mode mode = i % 2 == 0 ? Mode.ASYNC : Mode.SYNC;
                results.add(callers.submit(() ->
                        assertThatThrownBy(() -> bench.caller.execute(mode)).isInstanceOf(SdkException.class)));
            }
            for (Future<?> result : results) {
                result.get();
            }
            assertThat(bench.arrivals()).isEqualTo(calls);
            // The thread of an asynchronous call gives its connection back after it has told the outcome.
            // And the pool closes those that are too many in its own time.
            while (own.dispatcher().runningCallsCount() > 0
                    || pool.idleConnectionCount() != pool.connectionCount()
                    || pool.connectionCount() > 5) {
                Thread.sleep(1);
            }
        } finally {
            callers.shutdownNow();
            own.dispatcher().executorService().shutdown();
        }
    }
}
