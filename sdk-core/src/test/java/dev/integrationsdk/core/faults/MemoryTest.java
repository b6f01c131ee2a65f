package dev.integrationsdk.core.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers without measure, to a program of 128 MB that knows no locale of ours and no UTF-8. */
@Timeout(120)
final class MemoryTest {
    private static final int MIB = 1 << 20;

    @Test
    void row_45_46_55_86_and_127_no_answer_is_too_large_for_a_small_program() throws Exception {
        byte[] bomb = bomb();
        try (RawServer server = RawServer.playing(wire -> {
                    MemoryProbe.Case big =
                            MemoryProbe.Case.valueOf(wire.request().path().split("/", 3)[1]);
                    wire.send(Wire.head(big.status + " As told", "Connection: close"));
                    answer(wire, big, bomb);
                });
                Program program = new Program(
                        MemoryProbe.class,
                        server.url(),
                        "-Xmx128m",
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-Duser.timezone=Asia/Bangkok")) {
            boolean ended = program.ends(Duration.ofSeconds(110));
            assertThat(program.said())
                    .contains(Arrays.stream(MemoryProbe.Case.values())
                            .map(big -> big + " is right")
                            .toList());
            assertThat(ended).as(program.said()).isTrue();
            assertThat(server.arrivals()).isEqualTo(2 * MemoryProbe.Case.values().length);
        }
    }

    private static void answer(Wire wire, MemoryProbe.Case big, byte[] bomb) throws IOException {
        switch (big) {
            case ERROR_OF_200_MB, ANSWER_OF_200_MB -> repeat(wire, "{\"message\":\"", "x".repeat(1024), 200 * 1024);
            case STRING_OF_50_MB -> repeat(wire, "{\"id\":\"", "x".repeat(1024), 50 * 1024);
            case DECLARED_LENGTH -> {
                wire.send("Content-Length: 9000000000\r\n");
                repeat(wire, "{\"id\":\"", "x".repeat(1024), 50 * 1024);
            }
            case ERROR_BOMB, ANSWER_BOMB ->
                wire.send("Content-Encoding: gzip\r\n\r\n").send(bomb);
            case OBJECTS ->
                repeat(wire, "{\"id\":\"g1\",\"other\":[{}", ",{},{},{},{},{}", 80_000)
                        .send("]}");
            case LISTS ->
                repeat(wire, "{\"id\":\"g1\",\"tags\":[\"a\"", ",\"b\",1", 150_000)
                        .send("]}");
            case TOO_MANY_TOKENS -> repeat(wire, "{\"id\":\"g1\",\"other\":[0", ",1,1,1,1,1", 700_000);
            case NAMES -> {
                StringBuilder names = new StringBuilder("\r\n{\"id\":\"g1\"");
                for (int i = 0; i < 100_000; i++) {
                    names.append(",\"n").append(i).append("\":0");
                }
                wire.send(names + "}");
            }
            case UMLAUT -> wire.send("\r\n{\"id\":\"g1\",\"display_name\":\"L\u00e4mp\"}".getBytes(UTF_8));
        }
    }

    /** Sends a body that begins like this, and goes on like that at least so many times. */
    private static Wire repeat(Wire wire, String beginning, String part, int times) throws IOException {
        wire.send("\r\n" + beginning);
        byte[] bytes = part.repeat(Math.max(1, 8192 / part.length())).getBytes(UTF_8);
        for (long left = (long) part.length() * times; left > 0; left -= bytes.length) {
            wire.send(bytes);
        }
        return wire;
    }

    /** A JSON string of 200 MB, in 200 KB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write("{\"message\":\"".getBytes(UTF_8));
            byte[] spaces = " ".repeat(MIB).getBytes(UTF_8);
            for (int i = 0; i < 200; i++) {
                zipped.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
