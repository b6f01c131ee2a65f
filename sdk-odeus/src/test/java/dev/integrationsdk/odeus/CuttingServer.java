package dev.integrationsdk.odeus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 server on bare sockets that cuts a connection after exactly as many bytes as it is told, and that knows what
 * it did: it applies a change when it has the whole request, unless its answer is a refusal.
 */
final class CuttingServer implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    private final ServerSocket listener;
    private final byte[] good;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "cutting-server");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Act act;

    private CuttingServer(ServerSocket listener, byte[] good) {
        this.listener = listener;
        this.good = good;
        this.act = new Act(null, null);
    }

    /** @param good what is answered to every request but the victim */
    static CuttingServer start(String good) throws IOException {
        CuttingServer server = new CuttingServer(
                new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})),
                good.getBytes(ISO_8859_1));
        server.threads.execute(server::accept);
        return server;
    }

    /** 127.0.0.1, which has no other name and no other family. */
    static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /**
     * From now on, this is done.
     *
     * @param cut null for nothing but good answers
     * @param watch the client's sockets; null if they are not watched, so that no reset may follow a byte of an answer
     */
    Act play(@Nullable Cut cut, @Nullable Watch watch) {
        Act next = new Act(cut, watch);
        act = next;
        return next;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Act current = act;
                threads.execute(() -> current.serve(socket));
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

    private static boolean isWhole(byte[] request) {
        String text = new String(request, ISO_8859_1);
        int head = text.indexOf("\r\n\r\n");
        Matcher length = CONTENT_LENGTH.matcher(text);
        return head >= 0 && length.find() && request.length >= head + 4 + Integer.parseInt(length.group(1));
    }

    /** What happens on the connections of one client, and what the server knows of it. */
    final class Act {
        private final @Nullable Cut cut;
        private final @Nullable Watch watch;
        private final AtomicInteger arrivals = new AtomicInteger();
        private final CountDownLatch done = new CountDownLatch(1);
        private final List<Socket> halfClosed = new ArrayList<>();
        private volatile boolean applied;
        private volatile int received;
        private volatile @Nullable Throwable trouble;

        private Act(@Nullable Cut cut, @Nullable Watch watch) {
            this.cut = cut;
            this.watch = watch;
        }

        /** How many requests came, the cut one and the good ones. */
        int arrivals() {
            return arrivals.get();
        }

        /** Whether the change of the victim was applied. */
        boolean applied() {
            return applied;
        }

        /** How many bytes of the victim were read. */
        int received() {
            return received;
        }

        /**
         * To be called when the client is closed.
         *
         * @return how many bytes came over cut connections that the server no longer looked at
         * @throws IOException if the server failed, the cut was not made, or the client left a connection open
         */
        int end() throws IOException {
            try {
                if (cut != null && !done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the server has not cut");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            Throwable failure = trouble;
            if (failure != null) {
                throw new IOException("the server failed", failure);
            }
            int more = 0;
            synchronized (halfClosed) {
                for (Socket socket : halfClosed) {
                    try (socket) {
                        socket.setSoTimeout(PATIENCE_MILLIS);
                        more += socket.getInputStream().readAllBytes().length;
                    }
                }
            }
            return more;
        }

        private void serve(Socket socket) {
            try {
                socket.setTcpNoDelay(true);
                while (exchange(socket)) {}
            } catch (IOException | RuntimeException e) {
                trouble = e;
            }
        }

        /** False if nothing more is to come on this connection. */
        private boolean exchange(Socket socket) throws IOException {
            boolean victim = cut != null && arrivals.get() + 1 == cut.victim();
            if (cut != null && victim && cut.place() == Cut.Place.REQUEST) {
                read(socket.getInputStream(), cut.bytes());
                cut(socket);
                return false;
            }
            byte[] request = request(socket.getInputStream());
            if (request.length == 0) {
                socket.close();
                return false;
            }
            if (cut != null && victim && cut.place() == Cut.Place.RESPONSE) {
                received = request.length;
                applied = isApplied(request);
                answer(socket, cut.answer().substring(0, cut.bytes()).getBytes(ISO_8859_1));
                cut(socket);
                return false;
            }
            received = request.length;
            socket.getOutputStream().write(good);
            if (cut != null && cut.place() == Cut.Place.IDLE && arrivals.get() == 1) {
                if (watch != null) {
                    watch.awaitRead(good.length);
                }
                received = 0;
                cut(socket);
                return false;
            }
            return true;
        }

        private boolean isApplied(byte[] request) {
            return cut != null && isWhole(request) && SoundnessTest.statusOf(cut.answer()) / 100 == 2;
        }

        /** Reads so many bytes and not one more; for none, waits until there is one to be read. */
        private void read(InputStream in, int bytes) throws IOException {
            if (bytes == 0) {
                if (watch == null) {
                    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
                    while (in.available() == 0 && System.nanoTime() < deadline) {
                        Thread.onSpinWait();
                    }
                } else {
                    watch.awaitHanded();
                }
            }
            byte[] request = in.readNBytes(bytes);
            if (request.length < bytes) {
                throw new IOException("the client left after " + request.length + " bytes");
            }
            arrivals.incrementAndGet();
            received = bytes;
            applied = isApplied(request);
        }

        private byte[] request(InputStream in) throws IOException {
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!isWhole(request.toByteArray())) {
                int count;
                try {
                    count = in.read(part);
                } catch (IOException e) {
                    // The client's way to close an idle connection, if it has not read everything.
                    count = -1;
                }
                if (count < 0) {
                    return new byte[0];
                }
                if (request.size() == 0) {
                    arrivals.incrementAndGet();
                }
                request.write(part, 0, count);
            }
            return request.toByteArray();
        }

        private void answer(Socket socket, byte[] answer) throws IOException {
            socket.getOutputStream().write(answer);
            if (watch != null) {
                watch.awaitRead(answer.length);
            }
        }

        private void cut(Socket socket) throws IOException {
            if (cut != null && cut.way() == Cut.Way.RST) {
                socket.setSoLinger(true, 0);
                socket.close();
            } else {
                // To close it would reset it, if there is something that was not read.
                socket.shutdownOutput();
                synchronized (halfClosed) {
                    halfClosed.add(socket);
                }
            }
            done.countDown();
            if (watch != null) {
                watch.cut();
            }
        }
    }
}
