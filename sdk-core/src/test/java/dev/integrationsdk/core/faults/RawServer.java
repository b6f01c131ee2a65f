package dev.integrationsdk.core.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server on loopback that plays a script on each connection, and counts what reaches it. */
final class RawServer implements AutoCloseable {
    /** What happens on one connection. It is closed at the end, and when the server is. */
    @FunctionalInterface
    interface Script {
        void play(Wire wire) throws IOException, InterruptedException;
    }

    /** Small, so that an upload fills it. */
    private static final int RECEIVE_BUFFER = 16 * 1024;

    private final ServerSocket listener;
    private final List<Script> scripts;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger arrivals = new AtomicInteger();

    private RawServer(ServerSocketFactory sockets, Script... scripts) {
        this.scripts = List.of(scripts);
        try {
            listener = sockets.createServerSocket();
            listener.setReceiveBufferSize(RECEIVE_BUFFER);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** The first connection plays the first script, and so on; the last one is for all that follow. */
    static RawServer playing(Script... scripts) {
        return new RawServer(ServerSocketFactory.getDefault(), scripts);
    }

    /** As {@link #playing}, behind TLS. */
    static RawServer playing(ServerSocketFactory tls, Script... scripts) {
        return new RawServer(tls, scripts);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                Script script = scripts.get(Math.min(connections.getAndIncrement(), scripts.size() - 1));
                open.add(socket);
                daemon(() -> play(script, socket));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void play(Script script, Socket socket) {
        try (socket) {
            script.play(new Wire(socket, this));
        } catch (IOException | InterruptedException e) {
            // The client left, or the server was closed: what matters is what the client makes of it.
        } finally {
            open.remove(socket);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    void headArrived(String head) {
        heads.add(head);
    }

    void requestArrived() {
        arrivals.incrementAndGet();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many connections were accepted. */
    int connections() {
        return connections.get();
    }

    /** How many requests arrived whole. */
    int arrivals() {
        return arrivals.get();
    }

    /** The heads of the requests that began to arrive. */
    List<String> heads() {
        return heads;
    }

    /** Waits for the head of a request, which may be read after its client has given up. */
    void awaitHead() throws InterruptedException {
        while (heads.isEmpty()) {
            Thread.sleep(1);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
