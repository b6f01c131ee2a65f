package dev.integrationsdk.contract.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/**
 * How an answer is brought.
 *
 * @param framing how its end is told
 * @param encoding the Content-Encoding, which the body need not have
 * @param contentType the Content-Type, which the body need not have
 * @param interim whether an interim answer comes first
 */
record Delivery(Framing framing, String encoding, String contentType, boolean interim) {

    enum Framing {
        WHOLE,
        CHUNKED,
        CUT
    }

    /** The body is gzip as said. */
    private static final String TRULY_GZIP = "gzip";

    static final Delivery PLAIN = new Delivery(Framing.WHOLE, "", "application/json", false);

    static Arbitrary<Delivery> any() {
        return Combinators.combine(
                        Arbitraries.of(Framing.class),
                        Arbitraries.of("", "", "", TRULY_GZIP, "GZIP", "br", "identity", "gzip, gzip", "\u00e9"),
                        Arbitraries.of(
                                "application/json",
                                "",
                                "text/html; charset=utf-16",
                                "application/json; charset=nonsense",
                                "multipart/form-data",
                                ";;/",
                                "\u00e9"),
                        Arbitraries.of(true, false))
                .as(Delivery::new);
    }

    MockResponse.Builder of(int status, ByteString body) {
        MockResponse.Builder answer = new MockResponse.Builder().status("HTTP/1.1 " + status + " Reason");
        Buffer sent = encoding.equals(TRULY_GZIP) ? compressed(body) : new Buffer().write(body);
        if (framing == Framing.CHUNKED) {
            answer.chunkedBody(sent, 7);
        } else {
            answer.body(sent);
        }
        if (framing == Framing.CUT) {
            answer.setHeader("Content-Length", body.size() + 100).onResponseEnd(new SocketEffect.CloseSocket());
        }
        if (!encoding.isEmpty()) {
            answer.addHeaderLenient("Content-Encoding", encoding);
        }
        if (!contentType.isEmpty()) {
            answer.addHeaderLenient("Content-Type", contentType);
        }
        if (interim) {
            answer.addInformationalResponse(new MockResponse.Builder().code(103).build());
        }
        return answer;
    }

    private static Buffer compressed(ByteString body) {
        Buffer compressed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(compressed))) {
            sink.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed;
    }
}
