package dev.integrationsdk.core.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers without measure, to a program of 128 MB that knows no locale of ours and no UTF-8. */
@Timeout(40)
final class MemoryTest {
    private static final int MIB = 1 << 20;

    @Test
    void rows_45_46_55_86_and_127_no_answer_is_too_large_for_a_small_program() throws Exception {
        byte[] bomb = bomb();
        try (RawServer server = new RawServer(connection -> {
            String path = connection.head().split(" ", 3)[1];
            MemoryProbe.Case big = MemoryProbe.Case.valueOf(path.split("/", 3)[1]);
            connection.write("HTTP/1.1 " + big.status + " As told\r\nX-Request-Id: r-1\r\nConnection: close\r\n");
            OutputStream out = connection.out();
            switch (big) {
                case ERROR_OF_200_MB, ANSWER_OF_200_MB ->
                    repeat(out, "\r\n{\"message\":\"", "x".repeat(1024), 200 * 1024);
                case STRING_OF_50_MB -> repeat(out, "\r\n{\"id\":\"", "x".repeat(1024), 50 * 1024);
                case DECLARED_LENGTH ->
                    repeat(out, "Content-Length: 9000000000\r\n\r\n{\"id\":\"", "x".repeat(1024), 50 * 1024);
                case ERROR_BOMB, ANSWER_BOMB -> {
                    connection.write("Content-Encoding: gzip\r\n\r\n");
                    connection.write(bomb);
                }
                case OBJECTS -> {
                    repeat(out, "\r\n{\"id\":\"g1\",\"other\":[{}", ",{},{},{},{},{}", 80_000);
                    connection.write("]}");
                }
                case LISTS -> {
                    repeat(out, "\r\n{\"id\":\"g1\",\"tags\":[\"a\"", ",\"b\",1", 150_000);
                    connection.write("]}");
                }
                case TOO_MANY_TOKENS -> repeat(out, "\r\n{\"id\":\"g1\",\"other\":[0", ",1,1,1,1,1", 700_000);
                case NAMES -> {
                    out.write("\r\n{\"id\":\"g1\"".getBytes(StandardCharsets.US_ASCII));
                    StringBuilder names = new StringBuilder();
                    for (int i = 0; i < 100_000; i++) {
                        names.append(",\"n").append(i).append("\":0");
                    }
                    connection.write(names + "}");
                }
                case UMLAUT ->
                    connection.write(
                            "\r\n{\"id\":\"g1\",\"display_name\":\"L\u00e4mp\"}".getBytes(StandardCharsets.UTF_8));
            }
        })) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-Dfile.encoding=US-ASCII",
                            "-Duser.language=tr",
                            "-Duser.timezone=Asia/Bangkok",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MemoryProbe.class.getName(),
                            server.url())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(program.waitFor(2, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).as(said).isZero();
            assertThat(said)
                    .contains(java.util.Arrays.stream(MemoryProbe.Case.values())
                            .map(big -> big + " is right")
                            .toList());
            assertThat(server.arrivals()).isEqualTo(2 * MemoryProbe.Case.values().length);
        }
    }

    private static void repeat(OutputStream out, String beginning, String part, int times) throws IOException {
        byte[] bytes = part.repeat(Math.max(1, 8192 / part.length())).getBytes(StandardCharsets.US_ASCII);
        out.write(beginning.getBytes(StandardCharsets.US_ASCII));
        for (long left = (long) part.length() * times; left > 0; left -= bytes.length) {
            out.write(bytes, 0, (int) Math.min(left, bytes.length));
        }
        out.flush();
    }

    /** A JSON string of 200 MB, in 200 KB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write("{\"message\":\"".getBytes(StandardCharsets.US_ASCII));
            byte[] spaces = " ".repeat(MIB).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                zipped.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
