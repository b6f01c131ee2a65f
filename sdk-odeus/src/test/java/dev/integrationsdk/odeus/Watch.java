package dev.integrationsdk.odeus;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The client's sockets, which tell what the client hands to them and what it has read of them, so that the server need not
 * guess, and which hold back what the server is not to have before it cuts. For one call at a time.
 */
final class Watch extends SocketFactory implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private static final OkHttpClient CLEARTEXT = new OkHttpClient.Builder()
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .build();

    private final CountDownLatch cut = new CountDownLatch(1);
    private boolean started;
    private long handed;
    private long read;
    private long passes = Long.MAX_VALUE;
    private @Nullable Watched last;
    /** Of one client, so that it can be emptied. */
    private final ConnectionPool pool = new ConnectionPool(1, 1, MINUTES);

    /** An application's client with these sockets. */
    OkHttpClient client() {
        return CLEARTEXT.newBuilder().socketFactory(this).connectionPool(pool).build();
    }

    /** Closes the connections that the client has kept, as an application would. */
    @Override
    public void close() {
        pool.evictAll();
    }

    /** Begins to count anew, for the call that is looked at; all but this many bytes leave only after the cut. */
    synchronized void restart(long passing) {
        started = true;
        handed = 0;
        read = 0;
        passes = passing;
    }

    synchronized long handed() {
        return handed;
    }

    synchronized long read() {
        return read;
    }

    /** Waits until the client has begun to write the request of the call that is looked at. */
    void awaitHanded() throws IOException {
        await(() -> started && handed > 0);
    }

    /** Waits until the client has taken this many bytes out of its sockets, where no reset can destroy them. */
    void awaitRead(long bytes) throws IOException {
        await(() -> read >= bytes);
    }

    /** To be called by the server when it has cut. */
    void cut() {
        cut.countDown();
    }

    /** Waits until the end of the last connection has come to the client's side. The connection must be idle. */
    void awaitEnd() {
        Watched socket;
        synchronized (this) {
            socket = last;
        }
        try {
            if (socket == null || socket.arriving().read() >= 0) {
                throw new AssertionError("there is no idle connection");
            }
        } catch (IOException e) {
            // It was reset: that is an end, too.
        }
    }

    private synchronized void await(BooleanSupplier condition) throws IOException {
        long deadline = System.nanoTime() + SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() >= deadline) {
                    throw new IOException("the client did not do what was waited for");
                }
                SECONDS.timedWait(this, PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private synchronized void add(int bytesRead) {
        read += Math.max(0, bytesRead);
        notifyAll();
    }

    /** How many of these bytes may leave now. */
    private synchronized int hand(int bytes) {
        long now = Math.max(0, Math.min(bytes, passes - handed));
        handed += bytes;
        notifyAll();
        return (int) now;
    }

    private void awaitCut() throws IOException {
        try {
            if (!cut.await(PATIENCE_SECONDS, SECONDS)) {
                throw new AssertionError("the server did not cut");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public synchronized Socket createSocket() {
        Watched socket = new Watched();
        last = socket;
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }

    private final class Watched extends Socket {
        InputStream arriving() throws IOException {
            return super.getInputStream();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int one = super.read();
                    add(one < 0 ? 0 : 1);
                    return one;
                }

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int count = super.read(target, offset, length);
                    add(count);
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
                    int now = hand(length);
                    out.write(source, offset, now);
                    if (now < length) {
                        awaitCut();
                        out.write(source, offset + now, length - now);
                    }
                }
            };
        }
    }
}
