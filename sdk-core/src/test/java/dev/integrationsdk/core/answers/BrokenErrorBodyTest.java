package dev.integrationsdk.core.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The status of a refusal counts, although its body breaks off, cannot be read or never ends. */
@Timeout(20)
final class BrokenErrorBodyTest {
    private static final String HEAD = " No\r\nX-Request-Id: r-1\r\nContent-Type: application/json\r\n";

    private static ApiException refusal(
            boolean async, UnaryOperator<ClientOptions.Builder> options, RawServer.Script script) throws IOException {
        try (RawServer server = new RawServer(script);
                Caller caller = new Caller(server.url(), options)) {
            long start = System.nanoTime();
            SdkException failure = caller.failure(async);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            assertThat(failure).isInstanceOf(ApiException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(server.arrivals()).isEqualTo(1);
            ApiException refusal = (ApiException) failure;
            assertThat(refusal.requestId()).contains("r-1");
            return refusal;
        }
    }

    enum Broken {
        CLOSED("Content-Length: 100\r\n\r\n{\"message\":\"no"),
        RESET("Content-Length: 100\r\n\r\n{\"message\":\"no"),
        CHUNK_CUT("Transfer-Encoding: chunked\r\n\r\nf\r\n{\"message\":\"no"),
        BAD_CHUNK("Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"message\":\"no"),
        JSON_CUT("Connection: close\r\n\r\n{\"message\":\"no"),
        NO_GZIP("Content-Encoding: gzip\r\nContent-Length: 16\r\n\r\n{\"message\":\"no\"}"),
        GZIP_CUT("Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n\u001f\u008b\u0008"),
        NONE("Content-Length: 100\r\n\r\n"),
        NOTHING("Content-Length: 0\r\n\r\n"),
        WRONG_LENGTH("Content-Length: 5\r\n\r\n{\"message\":\"no\"}");

        private final String rest;

        Broken(String rest) {
            this.rest = rest;
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_87_a_body_that_breaks_hides_no_status(Broken broken) throws IOException {
        for (boolean async : new boolean[] {false, true}) {
            ApiException failure = refusal(async, options -> options, connection -> {
                connection.write("HTTP/1.1 400" + HEAD + broken.rest);
                if (broken == Broken.RESET) {
                    connection.reset();
                }
            });
            assertThat(failure).isExactlyInstanceOf(BadRequestException.class);
            assertThat(failure.status()).isEqualTo(400);
            assertThat("{\"message\":\"no\"}").startsWith(failure.rawBody());
        }
    }

    enum Endless {
        DRIP,
        HANG,
        HANG_WITHOUT_A_BYTE
    }

    private static RawServer.Script endless(int status, Endless how) {
        return connection -> {
            connection.write("HTTP/1.1 " + status + HEAD + "Content-Length: 1000\r\n\r\n");
            if (how == Endless.HANG) {
                connection.write("{\"message\":");
            }
            while (how == Endless.DRIP && connection.pause(20)) {
                connection.write("x");
            }
            connection.hang();
        };
    }

    private static void assertEnds(boolean async, UnaryOperator<ClientOptions.Builder> options, Endless how)
            throws IOException {
        assertThat(refusal(async, options, endless(400, how))).isExactlyInstanceOf(BadRequestException.class);
        assertThat(refusal(async, options, endless(401, how))).isExactlyInstanceOf(AuthenticationException.class);
    }

    @ParameterizedTest
    @CsvSource({"DRIP,false", "DRIP,true", "HANG,false", "HANG,true", "HANG_WITHOUT_A_BYTE,false"})
    void row_88_a_body_that_never_ends_ends_with_the_attempt(Endless how, boolean async) throws IOException {
        assertEnds(async, options -> options.attemptTimeout(Duration.ofMillis(250)), how);
    }

    @ParameterizedTest
    @EnumSource
    void row_88_a_body_that_never_ends_ends_with_the_call(Endless how) throws IOException {
        assertEnds(false, options -> options.callTimeout(Duration.ofMillis(250)), how);
    }
}
