package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 16 to 21: the request does not get through whole. */
@Timeout(20)
final class RequestWriteFaultsTest {
    @ParameterizedTest
    @EnumSource
    void row_16_a_reset_after_the_head_is_not_tried_again(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> {
                    var unused = wire.head();
                    wire.reset();
                });
                Caller caller = new Caller(server.url())) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.heads()).hasSize(1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    static Stream<Arguments> halfReaders() {
        return Mode.both(Fault.of("closes", wire -> wire.readBytes(wire.head() / 100)), Fault.of("resets", wire -> {
            wire.readBytes(wire.head() / 100);
            wire.reset();
        }));
    }

    @ParameterizedTest
    @MethodSource("halfReaders")
    void row_17_an_upload_that_is_cut_off_may_have_been_applied(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            Caller.fails(mode, caller.callWithBigBody(), ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.heads()).hasSize(1);
            assertThat(server.arrivals()).isZero();
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    static Stream<Arguments> slowReaders() {
        return Mode.both(
                Fault.of("row 18, reads no more", wire -> {
                    var unused = wire.head();
                    wire.stall();
                }),
                Fault.of("row 19, reads a byte now and then", wire -> {
                    var unused = wire.head();
                    wire.readSlowly();
                }));
    }

    @ParameterizedTest
    @MethodSource("slowReaders")
    @Execution(ExecutionMode.CONCURRENT)
    void row_18_and_19_an_upload_that_stalls_ends_by_the_limit(Script script, Mode mode) throws InterruptedException {
        try (RawServer server = RawServer.playing(script);
                Caller caller = Caller.impatient(server.url())) {
            CallTimeoutException failure =
                    Caller.fails(mode, caller.callWithBigBody(), CallTimeoutException.class, Outcome.UNKNOWN);
            assertThat(failure.limit()).isEqualTo("attemptTimeout");
            server.awaitHead();
            assertThat(server.heads()).hasSize(1);
            assertThat(server.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_19_a_server_that_reads_in_its_own_time_is_waited_for(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> {
                    int length = wire.head();
                    Thread.sleep(200);
                    wire.body(length);
                    wire.send(Wire.ok()).drain();
                });
                Caller caller = new Caller(server.url())) {
            assertThat(mode.execute(caller.callWithBigBody()).status()).isEqualTo(200);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> earlyRefusals() {
        String tooLarge = Wire.answer("413 Content Too Large", "{}", "Connection: close");
        String unauthorized = Wire.answer("401 Unauthorized", "{}", "Connection: close");
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of(refuses("413, reads the rest", tooLarge, true), mode, 413),
                        Arguments.of(refuses("413, closes at once", tooLarge, false), mode, 413),
                        Arguments.of(refuses("401, reads the rest", unauthorized, true), mode, 401),
                        Arguments.of(refuses("401, closes at once", unauthorized, false), mode, 401)));
    }

    private static Fault refuses(String name, String answer, boolean drains) {
        return Fault.of(name, wire -> {
            var unused = wire.head();
            wire.send(answer).end();
            if (drains) {
                wire.drain();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("earlyRefusals")
    void row_20_a_refusal_before_the_upload_ends_is_told_as_such(Script script, Mode mode, int status) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            ApiException failure = Caller.fails(
                    mode,
                    caller.callWithBigBody(),
                    status == 401 ? AuthenticationException.class : BadRequestException.class,
                    Outcome.NOT_APPLIED);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.requestId()).contains("r-1");
            assertThat(server.heads()).hasSize(1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_21_an_answer_before_the_upload_ends_is_an_answer(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> {
                    int length = wire.head();
                    wire.send(Wire.ok());
                    wire.body(length);
                    wire.drain();
                });
                Caller caller = new Caller(server.url())) {
            assertThat(mode.execute(caller.callWithBigBody()).body().id()).isEqualTo("g1");
            assertThat(server.heads()).hasSize(1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
