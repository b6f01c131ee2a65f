package dev.integrationsdk.core.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** An answer whose head was read. The body is read into memory up to a bound, and from there as often as needed. */
public final class Answer implements Closeable {
    private final Response response;
    private final BufferedSource source;

    Answer(Response response) {
        this.response = response;
        this.source = response.body().source();
    }

    /**
     * Reads the body.
     *
     * @return false if there is more than {@code max} bytes of it
     */
    public boolean read(long max) throws IOException {
        return !source.request(max + 1);
    }

    /** The body as far as it was read; each stream begins at its beginning. */
    public InputStream body() {
        return new BodyStream(source.getBuffer());
    }

    private byte[] bytes(int max) {
        try {
            return body().readNBytes(max);
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory cannot fail", e);
        }
    }

    /** The body's first bytes, at most {@code max} of them, as UTF-8; a character that is cut is left out. */
    public String text(int max) {
        byte[] bytes = bytes(max);
        int end = bytes.length;
        if (source.getBuffer().size() > max) {
            while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
                end--;
            }
            if (end > 0 && bytes[end - 1] < 0) {
                end--;
            }
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        response.close();
    }

    /** Reads a buffer without consuming it and without copying its segments. */
    private static final class BodyStream extends InputStream {
        private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
        private int position;
        private boolean ended;

        BodyStream(Buffer buffer) {
            buffer.readUnsafe(cursor);
        }

        @Override
        public int read() {
            return next() ? cursor.data[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!next()) {
                return -1;
            }
            int count = Math.min(length, cursor.end - position);
            System.arraycopy(cursor.data, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean next() {
            if (!ended && (cursor.data == null || position == cursor.end)) {
                ended = cursor.next() == -1;
                position = cursor.start;
            }
            return !ended;
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
