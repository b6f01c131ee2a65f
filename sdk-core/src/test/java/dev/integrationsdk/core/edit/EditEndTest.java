package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.failure;
import static dev.integrationsdk.core.edit.Bench.lost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit that is ended from outside: by its time, an interrupt, a cancellation, or the end of its client. */
@Timeout(20)
final class EditEndTest {
    private static final String LAMP = "{\"id\":\"g1\",\"name\":\"Lamp\",\"version\":3}";

    private static final Duration LIMIT = ClientOptions.standard().callTimeout();

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    /** What the server does on arrival, beside reading. */
    private void onUpdate(Function<Integer, MockResponse.Builder> update) {
        bench.server.setDispatcher(new Dispatcher() {
            private int updates;

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getMethod().equals("GET")
                        ? new MockResponse.Builder().body(LAMP).build()
                        : update.apply(++updates).build();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void its_calls_have_one_limit_of_time(boolean async) {
        bench.answers(LAMP);

        CallTimeoutException failure = failure(CallTimeoutException.class, async, bench.edit(PLAIN, (current, u) -> {
            bench.pass(LIMIT);
            u.name("Lamp!");
        }));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.limit()).isEqualTo("callTimeout");
        assertThat(failure.after()).isEqualTo(LIMIT);
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void without_time_to_read_after_a_lost_answer_it_stays_open(boolean async) {
        onUpdate(update -> {
            bench.pass(Duration.ofMinutes(2));
            return lost();
        });

        EditException failure =
                failure(EditException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getCause().getSuppressed()).singleElement().isInstanceOf(CallTimeoutException.class);
        assertThat(bench.arrivals()).hasSize(2);
    }

    @Test
    void an_interrupt_during_the_update_leaves_it_open_and_the_flag_set() {
        Thread editor = Thread.currentThread();
        onUpdate(update -> {
            editor.interrupt();
            return lost();
        });

        SdkException failure = failure(false, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bench.arrivals().stream().filter(arrival -> arrival.startsWith("PATCH")))
                .hasSize(1);
    }

    @Test
    void cancelling_it_during_the_update_sends_and_reads_nothing_more() {
        CompletableFuture<CompletableFuture<Edited<Gadget>>> running = new CompletableFuture<>();
        onUpdate(update -> {
            running.join().cancel(true);
            return lost();
        });

        CompletableFuture<Edited<Gadget>> edit =
                bench.edit(LOCKED, (current, u) -> u.name("Lamp!")).executeAsync();
        running.complete(edit);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(edit::join);
        bench.client.close();
        assertThat(bench.arrivals()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_client_that_is_closed_while_it_is_sent_again_leaves_it_open(boolean async) {
        onUpdate(update -> {
            if (update == 2) {
                bench.client.close();
            }
            return lost();
        });

        SdkException failure = failure(async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure).isInstanceOf(EditException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getCause().getSuppressed()).singleElement().isInstanceOf(CallCanceledException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_closed_client_edits_nothing(boolean async) {
        bench.client.close();

        failure(IllegalStateException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(bench.arrivals()).isEmpty();
    }
}
