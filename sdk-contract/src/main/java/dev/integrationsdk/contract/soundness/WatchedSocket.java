package dev.integrationsdk.contract.soundness;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;

/** A client's socket, below TLS if there is any, that tells its watch what crosses it. */
final class WatchedSocket extends Socket {
    private final Watch watch;

    WatchedSocket(Watch watch) {
        this.watch = watch;
    }

    /** Waits for what the server's cut sends to an idle connection; false if something else came. */
    boolean isEnding(Cut.Way way) throws IOException {
        InputStream arriving = super.getInputStream();
        if (way == Cut.Way.CLOSE) {
            // What comes is TLS's own, so it is not to be read here.
            while (arriving.available() == 0) {
                Thread.onSpinWait();
            }
            return true;
        }
        try {
            return arriving.read() < 0;
        } catch (SocketException e) {
            // It was reset: that is an end, too.
            return true;
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                watch.add(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                watch.add(count);
                return count;
            }
        };
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
                int now = watch.hand(length);
                out.write(source, offset, now);
                if (now < length) {
                    boolean reset = watch.awaitCut();
                    out.write(source, offset + now, length - now);
                    if (reset) {
                        throw new SocketException("a reset came, and the kernel is a moment late to say it");
                    }
                }
            }
        };
    }
}
