package dev.integrationsdk.contract.soundness;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a client hands to its sockets and has read of them, so that the server need not guess; and what the server is not to
 * have before it cuts, which is held back. For one call at a time.
 */
final class Watch extends SocketFactory implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private static final OkHttpClient CLEARTEXT = new OkHttpClient.Builder()
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .build();

    private final @Nullable Identity trusted;
    private final CountDownLatch cut = new CountDownLatch(1);
    private volatile boolean reset;
    private boolean started;
    private long handed;
    private long read;
    private long passes = Long.MAX_VALUE;
    private @Nullable WatchedSocket last;
    private int connections;
    /** Of one client, so that it can be emptied. */
    private final ConnectionPool pool = new ConnectionPool(1, 1, MINUTES);

    /** @param trusted the server, null for one without TLS */
    Watch(@Nullable Identity trusted) {
        this.trusted = trusted;
    }

    /** An application's client with these sockets. */
    OkHttpClient client() {
        OkHttpClient.Builder client = CLEARTEXT.newBuilder().socketFactory(this).connectionPool(pool);
        return trusted == null
                ? client.build()
                : trusted.trust(client.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS)))
                        .build();
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

    /** How many connections were begun, whatever became of them. */
    synchronized int connections() {
        return connections;
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
    void cut(Cut.Way way) {
        reset = way == Cut.Way.RST;
        cut.countDown();
    }

    /** Waits until the end of the last connection has come to the client's side. The connection must be idle. */
    void awaitEnd(Cut.Way way) throws IOException {
        WatchedSocket socket;
        synchronized (this) {
            socket = last;
        }
        awaitCut();
        if (socket == null || !socket.isEnding(way)) {
            throw new IOException("there is no idle connection");
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

    synchronized void add(int bytesRead) {
        read += Math.max(0, bytesRead);
        notifyAll();
    }

    /** How many of these bytes may leave now. */
    synchronized int hand(int bytes) {
        long now = Math.max(0, Math.min(bytes, passes - handed));
        handed += bytes;
        notifyAll();
        return (int) now;
    }

    /** Whether the connection was reset, and not only ended. */
    boolean awaitCut() throws IOException {
        try {
            if (!cut.await(PATIENCE_SECONDS, SECONDS)) {
                throw new IOException("the server did not cut");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return reset;
    }

    @Override
    public synchronized Socket createSocket() throws SocketException {
        WatchedSocket socket = new WatchedSocket(this);
        // TLS writes small records, one after the other.
        socket.setTcpNoDelay(true);
        last = socket;
        connections++;
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
}
