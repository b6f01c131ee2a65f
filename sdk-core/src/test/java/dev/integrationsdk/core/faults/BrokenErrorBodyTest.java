package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The status of a refusal counts, although its body breaks off, cannot be read or never ends. */
@Timeout(20)
final class BrokenErrorBodyTest {
    private static ApiException refusal(Mode mode, Caller caller, RawServer server, Class<? extends ApiException> how) {
        ApiException refusal = caller.fails(mode, how, Outcome.NOT_APPLIED);
        assertThat(refusal.requestId()).contains("r-1");
        assertThat(server.arrivals()).isEqualTo(1);
        return refusal;
    }

    private static String bad(String rest) {
        return Wire.head("400 Bad Request") + rest;
    }

    static Stream<Arguments> broken() {
        String cut = bad("Content-Length: 100\r\n\r\n{\"message\":\"no");
        return Mode.both(
                Fault.answersAndCloses("closed", cut),
                Fault.of("reset", wire -> wire.request().send(cut).reset()),
                Fault.answersAndCloses("closed before the body", bad("Content-Length: 100\r\n\r\n")),
                Fault.answersAndCloses(
                        "a chunk is cut", bad("Transfer-Encoding: chunked\r\n\r\nf\r\n{\"message\":\"no")),
                Fault.answersAndCloses("no chunk", bad("Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"message\":\"no")),
                Fault.answersAndCloses("JSON is cut", bad("Connection: close\r\n\r\n{\"message\":\"no")),
                Fault.answersAndCloses(
                        "no gzip", bad("Content-Encoding: gzip\r\nContent-Length: 16\r\n\r\n{\"message\":\"no\"}")),
                Fault.answersAndCloses(
                        "gzip is cut", bad("Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n\u001f\u008b\u0008")),
                Fault.answersAndCloses("nothing", bad("Content-Length: 0\r\n\r\n")),
                Fault.answersAndCloses("length too short", bad("Content-Length: 5\r\n\r\n{\"message\":\"no\"}")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void row_87_a_body_that_breaks_hides_no_status(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            ApiException failure = refusal(mode, caller, server, BadRequestException.class);
            assertThat(failure.status()).isEqualTo(400);
            assertThat("{\"message\":\"no\"}").startsWith(failure.rawBody());
        }
    }

    static Stream<Arguments> cut() {
        String begun = "{\"message\":\"no";
        return Mode.both(
                Fault.answersAndCloses("closed", bad("Content-Length: 100\r\n\r\n" + begun)),
                Fault.answersAndCloses("a chunk is cut", bad("Transfer-Encoding: chunked\r\n\r\nf\r\n" + begun)),
                Fault.answersAndCloses("JSON is cut", bad("Connection: close\r\n\r\n" + begun)),
                Fault.answersAndCloses("length too short", bad("Content-Length: 14\r\n\r\n" + begun + "\"}")));
    }

    @ParameterizedTest
    @MethodSource("cut")
    void row_87_what_has_come_of_the_body_is_kept(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            assertThat(refusal(mode, caller, server, BadRequestException.class).rawBody())
                    .isEqualTo("{\"message\":\"no");
        }
    }

    static Stream<Arguments> endless() {
        return Stream.of("400 Bad Request", "401 Unauthorized").flatMap(status -> {
            String head = Wire.head(status, "Content-Length: 100000") + "\r\n";
            return Mode.both(
                    Fault.of(
                            status + ", drips",
                            wire -> wire.request().send(head).drip("x")),
                    Fault.answers(status + ", hangs in the body", head + "{\"message\":"),
                    Fault.answers(status + ", hangs before the body", head));
        });
    }

    private static void assertEnds(Fault fault, Mode mode, Caller caller, RawServer server) {
        boolean bad = fault.name().startsWith("400");
        var unused = refusal(mode, caller, server, bad ? BadRequestException.class : AuthenticationException.class);
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Execution(ExecutionMode.CONCURRENT)
    void row_88_a_body_that_never_ends_ends_with_the_attempt(Fault fault, Mode mode) {
        try (RawServer server = RawServer.playing(fault);
                Caller caller = Caller.impatient(server.url())) {
            assertEnds(fault, mode, caller, server);
        }
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Execution(ExecutionMode.CONCURRENT)
    void row_88_a_body_that_never_ends_ends_with_the_call(Fault fault, Mode mode) {
        try (RawServer server = RawServer.playing(fault);
                Caller caller = new Caller(server.url(), options -> options.callTimeout(Caller.SOON))) {
            assertEnds(fault, mode, caller, server);
        }
    }
}
