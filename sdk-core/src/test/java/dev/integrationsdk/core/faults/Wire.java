package dev.integrationsdk.core.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection, as a script of the server sees it. */
final class Wire {
    static final String BODY = "{\"id\":\"g1\",\"display_name\":\"Lamp\"}";

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");
    private static final int DRIP_MILLIS = 10;

    private final Socket socket;
    private final InputStream in;
    private final RawServer server;
    private String requestLine = "";

    Wire(Socket socket, RawServer server) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.server = server;
    }

    /** A whole answer. */
    static String ok(String... headers) {
        return answer("200 OK", BODY, headers);
    }

    /** A whole answer of any status. */
    static String answer(String status, String body, String... headers) {
        return head(status, headers) + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** The head of an answer without the empty line at its end. */
    static String head(String status, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nX-Request-Id: r-1\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    /** Reads the head of a request, and tells the length of its body. */
    int head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            head.append((char) read());
        }
        requestLine = head.substring(0, head.indexOf("\r\n"));
        server.headArrived(head.toString());
        Matcher length = LENGTH.matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    /** Reads a whole request. */
    Wire request() throws IOException {
        body(head());
        return this;
    }

    /** The path of the request that came last. */
    String path() {
        return requestLine.split(" ", 3)[1];
    }

    /** Reads the body of a request. */
    void body(int length) throws IOException {
        readBytes(length);
        server.requestArrived();
    }

    /** Reads so many bytes. */
    void readBytes(int count) throws IOException {
        if (in.readNBytes(count).length < count) {
            throw new EOFException();
        }
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    /** Sends these characters, one byte for each. */
    Wire send(String text) throws IOException {
        return send(text.getBytes(ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends this text one byte after the other, again and again until the client leaves. */
    void drip(String text) throws IOException, InterruptedException {
        for (int i = 0; ; i++) {
            send(text.substring(i % text.length(), i % text.length() + 1));
            Thread.sleep(DRIP_MILLIS);
        }
    }

    /** Reads one byte now and then until the client leaves. */
    void readSlowly() throws IOException, InterruptedException {
        while (true) {
            var unused = read();
            Thread.sleep(DRIP_MILLIS);
        }
    }

    /** Sends nothing more, and reads what comes until the client leaves. */
    void drain() throws IOException {
        while (in.skip(Integer.MAX_VALUE) > 0 || in.read() >= 0) {
            // It is not of interest.
        }
    }

    /** Neither reads nor sends, until the server is closed. */
    void stall() throws InterruptedException {
        while (!socket.isClosed()) {
            Thread.sleep(DRIP_MILLIS);
        }
    }

    /** Ends what this side sends, and nothing else. */
    Wire end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Closes the connection with RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
