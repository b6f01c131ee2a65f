package dev.integrationsdk.contract.soundness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Speaks as much of HTTP/2 as it takes to answer small requests, and breaks off one of them. For one connection. */
final class Http2Server implements AutoCloseable {
    private static final int PREFACE = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int ACK = 1;
    /** In HPACK's table of what is often said. */
    private static final byte[] STATUS_200 = {(byte) 0x88};

    private static final byte[] STATUS_404 = {(byte) 0x8d};

    private final ServerSocket listener;
    private final Identity identity;
    private final StreamReset reset;
    private final int victim;
    private final String good;
    private final AtomicInteger arrivals = new AtomicInteger();

    /**
     * Starts it.
     *
     * @param victim the number of the request that is broken off
     * @param good the body of the answers to the others
     */
    Http2Server(Identity identity, StreamReset reset, int victim, String good) throws IOException {
        this.listener = new ServerSocket(0, 50, CuttingServer.loopback());
        this.identity = identity;
        this.reset = reset;
        this.victim = victim;
        this.good = good;
        Thread thread = new Thread(this::accept, "http-2-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "https://127.0.0.1:" + listener.getLocalPort();
    }

    /** How many requests came. */
    int arrivals() {
        return arrivals.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept();
                    SSLSocket secured = identity.secure(socket)) {
                SSLParameters parameters = secured.getSSLParameters();
                parameters.setApplicationProtocols(new String[] {"h2"});
                secured.setSSLParameters(parameters);
                secured.setTcpNoDelay(true);
                serve(secured);
            } catch (IOException e) {
                // The client or the listener was closed.
            }
        }
    }

    private void serve(SSLSocket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        in.readFully(new byte[PREFACE]);
        send(out, SETTINGS, 0, 0, new byte[0]);
        while (true) {
            int lengthAndType = in.readInt();
            int flags = in.readUnsignedByte();
            int stream = in.readInt();
            in.readFully(new byte[lengthAndType >>> 8]);
            int type = lengthAndType & 0xFF;
            if (type == SETTINGS && flags != ACK) {
                send(out, SETTINGS, ACK, 0, new byte[0]);
            } else if (type == HEADERS) {
                arrivals.incrementAndGet();
                if (arrivals.get() == victim && reset.moment() == StreamReset.Moment.AFTER_THE_REQUESTS_HEAD) {
                    breakOff(socket, out, stream);
                }
            } else if (type == DATA && (flags & END_STREAM) != 0) {
                answer(socket, out, stream);
            }
        }
    }

    private void answer(SSLSocket socket, DataOutputStream out, int stream) throws IOException {
        if (arrivals.get() != victim) {
            send(out, HEADERS, END_HEADERS, stream, STATUS_200);
            send(out, DATA, END_STREAM, stream, good.getBytes(UTF_8));
        } else if (reset.moment() != StreamReset.Moment.AFTER_THE_REQUESTS_HEAD) {
            if (reset.moment().status != 0) {
                send(out, HEADERS, END_HEADERS, stream, reset.moment().status == 200 ? STATUS_200 : STATUS_404);
            }
            breakOff(socket, out, stream);
        }
    }

    private void breakOff(SSLSocket socket, DataOutputStream out, int stream) throws IOException {
        switch (reset.frame()) {
            case RST_STREAM -> send(out, RST_STREAM, 0, stream, ints(reset.code()));
            case GOAWAY -> send(out, GOAWAY, 0, 0, ints(stream - 2, reset.code()));
            case FIN -> socket.shutdownOutput();
        }
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            bytes.putInt(Math.max(0, number));
        }
        return bytes.array();
    }

    private static void send(DataOutputStream out, int type, int flags, int stream, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
        frame.putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload);
        out.write(frame.array());
        out.flush();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
