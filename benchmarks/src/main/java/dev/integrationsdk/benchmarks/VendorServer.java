package dev.integrationsdk.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Answers every update at once. It does as little as it can, since it shares the processors with what is measured; that is
 * why it is no HTTP server of a library.
 */
final class VendorServer {
    private static final String LENGTH = "content-length: ";

    private final Map<Body, byte[]> answers = new EnumMap<>(Body.class);
    private final AtomicInteger connections = new AtomicInteger();

    private VendorServer() {
        for (Body body : Body.values()) {
            answers.put(body, answer("application/json", body.json()));
        }
    }

    private static byte[] answer(String type, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    /** Runs until it is killed; prints its two addresses first. */
    public static void main(String[] args) throws IOException {
        VendorServer server = new VendorServer();
        InetAddress here = InetAddress.getLoopbackAddress();
        ServerSocket plain = new ServerSocket(0, 200, here);
        ServerSocket tls = SSLServerSocketFactory.getDefault().createServerSocket(0, 200, here);
        new Thread(() -> server.accept(plain)).start();
        new Thread(() -> server.accept(tls)).start();
        System.out.println("http://127.0.0.1:" + plain.getLocalPort());
        System.out.println("https://127.0.0.1:" + tls.getLocalPort());
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                Socket socket = listening.accept();
                new Thread(() -> serve(socket)).start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            byte[] buffer = new byte[16 * 1024];
            boolean isCounted = false;
            for (String head = read(in, buffer); head != null; head = read(in, buffer)) {
                if (!head.startsWith("PATCH /")) {
                    out.write(answer("text/plain", connections.toString().getBytes(ISO_8859_1)));
                } else {
                    if (!isCounted) {
                        connections.incrementAndGet();
                        isCounted = true;
                    }
                    out.write(answers.get(Body.valueOf(head.substring(7, head.indexOf('/', 7)))));
                }
            }
        } catch (IOException e) {
            // The client is gone.
        }
    }

    /** Reads a whole request, which no other follows before its answer; its head, or null at the end. */
    private static @Nullable String read(InputStream in, byte[] buffer) throws IOException {
        int filled = 0;
        while (true) {
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                if (filled > 0) {
                    throw new EOFException("half a request");
                }
                return null;
            }
            filled += count;
            String request = new String(buffer, 0, filled, ISO_8859_1);
            int end = request.indexOf("\r\n\r\n");
            if (end >= 0 && filled >= end + 4 + contentLength(request, end)) {
                return request;
            }
        }
    }

    private static int contentLength(String request, int end) {
        for (int line = request.indexOf("\r\n"); line < end; line = request.indexOf("\r\n", line + 2)) {
            if (request.regionMatches(true, line + 2, LENGTH, 0, LENGTH.length())) {
                int value = line + 2 + LENGTH.length();
                return Integer.parseInt(request.substring(value, request.indexOf("\r\n", value)));
            }
        }
        return 0;
    }
}
