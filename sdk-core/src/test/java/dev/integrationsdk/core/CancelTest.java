package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a call is ended from this side, and what is known then. */
@Timeout(20)
final class CancelTest {
    /** Told of the end of calls. */
    private static final class Ends implements CallListener {
        final CompletableFuture<Outcome> first = new CompletableFuture<>();
        final AtomicReference<@Nullable SdkException> failure = new AtomicReference<>();

        @Override
        public Observation callStarted(CallInfo call) {
            return new Observation() {
                @Override
                public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException why) {
                    failure.set(why);
                    first.complete(outcome);
                }
            };
        }
    }

    @Test
    void an_interrupt_while_it_waits_for_the_answer_ends_the_call_and_keeps_the_flag() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            FutureTask<SdkException> caller = new FutureTask<>(() -> {
                SdkException failure = stage.failure(false);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return failure;
            });
            Thread thread = new Thread(caller);
            thread.start();
            stage.server.takeRequest();

            thread.interrupt();

            SdkException failure = caller.get();
            assertThat(failure)
                    .isInstanceOf(CallCanceledException.class)
                    .hasMessage(
                            "acme updateWidget: its thread was interrupted (UNKNOWN: the change may have been made)");
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void a_thread_that_is_interrupted_already_sends_nothing() {
        try (Stage stage = new Stage(options -> options)) {
            Thread.currentThread().interrupt();
            SdkException failure = stage.failure(false);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(CallCanceledException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.attempts()).isZero();
            assertThat(stage.arrivals()).isZero();
        }
    }

    @Test
    void cancelling_the_future_ends_the_exchange_and_tells_the_listener() throws Exception {
        Ends ends = new Ends();
        try (Stage stage = new Stage(options -> options.listener(ends))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            CompletableFuture<Widget> future = stage.call().executeAsync();
            stage.server.takeRequest();

            assertThat(future.cancel(true)).isTrue();

            assertThat(ends.first.get()).isEqualTo(Outcome.UNKNOWN);
            assertThat(ends.failure.get())
                    .isInstanceOf(CallCanceledException.class)
                    .hasMessageContaining("its future was cancelled");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "close"})
    void what_is_ended_from_this_side_does_not_go_on_in_the_applications_client(String end) throws Exception {
        CountDownLatch canceled = new CountDownLatch(1);
        OkHttpClient watched = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(okhttp3.Call call) {
                        canceled.countDown();
                    }
                })
                .build();
        try (Stage stage = new Stage(options -> options.httpClient(watched))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            CompletableFuture<Widget> future = stage.call().executeAsync();
            stage.server.takeRequest();

            if (end.equals("cancel")) {
                future.cancel(true);
            } else {
                stage.client.close();
            }

            canceled.await();
        } finally {
            watched.dispatcher().executorService().shutdown();
        }
    }

    @Test
    void cancelling_the_future_during_a_wait_keeps_the_outcome_of_the_attempt_before() throws Exception {
        Ends ends = new Ends();
        try (Stage stage = new Stage(options -> options.listener(ends))) {
            stage.answers(status(429).addHeader("Retry-After", "30"), success());
            CompletableFuture<Widget> future = stage.call().executeAsync();
            stage.server.takeRequest();
            while (!future.cancel(true)) {
                Thread.onSpinWait();
            }
            assertThat(ends.first.get()).isIn(Outcome.NOT_APPLIED, Outcome.UNKNOWN);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void closing_the_client_leaves_no_call_behind_that_comes_at_the_same_moment() throws Exception {
        for (int i = 0; i < 200; i++) {
            try (Stage stage = new Stage(options -> options)) {
                Call<Widget> call = stage.call();
                Thread closer = new Thread(stage.client::close);
                closer.start();
                CompletableFuture<Widget> future = call.executeAsync();
                closer.join();
                // The server has no answer prepared: 404 if the call was quicker, else cancelled or refused.
                assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
            }
        }
    }

    @Test
    void closing_the_client_ends_calls_in_flight_and_in_a_wait() throws Exception {
        Stage stage = new Stage(options -> options);
        stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
        CompletableFuture<Widget> async = stage.call().executeAsync();
        stage.server.takeRequest();
        stage.answers(status(429).addHeader("Retry-After", "30"));
        FutureTask<SdkException> waiting = new FutureTask<>(() -> stage.failure(false));
        new Thread(waiting).start();
        stage.server.takeRequest();

        stage.client.close();

        assertThatThrownBy(async::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(CallCanceledException.class)
                .hasMessageContaining("its client was closed (UNKNOWN");
        assertThat(waiting.get())
                .isInstanceOf(CallCanceledException.class)
                .hasMessageContaining("its client was closed");
        stage.close();
    }

    @Test
    void closing_the_client_ends_a_call_whose_thread_waits_for_the_answer() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            FutureTask<SdkException> waiting = new FutureTask<>(() -> stage.failure(false));
            new Thread(waiting).start();
            stage.server.takeRequest();

            stage.client.close();

            assertThat(waiting.get())
                    .isInstanceOf(CallCanceledException.class)
                    .hasMessageContaining("its client was closed (UNKNOWN");
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void asynchronous_calls_that_queue_are_ended_by_their_own_deadline() throws Exception {
        OkHttpClient narrow = new OkHttpClient();
        narrow.dispatcher().setMaxRequests(1);
        try (Stage stage = new Stage(options -> options.httpClient(narrow))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            CompletableFuture<Widget> occupiesTheOnlySlot = stage.call().executeAsync();
            stage.server.takeRequest();

            Duration limit = Duration.ofMillis(300);
            List<CompletableFuture<Widget>> queued = List.of(
                    stage.call().withTimeout(limit).executeAsync(),
                    stage.call().withTimeout(limit).executeAsync());

            for (CompletableFuture<Widget> future : queued) {
                assertThatThrownBy(future::get).cause().isInstanceOfSatisfying(CallTimeoutException.class, timeout -> {
                    assertThat(timeout.limit()).isEqualTo("callTimeout");
                    assertThat(timeout.after()).isEqualTo(limit);
                    assertThat(timeout.outcome()).isEqualTo(Outcome.NOT_SENT);
                });
            }
            occupiesTheOnlySlot.cancel(true);
            assertThat(stage.arrivals()).as("what is given up never goes out").isEqualTo(1);
        } finally {
            narrow.dispatcher().executorService().shutdown();
        }
    }

    @Test
    void an_asynchronous_call_on_a_closed_client_fails_in_its_future() {
        Stage stage = new Stage(options -> options);
        Call<Widget> call = stage.call();
        stage.close();
        CompletableFuture<Widget> future = call.executeAsync();
        assertThatThrownBy(future::get).cause().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dependents_run_on_daemon_threads_of_the_library() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            CountDownLatch registered = new CountDownLatch(1);
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    registered.await();
                    return success().build();
                }
            });
            CompletableFuture<Thread> dependent =
                    stage.call().executeAsync().thenApply(widget -> Thread.currentThread());
            registered.countDown();

            Thread ranOn = dependent.get();
            assertThat(ranOn.isDaemon()).isTrue();
            assertThat(ranOn).isNotEqualTo(Thread.currentThread());
        }
    }
}
