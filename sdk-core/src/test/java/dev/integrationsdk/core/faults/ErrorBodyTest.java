package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a refusal says in a whole body, of whatever shape. */
@Timeout(20)
final class ErrorBodyTest {
    private static BadRequestException bad(Mode mode, String body) {
        try (Bench bench = new Bench()) {
            return bench.refusal(mode, BadRequestException.class, Outcome.NOT_APPLIED, answer(400, body));
        }
    }

    private static String echo() {
        return "you sent " + Caller.CREDENTIAL + " or "
                + Caller.CREDENTIAL.replace("/", "\\/") + " or "
                + Caller.CREDENTIAL.replace("+", "\\u002B") + " or "
                + URLEncoder.encode(Caller.CREDENTIAL, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void row_67_a_refusal_that_repeats_the_credential_shows_it_nowhere(Mode mode) {
        String body = "{\"message\":\"" + echo() + "\",\"code\":\"" + Caller.CREDENTIAL
                + "\",\"details\":{\"headers\":{\"Authorization\":\"Bearer " + Caller.CREDENTIAL + "\",\""
                + Caller.CREDENTIAL + "\":1}}}";
        try (Bench bench = new Bench()) {
            BadRequestException failure = bench.refusal(
                    mode,
                    BadRequestException.class,
                    Outcome.NOT_APPLIED,
                    answer(400, body)
                            .setHeader("X-Request-Id", Caller.CREDENTIAL)
                            .addHeader("X-Echo", echo())
                            .addHeader("WWW-Authenticate", "Bearer error=\"" + Caller.CREDENTIAL + "\""));
            assertThat(failure).hasMessageContaining("you sent ****");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_67_an_unreadable_answer_that_repeats_the_credential_shows_it_nowhere(Mode mode) {
        UnreadableResponseException failure = Bench.unreadable(mode, Outcome.UNKNOWN, "Hello, " + echo());
        assertThat(failure.excerpt()).startsWith("Hello, you sent ****");
        Bench.unreadable(mode, Outcome.APPLIED, "{\"error\":\"" + echo() + "\"}");
    }

    /** What a decoder throws is logged. */
    @ParameterizedTest
    @EnumSource
    void row_67_a_decoder_that_fails_on_the_credential_shows_it_nowhere(Mode mode) {
        try (Bench bench = new Bench().answers(answer(400, "{\"message\":\"" + echo() + "\"}"));
                Caller caller = new Caller(
                        Caller.client(bench.url(), options -> options).errors((status, body) -> {
                            throw new IllegalStateException(body.toString());
                        }))) {
            caller.fails(mode, BadRequestException.class, Outcome.NOT_APPLIED);
            assertThat(bench.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> row84() {
        return Mode.both(
                "<html><body>Bad gateway</body></html>",
                "upstream connect error",
                "<?xml version=\"1.0\"?><!DOCTYPE e [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><e>&x;</e>",
                "\u0000\u0001");
    }

    @ParameterizedTest
    @MethodSource("row84")
    void row_84_a_body_that_is_not_json_hides_no_status(String body, Mode mode) {
        for (String mediaType : new String[] {"text/html", "application/json", "nonsense"}) {
            try (Bench bench = new Bench()) {
                ServerException failure = bench.refusal(
                        mode,
                        ServerException.class,
                        Outcome.UNKNOWN,
                        answer(502, body).setHeader("Content-Type", mediaType));
                assertThat(failure.rawBody()).isEqualTo(body);
                assertThat(failure.error().message()).isEmpty();
                assertThat(failure).hasMessageContaining("HTTP 502").hasNoCause();
            }
        }
    }

    static Stream<Arguments> row85() {
        return Mode.both(
                "\"text\"",
                "[]",
                "[{\"message\":\"no\"}]",
                "7",
                "1e9999999999",
                "null",
                "",
                "{\"error\":{\"message\":\"no\"}}",
                "{\"errors\":{\"name\":[\"is wrong\"]}}",
                "{\"errors\":[{\"message\":\"no\"}]}",
                "{\"type\":\"about:blank\",\"title\":\"No\",\"status\":\"400\"}",
                "{\"type\":7,\"title\":[],\"detail\":{}}",
                "{\"message\":{\"text\":\"no\"}}",
                "{\"message\":[\"no\"]}",
                "{\"message\":1e9999999999,\"code\":400,\"details\":null}");
    }

    @ParameterizedTest
    @MethodSource("row85")
    void row_85_a_body_of_an_unknown_shape_hides_no_status(String body, Mode mode) {
        BadRequestException failure = bad(mode, body);
        assertThat(failure.error().message()).isEmpty();
        assertThat(failure.rawBody()).isEqualTo(body);
        assertThat(failure).hasMessageContaining("HTTP 400");
    }

    @ParameterizedTest
    @EnumSource
    void row_86_of_a_long_body_the_beginning_is_kept(Mode mode) {
        assertThat(bad(mode, "x".repeat(10_000_000)).rawBody()).isEqualTo("x".repeat(8_192));
    }

    @ParameterizedTest
    @EnumSource
    void row_86_of_a_long_message_the_beginning_is_shown(Mode mode) {
        String words = "w\u00e4 ".repeat(10_000);
        BadRequestException failure =
                bad(mode, "{\"message\":\"" + words + "\",\"code\":\"" + "c".repeat(9_000) + "\"}");
        assertThat(failure.error().message()).contains(words);
        assertThat(failure.getMessage()).contains("w\u00e4 w\u00e4").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void row_86_a_deep_body_hides_no_status(Mode mode) {
        assertThat(bad(mode, "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))
                        .error()
                        .message())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void row_89_no_control_character_is_in_a_message(Mode mode) throws Exception {
        String hostile = "a\r\nHTTP/1.1 200 OK\u001b[31m\u202e\u200b\u0085\u2028z";
        StringBuilder escaped = new StringBuilder();
        hostile.chars().forEach(c -> escaped.append(String.format(java.util.Locale.ROOT, "\\u%04x", c)));
        BadRequestException failure = bad(mode, "{\"message\":\"" + escaped + "\",\"code\":\"" + escaped + "\"}");
        assertThat(failure.error().message()).contains(hostile);
        assertThat(failure).hasMessageContaining("a\\u000d\\u000aHTTP/1.1 200 OK\\u001b[31m\\u202e");

        Buffer answer = new Buffer()
                .writeUtf8("HTTP/1.1 400 \u001b[31mBad\r\nX-Request-Id: r\u001b[31m\u202e7\r\n"
                        + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
        try (RawServer server = RawServer.playing(
                        wire -> wire.request().send(answer.clone().readByteArray()));
                Caller caller = new Caller(server.url())) {
            BadRequestException odd = caller.fails(mode, BadRequestException.class, Outcome.NOT_APPLIED);
            assertThat(odd.status()).isEqualTo(400);
            assertThat(odd.requestId().orElseThrow()).startsWith("r\\u001b[31m").endsWith("7");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }
}
