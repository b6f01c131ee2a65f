package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 22 and 25 to 28: the request got through, and no head of an answer comes back. */
@Timeout(20)
final class NoAnswerFaultsTest {
    private static final Fault CLOSES = Fault.of("closes", wire -> wire.request());
    private static final Fault RESETS =
            Fault.of("resets", wire -> wire.request().reset());

    static Stream<Arguments> leavers() {
        return Mode.both(CLOSES, RESETS);
    }

    @ParameterizedTest
    @MethodSource("leavers")
    void row_22_closes_before_any_answer(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            ConnectionException failure = caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(failure).hasMessageContaining("127.0.0.1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    /** OkHttp by itself would send the request to each of the addresses. */
    @ParameterizedTest
    @MethodSource("leavers")
    void row_22_is_not_sent_to_the_next_address(Script script, Mode mode) throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        OkHttpClient threeAddresses = new OkHttpClient.Builder()
                .dns(host -> List.of(loopback, loopback, loopback))
                .build();
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(
                        "http://localhost:" + server.port(), options -> options.httpClient(threeAddresses))) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("leavers")
    void row_25_is_not_sent_again_though_it_would_succeed(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(
                        script, wire -> wire.request().send(Wire.ok()).drain());
                Caller caller = new Caller(server.url())) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    static Stream<Arguments> cutHeads() {
        return Mode.both(
                Fault.answersAndCloses("closes in the status line", "HTTP/1.1 20"),
                Fault.answersAndCloses("closes in the headers", "HTTP/1.1 200 OK\r\nContent-Ty"),
                Fault.answersAndCloses("closes before the empty line", Wire.head("200 OK")),
                Fault.answersAndCloses("closes in the headers of a refusal", "HTTP/1.1 400 Bad\r\nContent-Ty"),
                Fault.of(
                        "resets in the headers",
                        wire -> wire.request()
                                .send("HTTP/1.1 200 OK\r\nContent-Ty")
                                .reset()));
    }

    /** The outcome is known from a whole head only. */
    @ParameterizedTest
    @MethodSource("cutHeads")
    void row_26_half_a_head_is_no_answer(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> endless() {
        return Mode.both(
                Fault.of("row 27, never answers", wire -> wire.request().stall()),
                Fault.of(
                        "row 28, headers without end",
                        wire -> wire.request().send("HTTP/1.1 200 OK\r\n").drip("X-Slow: 1\r\n")),
                Fault.of(
                        "row 28, a status line without end",
                        wire -> wire.request().send("HTTP/1.1 200 ").drip("very ")));
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Execution(ExecutionMode.CONCURRENT)
    void row_27_and_28_a_head_that_never_ends_is_given_up_by_the_limit(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = Caller.impatient(server.url())) {
            CallTimeoutException failure = caller.fails(mode, CallTimeoutException.class, Outcome.UNKNOWN);
            assertThat(failure.limit()).isEqualTo("attemptTimeout");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_27_the_limit_of_the_call_counts_if_it_is_the_shorter_one(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> wire.request().stall());
                Caller caller = new Caller(server.url(), options -> options.callTimeout(Caller.SOON))) {
            CallTimeoutException failure = caller.fails(mode, CallTimeoutException.class, Outcome.UNKNOWN);
            assertThat(failure.limit()).isEqualTo("callTimeout");
            assertThat(failure.after()).isEqualTo(Caller.SOON);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }
}
