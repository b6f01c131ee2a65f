package dev.integrationsdk.contract.soundness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An HTTP/1.1 server on bare sockets, with TLS or without, on which one act after the other is played. */
final class CuttingServer implements AutoCloseable {
    private final @Nullable Identity identity;
    private final Answer good;
    private final Listener listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "cutting-server");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Act act;

    private CuttingServer(@Nullable Identity identity, Answer good, Listener listener) {
        this.identity = identity;
        this.good = good;
        this.listener = listener;
    }

    /**
     * @param identity null for a server without TLS
     * @param good what is answered to every request but the victim
     */
    static CuttingServer start(@Nullable Identity identity, Answer good) throws IOException {
        CuttingServer server = new CuttingServer(identity, good, new Listener());
        server.threads.execute(server::accept);
        return server;
    }

    /** 127.0.0.1, which has no other name and no other family. */
    static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    String url() {
        return (identity == null ? "http" : "https") + "://127.0.0.1:" + listener.getLocalPort();
    }

    /**
     * From now on, this is done.
     *
     * @param course null as long as it is not known
     * @param cut null for nothing but good answers
     * @param watch the client's sockets; null if they are not watched, so that no reset may follow a byte of an answer
     */
    Act play(@Nullable Course course, @Nullable Cut cut, @Nullable Watch watch) {
        Act next = new Act(course, cut, watch, identity, good);
        act = next;
        return next;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Wire wire = listener.accept();
                Act current = act;
                if (current != null) {
                    current.enter(wire);
                    threads.execute(() -> current.serve(wire));
                }
            } catch (IOException e) {
                // The listener was closed.
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }

    private static final class Listener extends ServerSocket {
        Listener() throws IOException {
            super(0, 50, loopback());
        }

        @Override
        public Wire accept() throws IOException {
            Wire wire = new Wire();
            implAccept(wire);
            return wire;
        }
    }
}
