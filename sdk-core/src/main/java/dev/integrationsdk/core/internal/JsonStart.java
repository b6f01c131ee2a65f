package dev.integrationsdk.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether the beginning of a body can be that of JSON: a portal's HTML, or a proxy's words, cannot. */
enum JsonStart {
    EMPTY,
    JSON,
    NOT_JSON;

    private static final String SPACE = " \t\r\n";
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_WORD = 6;

    /** @param body from its beginning; it is in memory */
    static JsonStart of(InputStream body) {
        try (PushbackInputStream in = new PushbackInputStream(body, UTF_8_MARK.length)) {
            byte[] mark = in.readNBytes(UTF_8_MARK.length);
            if (!Arrays.equals(mark, UTF_8_MARK)) {
                in.unread(mark);
            }
            int first = in.read();
            while (SPACE.indexOf(first) >= 0) {
                first = in.read();
            }
            if (first < 0) {
                return EMPTY;
            }
            // One character for each byte.
            return of((char) first + new String(in.readNBytes(LONGEST_WORD), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonStart of(String beginning) {
        // A NUL, and the marks of UTF-16 and UTF-32, which the parser recognises.
        boolean json = "{[\"-0123456789\0".indexOf(beginning.charAt(0)) >= 0
                || beginning.startsWith("\u00FE\u00FF")
                || beginning.startsWith("\u00FF\u00FE")
                || isWord(beginning, "true")
                || isWord(beginning, "false")
                || isWord(beginning, "null");
        return json ? JSON : NOT_JSON;
    }

    /** A word that may be cut, and is not the beginning of another. */
    private static boolean isWord(String text, String word) {
        return word.startsWith(text) || (text.startsWith(word) && !Character.isLetter(text.charAt(word.length())));
    }
}
