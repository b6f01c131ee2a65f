package dev.integrationsdk.core.answers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that writes bytes, whatever they are, one answer to a connection. */
final class RawServer implements AutoCloseable {
    /** What follows a request; the connection ends with it. */
    interface Script {
        void answer(Connection connection) throws Exception;
    }

    private final ServerSocket listener;
    private final Script script;
    private final AtomicInteger arrivals = new AtomicInteger();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    RawServer(Script script) throws IOException {
        this.script = script;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = readRequest(new BufferedInputStream(socket.getInputStream()));
            arrivals.incrementAndGet();
            script.answer(new Connection(socket, head));
        } catch (Exception e) {
            // The client went away, or the script ended the connection its own way.
        } finally {
            sockets.remove(socket);
        }
    }

    private static String readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:");
        int length = Integer.parseInt(
                lower.substring(at + 15, lower.indexOf('\r', at)).trim());
        in.readNBytes(length);
        return head.toString();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    int arrivals() {
        return arrivals.get();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** A connection on which a request came. */
    final class Connection {
        private final Socket socket;
        private final String head;

        Connection(Socket socket, String head) {
            this.socket = socket;
            this.head = head;
        }

        /** The head of the request. */
        String head() {
            return head;
        }

        OutputStream out() throws IOException {
            return socket.getOutputStream();
        }

        void write(String bytes) throws IOException {
            write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) throws IOException {
            out().write(bytes);
            out().flush();
        }

        /** Says nothing more. */
        void hang() throws InterruptedException {
            pause(20_000);
        }

        /** False when this server is closed. */
        boolean pause(long millis) throws InterruptedException {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        }

        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
