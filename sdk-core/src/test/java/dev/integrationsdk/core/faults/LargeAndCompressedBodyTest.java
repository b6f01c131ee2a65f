package dev.integrationsdk.core.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.faults.RawServer.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 45 to 47: more than anybody wants to hold, and what cannot be decompressed. */
@Timeout(20)
final class LargeAndCompressedBodyTest {
    private static final int MIB = 1024 * 1024;
    private static final int BOMB_MIBS = 100;
    private static final byte[] BLOCK = "1".repeat(MIB).getBytes(ISO_8859_1);
    private static final byte[] ZIPPED = gzip(Wire.BODY.getBytes(ISO_8859_1), 1);
    private static final byte[] BOMB = gzip(BLOCK, BOMB_MIBS);

    private static byte[] gzip(byte[] block, int times) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < times; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    static Stream<Arguments> floods() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of("200 MB", "Content-Length: 200000000\r\n", mode),
                        Arguments.of("200 MB, closed at the end", "Connection: close\r\n", mode),
                        Arguments.of("chunks without end", "Transfer-Encoding: chunked\r\n", mode)));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void row_45_a_body_beyond_the_limit_is_not_read_on(String name, String framing, Mode mode) {
        AtomicLong sent = new AtomicLong();
        try (RawServer server = RawServer.playing(wire -> {
                    wire.request().send(Wire.head("200 OK") + framing + "\r\n");
                    boolean chunked = framing.contains("chunked");
                    wire.send(chunked ? "2\r\n{\"\r\n" : "{\"");
                    while (true) {
                        wire.send(chunked ? "100000\r\n" : "").send(BLOCK).send(chunked ? "\r\n" : "");
                        sent.addAndGet(MIB);
                    }
                });
                Caller caller = new Caller(server.url())) {
            UnreadableResponseException failure =
                    caller.fails(mode, UnreadableResponseException.class, Outcome.APPLIED);
            assertThat(failure).hasMessageContaining("maxResponseBytes");
            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.excerpt()).hasSizeBetween(1, 201);
            assertThat(sent.get()).isBetween(4L * MIB, 64L * MIB);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_46_a_bomb_is_measured_decompressed(Mode mode) {
        try (RawServer server = RawServer.playing(compressed("200 OK", "gzip", BOMB));
                Caller caller = new Caller(server.url())) {
            UnreadableResponseException failure =
                    caller.fails(mode, UnreadableResponseException.class, Outcome.APPLIED);
            assertThat(failure).hasMessageContaining("maxResponseBytes");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_46_a_bomb_in_a_refusal_does_not_hide_the_status(Mode mode) {
        try (RawServer server = RawServer.playing(compressed("400 Bad Request", "gzip", BOMB));
                Caller caller = new Caller(server.url())) {
            BadRequestException failure = caller.fails(mode, BadRequestException.class, Outcome.NOT_APPLIED);
            assertThat(failure.status()).isEqualTo(400);
            assertThat(failure.rawBody()).hasSizeBetween(1, 8 * 1024);
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }

    private static Fault compressed(String name, String status, String encoding, byte[] body) {
        String head = Wire.head(status, "Content-Encoding: " + encoding, "Content-Length: " + body.length) + "\r\n";
        return Fault.of(name, wire -> wire.request().send(head).send(body).drain());
    }

    private static Fault compressed(String status, String encoding, byte[] body) {
        return compressed(status, status, encoding, body);
    }

    @ParameterizedTest
    @EnumSource
    void row_47_gzip_is_understood(Mode mode) {
        try (RawServer server = RawServer.playing(compressed("200 OK", "gzip", ZIPPED));
                Caller caller = new Caller(server.url())) {
            assertThat(caller.execute(mode).body().id()).isEqualTo("g1");
        }
    }

    static Stream<Arguments> undecodable() {
        byte[] plain = Wire.BODY.getBytes(ISO_8859_1);
        byte[] badStart = ZIPPED.clone();
        badStart[0] = 'x';
        byte[] badSum = ZIPPED.clone();
        badSum[ZIPPED.length - 8] ^= 1;
        byte[] trailed = Arrays.copyOf(ZIPPED, ZIPPED.length + 4);
        return Mode.both(
                compressed("invalid", "200 OK", "gzip", badStart),
                compressed("cut", "200 OK", "gzip", Arrays.copyOf(ZIPPED, ZIPPED.length - 12)),
                compressed("cut in its last bytes", "200 OK", "gzip", Arrays.copyOf(ZIPPED, ZIPPED.length - 2)),
                compressed("wrong check sum", "200 OK", "gzip", badSum),
                compressed("followed by other bytes", "200 OK", "gzip", trailed),
                compressed("plain", "200 OK", "gzip", plain),
                compressed("twice", "200 OK", "gzip", gzip(ZIPPED, 1)),
                compressed("br, not asked for", "200 OK", "br", new byte[] {0x0b, 0x02, (byte) 0x80, 'x', 0x03}),
                compressed("br, and yet plain", "200 OK", "br", plain),
                compressed("empty", "200 OK", "gzip", new byte[0]),
                Fault.answers(
                        "empty, in chunks",
                        Wire.head("200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked") + "\r\n0\r\n\r\n"));
    }

    /** Compression that cannot be undone may be somebody else's answer. */
    @ParameterizedTest
    @MethodSource("undecodable")
    void row_47_what_cannot_be_decompressed_may_not_be_the_vendors(Script script, Mode mode) {
        try (RawServer server = RawServer.playing(script);
                Caller caller = new Caller(server.url())) {
            UnreadableResponseException failure =
                    caller.fails(mode, UnreadableResponseException.class, Outcome.UNKNOWN);
            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.requestId()).contains("r-1");
            assertThat(server.arrivals()).isEqualTo(1);
        }
    }
}
