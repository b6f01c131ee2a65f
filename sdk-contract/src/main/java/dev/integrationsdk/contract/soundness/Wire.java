package dev.integrationsdk.contract.soundness;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The server's end of a connection, below TLS if there is any. It counts what crosses it, and cuts after exactly as many
 * bytes as it is told. For one thread at a time.
 *
 * <ul>
 *   <li>A FIN comes after everything that was written before it, so the client reads all of that. It is half a close,
 *       since to close a socket with unread bytes would reset it.
 *   <li>A RST may destroy bytes on their way to the client. So it follows bytes only if the client's sockets are watched,
 *       when the client has taken those bytes out of its socket.
 *   <li>With nothing read, the cut comes when the client has begun to write, so that the connection was made.
 * </ul>
 */
final class Wire extends Socket {
    private static final int PATIENCE_MILLIS = 10_000;

    private @Nullable Watch watch;
    private @Nullable Cut cut;
    private boolean isAwaited;
    private boolean isCut;
    private int in;
    private int out;
    private int hello;
    private int flight;

    /**
     * Counts from here.
     *
     * @param next where to cut, null for nowhere
     * @param awaited whether the client reads what is written before
     * @param sockets the client's; null if they are not watched
     */
    void restart(@Nullable Cut next, boolean awaited, @Nullable Watch sockets) {
        cut = next;
        isAwaited = awaited;
        watch = sockets;
        in = 0;
        out = 0;
        hello = 0;
        flight = 0;
    }

    int in() {
        return in;
    }

    int out() {
        return out;
    }

    /** What had come when the first byte was written. */
    int hello() {
        return hello;
    }

    /** What had been written when the next byte came. */
    int flight() {
        return flight;
    }

    boolean isCut() {
        return isCut;
    }

    /** Cuts now. */
    void cut(Cut.Way way) throws IOException {
        isCut = true;
        if (way == Cut.Way.RST) {
            setSoLinger(true, 0);
            super.close();
        } else if (!isOutputShutdown()) {
            shutdownOutput();
        }
        if (watch != null) {
            watch.cut(way);
        }
    }

    /** To be called when the client is gone: closes, and tells how many bytes came, looked at or not. */
    int end() throws IOException {
        if (!isCut || isClosed()) {
            return in;
        }
        setSoTimeout(PATIENCE_MILLIS);
        int all = in + super.getInputStream().readAllBytes().length;
        super.close();
        return all;
    }

    /** TLS closes what has failed; but to close a socket with unread bytes would reset it. */
    @Override
    public synchronized void close() throws IOException {
        if (!isCut) {
            super.close();
        }
    }

    @Override
    public void shutdownInput() throws IOException {
        if (!isCut) {
            super.shutdownInput();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, Math.min(length, readable(this)));
                came(Math.max(0, count));
                return count;
            }
        };
    }

    private int readable(InputStream stream) throws IOException {
        refuseIfCut();
        Cut next = cut;
        if (next == null || next.place() != Cut.Place.REQUEST) {
            return Integer.MAX_VALUE;
        }
        if (next.bytes() == 0) {
            awaitFirst(stream);
            cut(next.way());
            refuseIfCut();
        }
        return next.bytes() - in;
    }

    private void awaitFirst(InputStream stream) throws IOException {
        if (watch != null) {
            watch.awaitHanded();
            return;
        }
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (stream.available() == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private void came(int count) throws IOException {
        if (hello > 0 && flight == 0) {
            flight = out;
        }
        in += count;
        if (cut != null && cut.place() == Cut.Place.REQUEST && in == cut.bytes()) {
            cut(cut.way());
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] source, int offset, int length) throws IOException {
                refuseIfCut();
                if (hello == 0) {
                    hello = in;
                }
                Cut next = cut;
                if (next == null || next.place() != Cut.Place.RESPONSE || next.way() == Cut.Way.CLOSE) {
                    out.write(source, offset, length);
                    went(length);
                    return;
                }
                int now = Math.min(length, next.bytes() - out());
                out.write(source, offset, now);
                went(now);
                if (out() == next.bytes()) {
                    if (watch != null && isAwaited) {
                        watch.awaitRead(out());
                    }
                    cut(next.way());
                }
                if (now < length) {
                    refuseIfCut();
                }
            }
        };
    }

    private void went(int count) {
        out += count;
    }

    private void refuseIfCut() throws IOException {
        if (isCut) {
            throw new IOException("this connection was cut");
        }
    }
}
