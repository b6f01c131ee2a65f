package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 29 to 38: heads that are odd, wrong or too much. */
@Timeout(20)
final class ResponseHeadFaultsTest {
    private static final int LONGEST_REQUEST_ID = 256;

    static Stream<Arguments> successes() {
        String rest = "X-Request-Id: r-1\r\nContent-Length: " + Wire.BODY.length() + "\r\n\r\n" + Wire.BODY;
        return Mode.both(
                Fault.answers("row 29, 100", "HTTP/1.1 100 Continue\r\n\r\n" + Wire.ok()),
                Fault.answers("row 29, 102", "HTTP/1.1 102 Processing\r\n\r\n" + Wire.ok()),
                Fault.answers("row 29, 103", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + Wire.ok()),
                Fault.answers("row 29, many", "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(200) + Wire.ok()),
                Fault.answersAndCloses("row 34, HTTP/1.0", "HTTP/1.0 200 OK\r\nX-Request-Id: r-1\r\n\r\n" + Wire.BODY),
                Fault.answers("row 34, no reason", "HTTP/1.1 200\r\n" + rest),
                Fault.answers("row 34, LF only", ("HTTP/1.1 200 OK\r\n" + rest).replace("\r", "")),
                Fault.answers(
                        "row 36, many headers",
                        Wire.ok("X-N: 1\r\n".repeat(20_000).strip())),
                Fault.answers("row 36, a header of 200 kB", Wire.ok("X-Long: " + "x".repeat(200_000))),
                Fault.answers("row 37, CR in a header", Wire.ok("X-Odd: a\rb")),
                Fault.answers("row 37, NUL in a header", Wire.ok("X-Odd: a\0b")),
                Fault.answers("row 37, ESC in a header", Wire.ok("X-Odd: \u001b[31mred")),
                Fault.answers("row 37, control characters in the reason", "HTTP/1.1 200 \u001b[2J\u0007\r\n" + rest));
    }

    @ParameterizedTest
    @MethodSource("successes")
    void row_29_34_36_and_37_what_is_merely_odd_is_a_success(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            var response = caller.execute(mode);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.body().id()).isEqualTo("g1");
            assertThat(response.requestId()).contains("r-1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void row_30_endless_interim_answers_are_given_up_by_the_limit(Mode mode) {
        try (RawServer server = RawServer.playing(wire -> wire.request().drip("HTTP/1.1 102 Processing\r\n\r\n"));
                Caller caller = Caller.impatient(server.url())) {
            caller.fails(mode, CallTimeoutException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> oddStatuses() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of("101", "000", "099", "600", "999").map(code -> Arguments.of(code, mode)));
    }

    @ParameterizedTest
    @MethodSource("oddStatuses")
    void row_31_and_32_a_status_of_no_class_is_kept(String status, Mode mode) {
        try (RawServer server = RawServer.playing(Fault.answers(status, Wire.answer(status + " Odd", "{}")));
                Caller caller = new Caller(server.url())) {
            UnexpectedStatusException failure = caller.fails(mode, UnexpectedStatusException.class, Outcome.UNKNOWN);
            assertThat(failure.status()).isEqualTo(Integer.parseInt(status));
            assertThat(failure.requestId()).contains("r-1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> noHttp() {
        return Stream.of(
                        "HTTP/1.1 -20 Odd",
                        "HTTP/1.1 two OK",
                        "HTTP/1.1 2000 OK",
                        "HTTP/2 200 OK",
                        "HTTP/1.2 200 OK",
                        "http/1.1 200 OK",
                        Wire.BODY,
                        Caller.CREDENTIAL)
                .flatMap(line -> Mode.both(Fault.answers(line, line + "\r\nContent-Length: 0\r\n\r\n")));
    }

    /** What is not HTTP is a ConnectionException. */
    @ParameterizedTest
    @MethodSource("noHttp")
    void row_33_a_status_line_that_is_none_is_no_answer(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_35_a_giant_header_is_no_answer(Mode mode) {
        Fault giant = Fault.answers("giant", Wire.ok("X-Giant: " + "x".repeat(400_000)));
        try (RawServer server = RawServer.playing(giant);
                Caller caller = new Caller(server.url())) {
            caller.fails(mode, ConnectionException.class, Outcome.UNKNOWN);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_36_a_huge_request_id_is_shortened(Mode mode) {
        String huge = "X-Request-Id: " + "r".repeat(100_000) + "\r\n";
        String ok = Wire.ok().replace("X-Request-Id: r-1\r\n", huge);
        String refusal = Wire.answer("400 Bad Request", "{}").replace("X-Request-Id: r-1\r\n", huge);
        try (RawServer server = RawServer.playing(Fault.of("huge", wire -> {
                    wire.request().send(ok);
                    wire.request().send(refusal).drain();
                }));
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).requestId().orElseThrow()).hasSizeBetween(1, LONGEST_REQUEST_ID);
            BadRequestException failure = caller.fails(mode, BadRequestException.class, Outcome.NOT_APPLIED);
            assertThat(failure.requestId().orElseThrow()).hasSizeBetween(1, LONGEST_REQUEST_ID);
            assertThat(server.arrivals()).isEqualTo(2);
        }
    }

    static Stream<Arguments> controls() {
        return Mode.both(
                Fault.answers("CR in a header", refusal("X-Request-Id: a\rb")),
                Fault.answers("NUL in a header", refusal("X-Request-Id: a\0b")),
                Fault.answers("ESC in a header", refusal("X-Request-Id: a\u001b[31mb")),
                Fault.answers("controls in the reason", "HTTP/1.1 400 \u001b[2J\u0007\0\r\nContent-Length: 0\r\n\r\n"),
                Fault.answers(
                        "the credential in headers",
                        refusal("X-Request-Id: " + Caller.CREDENTIAL + "\r\nX-Echo: Bearer " + Caller.CREDENTIAL)));
    }

    private static String refusal(String header) {
        return Wire.answer("400 Bad Request", "{}").replace("X-Request-Id: r-1", header);
    }

    /** What a message may hold is checked for every failure. */
    @ParameterizedTest
    @MethodSource("controls")
    void row_37_control_characters_are_escaped_in_messages(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            ApiException failure = caller.fails(mode, BadRequestException.class, Outcome.NOT_APPLIED);
            assertThat(failure.status()).isEqualTo(400);
            assertThat(failure.requestId().orElse("")).doesNotContainPattern("\\p{Cntrl}");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> lengths() {
        String length = "Content-Length: " + Wire.BODY.length();
        String chunks = "\r\n" + Integer.toHexString(Wire.BODY.length()) + "\r\n" + Wire.BODY + "\r\n0\r\n\r\n";
        return Mode.both(
                Fault.answersAndCloses("two lengths", Wire.head("200 OK", length, "Content-Length: 5") + body()),
                Fault.answersAndCloses(
                        "two lengths, the last counts", Wire.head("200 OK", "Content-Length: 5", length) + body()),
                Fault.answersAndCloses("negative", Wire.head("200 OK", "Content-Length: -5") + body()),
                Fault.answersAndCloses("a word", Wire.head("200 OK", "Content-Length: abc") + body()),
                Fault.answersAndCloses(
                        "overflow", Wire.head("200 OK", "Content-Length: 99999999999999999999") + body()),
                Fault.answersAndCloses(
                        "length and chunked", Wire.head("200 OK", length, "Transfer-Encoding: chunked") + chunks));
    }

    private static String body() {
        return "\r\n" + Wire.BODY;
    }

    /** A success or a failure of ours; the change may have been made in either case. */
    @ParameterizedTest
    @MethodSource("lengths")
    void row_38_a_wrong_length_never_denies_the_change(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            Throwable failure = catchThrowable(() -> {
                assertThat(caller.execute(mode).body().id()).isEqualTo("g1");
            });
            if (failure != null) {
                assertThat(failure).isInstanceOfAny(UnreadableResponseException.class, ConnectionException.class);
                assertThat(((SdkException) failure).outcome()).isIn(Outcome.APPLIED, Outcome.UNKNOWN);
                Leaks.assertNone((SdkException) failure);
            }
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }
}
