package dev.integrationsdk.contract.soundness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.integrationsdk.contract.Vendor;
import java.util.List;

/**
 * What a server answers, byte by byte.
 *
 * @param text heads and body, a character for each byte
 */
record Answer(String text) {
    /** The documented answer and a refusal; and without TLS, which knows nothing of that, an answer in pieces. */
    static List<Answer> of(Vendor vendor, boolean secure) {
        Answer refusal = plain("404 Not Found", "{\"message\": \"Integration not found\"}");
        return secure ? List.of(ok(vendor), refusal) : List.of(ok(vendor), refusal, inPieces(vendor));
    }

    static Answer ok(Vendor vendor) {
        return plain("200 OK", body(vendor));
    }

    /** With an interim head before, and a body in pieces, whose end is not the end of the answer. */
    private static Answer inPieces(Vendor vendor) {
        String body = body(vendor);
        return new Answer("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk(body.substring(0, 40)) + chunk(body.substring(40)) + chunk(""));
    }

    private static String body(Vendor vendor) {
        return new String(vendor.answer().toString().getBytes(UTF_8), ISO_8859_1);
    }

    private static Answer plain(String status, String body) {
        return new Answer("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\nX-Request-Id: r-1\r\n\r\n" + body);
    }

    private static String chunk(String piece) {
        return Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n";
    }

    int length() {
        return text.length();
    }

    byte[] bytes() {
        return text.getBytes(ISO_8859_1);
    }

    /** Whether the server applies the change, if it has the whole request. */
    boolean applies() {
        return statusIn(length()) / 100 == 2;
    }

    /** The status of the final answer; 0 if its head is not whole in so many bytes. */
    int statusIn(int bytes) {
        int start = 0;
        for (int end = text.indexOf("\r\n\r\n"); end >= 0 && end + 4 <= bytes; end = text.indexOf("\r\n\r\n", start)) {
            int code = start + "HTTP/1.1 ".length();
            int status = Integer.parseInt(text.substring(code, code + 3));
            if (status >= 200) {
                return status;
            }
            start = end + 4;
        }
        return 0;
    }
}
