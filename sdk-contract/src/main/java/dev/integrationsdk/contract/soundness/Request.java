package dev.integrationsdk.contract.soundness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of a request.
 *
 * @param text a character for each byte
 */
record Request(String text) {
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    /**
     * Reads up to the end of a request, or to the end of the connection, in whatever way that comes.
     *
     * @param begins told when there is a first byte
     */
    static Request read(InputStream in, Runnable begins) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        Request request = new Request("");
        try {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                if (bytes.size() == 0) {
                    begins.run();
                }
                bytes.write(part, 0, count);
                request = new Request(bytes.toString(ISO_8859_1));
                if (request.isWhole()) {
                    return request;
                }
            }
        } catch (IOException e) {
            // It was cut here, or by a client that has not read everything when it closes an idle connection.
        }
        return request;
    }

    boolean isWhole() {
        int head = text.indexOf("\r\n\r\n");
        Matcher length = CONTENT_LENGTH.matcher(text);
        return head >= 0 && length.find() && text.length() >= head + 4 + Integer.parseInt(length.group(1));
    }
}
