package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.internal.json.Gadget;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Rows 121 to 124: an interrupt ends a call of the interrupted thread, long before any limit does, and stays to be seen.
 * An asynchronous call has no such thread: it is ended by its future.
 */
@Timeout(8)
final class InterruptTest {
    /** A call on a thread of its own. */
    private static final class Interruptible {
        private final FutureTask<CallCanceledException> call;
        private final Thread thread;

        Interruptible(Caller caller, Outcome outcome) {
            call = new FutureTask<>(() -> {
                CallCanceledException failure = caller.fails(Mode.SYNC, CallCanceledException.class, outcome);
                assertThat(Thread.currentThread().isInterrupted())
                        .as("the flag is set again")
                        .isTrue();
                return failure;
            });
            thread = new Thread(call);
            thread.start();
        }

        CallCanceledException interrupted() throws Exception {
            thread.interrupt();
            CallCanceledException failure = call.get();
            assertThat(failure).hasMessageContaining("its thread was interrupted");
            return failure;
        }
    }

    /** A client that says how far it has come. */
    private static OkHttpClient watched(CountDownLatch connecting, CountDownLatch answered) {
        return new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void connectStart(Call call, java.net.InetSocketAddress address, java.net.Proxy proxy) {
                        connecting.countDown();
                    }

                    @Override
                    public void responseHeadersEnd(Call call, Response response) {
                        answered.countDown();
                    }
                })
                .build();
    }

    @Test
    void row_121_a_thread_that_is_interrupted_already_sends_nothing() {
        try (RawServer server = RawServer.playing(Fault.answers("ok", Wire.ok()));
                Caller caller = new Caller(server.url())) {
            Thread.currentThread().interrupt();
            caller.failsAfter(0, Mode.SYNC, CallCanceledException.class, Outcome.NOT_SENT);
            assertThat(Thread.interrupted()).as("the flag is still set").isTrue();
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void row_121_an_asynchronous_call_does_not_depend_on_the_thread_that_began_it() throws Exception {
        try (RawServer server = RawServer.playing(Fault.answers("ok", Wire.ok()));
                Caller caller = new Caller(server.url())) {
            Thread.currentThread().interrupt();
            CompletableFuture<Gadget> future = caller.call().executeAsync();
            assertThat(Thread.interrupted()).as("the flag is still set").isTrue();
            assertThat(future.get().id()).isEqualTo("g1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void row_122_an_interrupt_before_the_answer_leaves_it_open_whether_the_change_was_made() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawServer server = RawServer.playing(wire -> {
                    wire.request();
                    arrived.countDown();
                    wire.drain();
                });
                Caller caller = new Caller(server.url())) {
            Interruptible call = new Interruptible(caller, Outcome.UNKNOWN);
            arrived.await();
            call.interrupted();
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void row_122_an_interrupt_after_the_head_of_a_success_does_not_deny_the_change() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        OkHttpClient watched = watched(new CountDownLatch(0), answered);
        try (RawServer server = RawServer.playing(
                        Fault.answers("hangs in the body", Wire.head("200 OK", "Content-Length: 500") + "\r\n{"));
                Caller caller = new Caller(server.url(), options -> options.httpClient(watched))) {
            Interruptible call = new Interruptible(caller, Outcome.APPLIED);
            answered.await();
            call.interrupted();
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void row_122_whoever_waits_for_a_future_does_not_end_its_call() throws Exception {
        CountDownLatch waited = new CountDownLatch(1);
        try (RawServer server = RawServer.playing(wire -> {
                    wire.request();
                    waited.await();
                    wire.send(Wire.ok()).drain();
                });
                Caller caller = new Caller(server.url())) {
            CompletableFuture<Gadget> future = caller.call().executeAsync();
            Thread.currentThread().interrupt();
            assertThatThrownBy(future::get).isInstanceOf(InterruptedException.class);
            waited.countDown();
            assertThat(future.get().id()).isEqualTo("g1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    private static Fault limited() {
        return Fault.answers("limited", Wire.answer("429 Too Many Requests", "{}", "Retry-After: 30"));
    }

    @Test
    void row_123_an_interrupt_in_a_wait_leaves_the_outcome_of_the_attempt_before() throws Exception {
        try (RawServer server = RawServer.playing(limited());
                Caller caller = new Caller(server.url())) {
            Interruptible call = new Interruptible(caller, Outcome.NOT_APPLIED);
            while (server.arrivals() == 0 || call.thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
            assertThat(call.interrupted()).hasCauseExactlyInstanceOf(RateLimitException.class);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    /** Its application hears nothing but that it was cancelled, so that the log tells the outcome. */
    @Test
    void row_123_a_future_that_is_cancelled_in_a_wait_leaves_its_outcome_in_the_log() throws Exception {
        CountDownLatch refused = new CountDownLatch(1);
        CallListener listener = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                return new Observation() {
                    @Override
                    public void attemptEnded(AttemptInfo attempt) {
                        refused.countDown();
                    }
                };
            }
        };
        try (RawServer server = RawServer.playing(limited());
                Caller caller = new Caller(server.url(), options -> options.listener(listener))) {
            CompletableFuture<Gadget> future = caller.call().executeAsync();
            refused.await();
            assertThat(future.cancel(true)).isTrue();
            assertThat(Logs.drain())
                    .anyMatch(line ->
                            line.matches("acme .* failed .* outcome=NOT_APPLIED .*its future was cancelled(?s:.*)"));
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void row_124_an_interrupt_while_it_connects_sends_nothing() throws Exception {
        CountDownLatch connecting = new CountDownLatch(1);
        OkHttpClient watched = watched(connecting, new CountDownLatch(0));
        try (FullServer server = new FullServer();
                Caller caller = new Caller(server.url(), options -> options.httpClient(watched))) {
            Interruptible call = new Interruptible(caller, Outcome.NOT_SENT);
            connecting.await();
            call.interrupted();
        }
    }
}
