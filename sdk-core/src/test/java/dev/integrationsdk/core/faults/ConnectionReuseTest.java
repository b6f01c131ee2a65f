package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows 23, 24, 39 and 48: what one call leaves behind for the next. */
@Timeout(20)
final class ConnectionReuseTest {
    private static final Fault OK = Fault.of("ok", wire -> {
        while (true) {
            wire.request().send(Wire.ok());
        }
    });

    @ParameterizedTest
    @EnumSource
    void row_23_a_kept_connection_that_drops_the_next_request_does_not_get_it_again(Mode mode) {
        try (RawServer server = RawServer.playing(
                        wire -> {
                            wire.request().send(Wire.ok());
                            wire.request().end();
                        },
                        OK);
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(2);
            assertThat(server.connections()).as("it was reused").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_24_a_connection_that_the_server_closes_is_not_used_later(Mode mode) throws InterruptedException {
        CountDownLatch dropped = new CountDownLatch(1);
        try (RawServer server = RawServer.playing(
                        wire -> {
                            wire.request().send(Wire.ok()).end().drain();
                            dropped.countDown();
                        },
                        OK);
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            dropped.await();
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(server.arrivals()).isEqualTo(2);
        }
    }

    /** At once, the failure that looks UNKNOWN without need is accepted. */
    @ParameterizedTest
    @EnumSource
    void row_24_a_connection_that_was_just_closed_fails_at_worst_once(Mode mode) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.playing(
                        wire -> {
                            wire.request().send(Wire.ok()).end();
                            closed.countDown();
                        },
                        OK);
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            closed.await();
            Throwable second = catchThrowable(
                    () -> assertThat(caller.execute(mode).status()).isEqualTo(200));
            if (second != null) {
                assertThat(second).isExactlyInstanceOf(ConnectionException.class);
                assertThat(((ConnectionException) second).outcome()).isEqualTo(Outcome.UNKNOWN);
            }
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(server.arrivals()).isBetween(2, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_39_a_cookie_is_not_sent_back(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> {
                    wire.request().send(Wire.ok("Set-Cookie: session=abc; Path=/"));
                    wire.request().send(Wire.ok()).drain();
                });
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(caller.execute(mode).status()).isEqualTo(200);
            assertThat(server.heads()).hasSize(2).noneMatch(head -> head.contains("Cookie"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_48_an_answer_nobody_asked_for_is_not_taken_for_that_of_the_next_call(Mode mode) {
        String forged = Wire.answer("200 OK", Wire.BODY.replace("Lamp", "FORGED"));
        try (RawServer server = RawServer.playing(
                        wire -> {
                            wire.request().send(Wire.ok() + forged);
                            wire.drain();
                        },
                        wire -> wire.request()
                                .send(Wire.ok().replace("g1", "g2"))
                                .drain());
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).body().displayName()).contains("Lamp");
            Caller.fails(mode, caller.call("g2"), UnreadableResponseException.class, Outcome.UNKNOWN);
            assertThat(mode.execute(caller.call("g2")).body().id()).isEqualTo("g2");
            assertThat(server.connections()).as("the first was dropped").isEqualTo(2);
        }
    }
}
