package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 40 to 44: the head says that the change was made, and the body does not come whole. */
@Timeout(20)
final class ResponseBodyFaultsTest {
    private static final String CHUNKED = Wire.head("200 OK", "Transfer-Encoding: chunked") + "\r\n";
    private static final String LONG = Wire.head("200 OK", "Content-Length: 500") + "\r\n" + Wire.BODY;
    private static final String CHUNK = Integer.toHexString(Wire.BODY.length()) + "\r\n" + Wire.BODY + "\r\n";

    static Stream<Arguments> cuts() {
        return Mode.both(
                Fault.answers(
                        "row 40, length too short", Wire.head("200 OK", "Content-Length: 9") + "\r\n" + Wire.BODY),
                Fault.answersAndCloses(
                        "row 40, closed, no length",
                        Wire.head("200 OK", "Connection: close") + "\r\n" + Wire.BODY.substring(0, 14)),
                Fault.answersAndCloses("row 41, length too long", LONG),
                Fault.answersAndCloses("row 41, closed in the body", LONG.substring(0, LONG.length() - 9)),
                Fault.answersAndCloses(
                        "row 41, closed before the body", Wire.head("200 OK", "Content-Length: 9") + "\r\n"),
                Fault.of(
                        "row 41, reset in the body",
                        wire -> wire.request()
                                .send(LONG.substring(0, LONG.length() - 9))
                                .reset()),
                Fault.answersAndCloses("row 41, a chunk is cut", CHUNKED + CHUNK.substring(0, 9)),
                Fault.answersAndCloses("row 41, no last chunk", CHUNKED + CHUNK),
                Fault.answers("row 44, bad size of a chunk", CHUNKED + "xyz\r\n" + Wire.BODY + "\r\n0\r\n\r\n"),
                Fault.answers("row 44, negative size of a chunk", CHUNKED + "-5\r\n" + Wire.BODY + "\r\n0\r\n\r\n"),
                Fault.answers("row 44, huge size of a chunk", CHUNKED + "fffffffffffffffff\r\n" + Wire.BODY),
                Fault.answers("row 44, the credential as size", CHUNKED + Caller.CREDENTIAL + "\r\n" + Wire.BODY));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void row_40_41_and_44_a_body_that_is_cut_hides_neither_status_nor_change(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            UnreadableResponseException failure =
                    caller.fails(mode, UnreadableResponseException.class, Outcome.APPLIED);
            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.requestId()).contains("r-1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> hangs() {
        return Mode.both(
                Fault.answers("row 42, length too long", LONG),
                Fault.answers("row 42, no last chunk", CHUNKED + CHUNK),
                Fault.of("row 43, drips", wire -> wire.request().send(LONG).drip("x")),
                Fault.of(
                        "row 43, drips spaces",
                        wire -> wire.request()
                                .send(Wire.head("200 OK") + "\r\n")
                                .drip(" ")));
    }

    @ParameterizedTest
    @MethodSource("hangs")
    @Execution(ExecutionMode.CONCURRENT)
    void row_42_and_43_a_body_that_never_ends_is_given_up_by_the_limit(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = Caller.impatient(server.url())) {
            CallTimeoutException failure = caller.fails(mode, CallTimeoutException.class, Outcome.APPLIED);
            assertThat(failure.limit()).isEqualTo("attemptTimeout");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> extras() {
        return Mode.both(
                Fault.answers(
                        "huge extension of a chunk",
                        CHUNKED + CHUNK.replaceFirst("\r\n", ";x=" + "y".repeat(1 << 20) + "\r\n") + "0\r\n\r\n"),
                Fault.answers("huge trailer", CHUNKED + CHUNK + "0\r\nX-T: " + "y".repeat(1 << 20) + "\r\n\r\n"));
    }

    /** A success or unreadable: in either case it was applied. */
    @ParameterizedTest
    @MethodSource("extras")
    void row_44_what_is_beside_the_body_does_not_deny_the_change(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            Throwable failure = catchThrowable(() -> {
                assertThat(caller.execute(mode).body().id()).isEqualTo("g1");
            });
            if (failure != null) {
                assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
                assertThat(((SdkException) failure).outcome()).isEqualTo(Outcome.APPLIED);
                Leaks.assertNone((SdkException) failure);
            }
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }
}
