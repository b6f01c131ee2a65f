package dev.integrationsdk.contract.soundness;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * What happens on the connections of one client, and what the server knows of it: it applies a change when it has the whole
 * request, unless its answer is a refusal.
 */
final class Act {
    private static final int PATIENCE_SECONDS = 10;

    private final @Nullable Course course;
    private final @Nullable Cut cut;
    private final @Nullable Watch watch;
    private final @Nullable Identity identity;
    private final Answer good;
    private final AtomicInteger arrivals = new AtomicInteger();
    private final List<Wire> wires = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean applied;
    private final CompletableFuture<Course> measured = new CompletableFuture<>();
    private volatile @Nullable Throwable trouble;

    Act(@Nullable Course course, @Nullable Cut cut, @Nullable Watch watch, @Nullable Identity identity, Answer good) {
        this.course = course;
        this.cut = cut;
        this.watch = watch;
        this.identity = identity;
        this.good = good;
    }

    /** How many requests began to arrive. */
    int arrivals() {
        return arrivals.get();
    }

    int connections() {
        return wires.size();
    }

    /** Whether the change of the victim was applied. */
    boolean applied() {
        return applied;
    }

    /** How the first good exchange went over the wire. */
    Course measured() {
        return measured.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /**
     * To be called when the client is closed.
     *
     * @return how many bytes came over the connection of the victim, looked at or not
     * @throws IOException if the server failed, the cut was not made, or the client left a connection open
     */
    int end() throws IOException {
        try {
            if (cut != null && !done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the server has not cut: " + cut);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        Throwable failure = trouble;
        if (failure != null) {
            throw new IOException("the server failed: " + cut, failure);
        }
        int all = 0;
        for (Wire wire : wires) {
            all += wire.end();
        }
        return all;
    }

    void enter(Wire wire) {
        wires.add(wire);
    }

    void serve(Wire wire) {
        try (wire) {
            wire.setTcpNoDelay(true);
            restart(wire, 1);
            Socket socket = wire;
            int handshakeIn = 0;
            int handshakeOut = 0;
            if (identity != null) {
                SSLSocket secured = identity.secure(wire);
                secured.startHandshake();
                socket = secured;
                handshakeIn = wire.in();
                handshakeOut = wire.out();
            }
            if (exchange(socket, wire)) {
                measured.complete(measure(wire, handshakeIn, handshakeOut));
                restart(wire, 2);
                while (exchange(socket, wire)) {}
            }
        } catch (IOException | RuntimeException e) {
            if (!wire.isCut()) {
                trouble = e;
            }
        } finally {
            if (wire.isCut()) {
                done.countDown();
            }
        }
    }

    private Course measure(Wire wire, int handshakeIn, int handshakeOut) {
        return identity == null
                ? new Course(false, 0, 0, 0, 0, wire.in(), 0)
                : new Course(
                        true,
                        wire.hello(),
                        wire.flight(),
                        handshakeIn - wire.hello(),
                        handshakeOut - wire.flight(),
                        wire.in() - handshakeIn,
                        (wire.out() - handshakeOut - good.length()) / Course.records(good.length()));
    }

    private void restart(Wire wire, int request) {
        Cut next = cut != null && request == cut.victim() ? cut : null;
        wire.restart(next, next != null && course != null && course.isAwaited(next), watch);
    }

    /** False if nothing more is to come on this connection. */
    private boolean exchange(Socket socket, Wire wire) throws IOException {
        Request request = Request.read(socket.getInputStream(), arrivals::incrementAndGet);
        if (!request.isWhole()) {
            if (!wire.isCut()) {
                socket.close();
            }
            return false;
        }
        if (cut != null && cut.place() != Cut.Place.IDLE && arrivals.get() == cut.victim()) {
            applied = cut.answer().applies();
            if (cut.way() == Cut.Way.CLOSE) {
                write(socket, cut.answer().bytes(), cut.bytes());
                close(socket, wire);
            } else {
                write(socket, cut.answer().bytes(), cut.answer().length());
            }
            return false;
        }
        write(socket, good.bytes(), good.length());
        if (cut != null && cut.place() == Cut.Place.IDLE) {
            if (watch != null) {
                watch.awaitRead(wire.out());
            }
            restart(wire, 0);
            if (cut.way() == Cut.Way.CLOSE) {
                close(socket, wire);
            } else {
                wire.cut(cut.way());
            }
            return false;
        }
        return true;
    }

    private static void write(Socket socket, byte[] answer, int length) throws IOException {
        OutputStream stream = socket.getOutputStream();
        if (!(socket instanceof SSLSocket)) {
            stream.write(answer, 0, length);
            return;
        }
        for (int at = 0; at < length; at += Course.RECORD) {
            stream.write(answer, at, Math.min(Course.RECORD, length - at));
        }
    }

    /** Says, over TLS, that nothing more will come. */
    private static void close(Socket socket, Wire wire) throws IOException {
        socket.shutdownOutput();
        wire.cut(Cut.Way.CLOSE);
    }
}
