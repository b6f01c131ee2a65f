package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is looked at while it waits, and who is told of the end. */
final class InFlightTest {
    private final Agenda agenda = new Agenda();
    private final InFlight inFlight = new InFlight(agenda);

    /** What is to be done later, which is done when the test says so. */
    private static final class Agenda implements Time {
        final Deque<Runnable> tasks = new ArrayDeque<>();
        final List<Duration> waits = new ArrayList<>();

        @Override
        public Timer schedule(Duration wait, Runnable task) {
            waits.add(wait);
            tasks.add(task);
            return () -> {};
        }

        void next() {
            tasks.remove().run();
        }

        @Override
        public long nanoTime() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant now() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sleep(Duration wait) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RandomGenerator random() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    /** Remembers why it was ended. */
    private static final class Recorded implements InFlight.Run {
        final List<String> reasons = new ArrayList<>();
        private final @Nullable Thread caller;
        private Runnable asked = () -> {};

        Recorded(@Nullable Thread caller) {
            this.caller = caller;
        }

        @Override
        public @Nullable Thread caller() {
            Runnable once = asked;
            asked = () -> {};
            once.run();
            return caller;
        }

        @Override
        public void cancel(String reason) {
            reasons.add(reason);
        }
    }

    private final Recorded waiting = new Recorded(Thread.currentThread());
    private final Recorded unattended = new Recorded(null);

    @AfterEach
    void clear_the_interrupt() {
        Thread.interrupted();
    }

    @Test
    void nobody_is_looked_at_while_no_thread_waits() {
        inFlight.add(unattended);

        assertThat(agenda.waits).isEmpty();
    }

    @Test
    void one_look_every_20_ms_is_enough_for_all_threads_that_wait() {
        inFlight.add(waiting);
        inFlight.add(new Recorded(Thread.currentThread()));
        assertThat(agenda.waits).containsExactly(Duration.ofMillis(20));

        agenda.next();

        assertThat(agenda.waits).containsExactly(Duration.ofMillis(20), Duration.ofMillis(20));
        assertThat(waiting.reasons).isEmpty();
    }

    @Test
    void an_interrupt_ends_the_call_of_that_thread_only() {
        Recorded other = new Recorded(new Thread(() -> {}));
        inFlight.add(waiting);
        inFlight.add(other);
        inFlight.add(unattended);
        Thread.currentThread().interrupt();

        agenda.next();

        assertThat(waiting.reasons).containsExactly("its thread was interrupted");
        assertThat(other.reasons).isEmpty();
        assertThat(unattended.reasons).isEmpty();
    }

    @Test
    void looking_rests_when_the_last_thread_has_gone_and_begins_again_with_the_next() {
        inFlight.add(waiting);
        inFlight.add(unattended);
        inFlight.remove(waiting);

        agenda.next();
        assertThat(agenda.tasks).isEmpty();

        inFlight.add(waiting);
        assertThat(agenda.tasks).hasSize(1);
    }

    @Test
    void a_thread_that_comes_between_the_last_look_and_the_rest_is_looked_at() {
        inFlight.add(waiting);
        inFlight.add(unattended);
        inFlight.remove(waiting);
        Recorded late = new Recorded(Thread.currentThread());
        // It adds itself to the calls while they are looked at, and does not begin to look, since that goes on.
        unattended.asked = () -> inFlight.add(late);

        agenda.next();

        assertThat(agenda.tasks).hasSize(1);
        Thread.currentThread().interrupt();
        agenda.next();
        assertThat(late.reasons).containsExactly("its thread was interrupted");
    }

    @Test
    void all_are_told_of_the_end_and_those_that_come_later_too() {
        inFlight.add(waiting);
        inFlight.add(unattended);
        Recorded gone = new Recorded(null);
        inFlight.add(gone);
        inFlight.remove(gone);

        inFlight.cancelAll("its client was closed");

        assertThat(waiting.reasons).containsExactly("its client was closed");
        assertThat(unattended.reasons).containsExactly("its client was closed");
        assertThat(gone.reasons).isEmpty();
        Recorded late = new Recorded(null);
        inFlight.add(late);
        assertThat(late.reasons).containsExactly("its client was closed");
    }
}
