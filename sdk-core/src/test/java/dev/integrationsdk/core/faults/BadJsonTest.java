package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.internal.json.Gadget;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A 2xx whose body begins as JSON, and is none, or is made to hurt who reads it. */
@Timeout(20)
final class BadJsonTest {

    static Stream<Arguments> row53() {
        return Mode.both(
                "{\"id\":\"g1\"",
                "{\"id\":\"g1",
                "{",
                "{\"id\":\"g1\"} x",
                "{\"id\":\"g1\"}}",
                "{\"id\":\"g1\"}{\"id\":\"g1\"}",
                "{\"id\":\"g1\"}\n<html>",
                "{\"id\":\"g1\",}",
                "{\"id\":\"g1\",,\"a\":1}",
                "{/* c */\"id\":\"g1\"}",
                "{\"id\":\"g1\"// c\n}",
                "{'id':'g1'}",
                "{id:\"g1\"}",
                "{\"id\":\"g1\",\"count\":NaN}",
                "{\"id\":\"g1\",\"other\":-Infinity}",
                "{\"id\":\"g1\",\"count\":007}",
                "{\"id\":\"g1\",\"count\":+7}",
                "{\"id\":\"g1\",\"count\":.5}",
                "{\"id\":\"g1\",\"other\":0x10}",
                "tru",
                "nul");
    }

    @ParameterizedTest
    @MethodSource("row53")
    void row_53_what_begins_as_json_and_is_none_is_unreadable(String body, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, body);
    }

    static Stream<Arguments> row54() {
        int depth = 100_000;
        return Mode.both(
                "[".repeat(depth),
                "[".repeat(depth) + "]".repeat(depth),
                "{\"id\":\"g1\",\"config\":" + "[".repeat(depth) + "]".repeat(depth) + "}",
                "{\"id\":\"g1\",\"other\":" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth) + "}",
                "{\"id\":\"g1\",\"display_name\":" + "[".repeat(depth) + "]".repeat(depth) + "}",
                "{\"id\":\"g1\",\"part\":" + "{\"parts\":[".repeat(depth) + "]}".repeat(depth) + "}",
                "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("row54")
    void row_54_what_is_nested_too_deep_is_unreadable(String body, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, body);
    }

    static Stream<Arguments> row54Bearable() {
        return Mode.both(
                "{\"id\":\"g1\",\"config\":" + "[".repeat(190) + "]".repeat(190) + "}",
                "{\"id\":\"g1\",\"part\":" + "{\"parts\":[".repeat(90) + "]}".repeat(90) + "}");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("row54Bearable")
    void row_54_what_is_nested_less_deep_is_read(String body, Mode mode) {
        assertUsable(Bench.read(mode, body));
    }

    static Stream<Arguments> row55() {
        return Mode.both(
                "{\"id\":\"g1\",\"count\":" + "9".repeat(100_000) + "}",
                "{\"id\":\"g1\",\"other\":" + "9".repeat(100_000) + "}",
                "{\"id\":\"g1\",\"" + "n".repeat(100_000) + "\":1}");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("row55")
    @Timeout(10)
    void row_55_what_is_too_long_is_unreadable(String body, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, body);
    }

    static Stream<Arguments> row55Bearable() {
        return Mode.both(
                "{\"id\":\"g1\",\"count\":1e999999999,\"version\":1E+999999999,\"is_beta\":1e999999999}",
                "{\"id\":\"g1\",\"other\":1e999999999,\"config\":[1e-999999999,0e999999999]}",
                "{\"id\":\"g1\",\"count\":" + "9".repeat(1_000) + "}",
                "{\"id\":\"g1\",\"display_name\":1e999999999}",
                members(30_000),
                collisions(13));
    }

    private static String members(int count) {
        StringBuilder body = new StringBuilder("{\"id\":\"g1\"");
        for (int i = 0; i < count; i++) {
            body.append(",\"m").append(i).append("\":").append(i);
        }
        return body.append('}').toString();
    }

    /** As many names as 2 to this power, whose hash codes are equal. */
    private static String collisions(int bits) {
        StringBuilder body = new StringBuilder("{\"id\":\"g1\"");
        for (int i = 0; i < 1 << bits; i++) {
            body.append(",\"");
            for (int bit = 0; bit < bits; bit++) {
                body.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            body.append("\":1");
        }
        return body.append('}').toString();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("row55Bearable")
    @Timeout(10)
    void row_55_what_is_odd_in_size_is_read_and_quick_to_use(String body, Mode mode) {
        assertUsable(Bench.read(mode, body));
    }

    private static void assertUsable(Gadget gadget) {
        assertThat(gadget.toString()).contains("g1");
        assertThat(gadget.hashCode()).isEqualTo(gadget.hashCode());
        assertThat(gadget).isEqualTo(Gadget.builder().from(gadget).build());
    }

    static Stream<Arguments> row56() {
        return Mode.both(
                "{\"id\":\"g1\",\"display_name\":\"a\u00e9b\"}", // a byte that begins no character
                "{\"id\":\"g1\",\"display_name\":\"a\u00ff\u00fe\"}",
                "{\"id\":\"g1\",\"other\":\"a\u0080b\"}",
                "{\"id\":\"g1\",\"display_name\":\"a\u00e2\u0082",
                "{\"id\":\"g1\",\"display_name\":\"a\u00e2\u0082\"}",
                "{\"id\":\"g1\",\"display_name\":\"a\nb\"}",
                "{\"id\":\"g1\",\"display_name\":\"a\u0000b\"}",
                "{\"id\":\"g1\",\"other\":\"a\u001bb\"}",
                "{\"id\":\"g1\"\u0000}",
                "{\"id\":\"g1\"}\u0000");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("row56")
    void row_56_bytes_that_are_no_text_are_unreadable(String bytes, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, answer(200, encoded(bytes, StandardCharsets.ISO_8859_1)));
    }

    private static Buffer encoded(String text, Charset charset) {
        return new Buffer().write(text.getBytes(charset));
    }

    static Stream<Arguments> row57() {
        return Mode.both("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE");
    }

    @ParameterizedTest
    @MethodSource("row57")
    void row_57_every_encoding_of_json_is_read_with_a_mark_or_without(String charset, Mode mode) {
        for (String mark : new String[] {"\uFEFF", ""}) {
            try (Bench bench = new Bench()) {
                String body = mark + "{\"id\":\"g1\",\"display_name\":\"L\u00e4mp \ud83d\udca1\"}";
                bench.answers(answer(200, encoded(body, Charset.forName(charset))));
                assertThat(bench.caller.execute(mode).body().displayName()).contains("L\u00e4mp \ud83d\udca1");
                assertThat(bench.arrivals()).isEqualTo(1);
            }
        }
    }

    static Stream<Arguments> row57Latin() {
        return Mode.both("application/json; charset=ISO-8859-1", "application/json", "text/html");
    }

    @ParameterizedTest
    @MethodSource("row57Latin")
    void row_57_latin_1_is_no_json_and_never_garbled(String mediaType, Mode mode) {
        Buffer body = encoded("{\"id\":\"g1\",\"display_name\":\"L\u00e4mp\"}", StandardCharsets.ISO_8859_1);
        Bench.unreadable(mode, Outcome.APPLIED, answer(200, body).setHeader("Content-Type", mediaType));
    }
}
