package dev.integrationsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A server that accepts nobody, and whose queue is full: connecting to it hangs. */
final class FullServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> queue = new ArrayList<>();

    FullServer() throws IOException {
        try {
            while (true) {
                Socket waiting = new Socket();
                queue.add(waiting);
                waiting.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), 100);
            }
        } catch (SocketTimeoutException e) {
            assertThat(queue).hasSizeGreaterThan(1);
        }
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket waiting : queue) {
            waiting.close();
        }
    }
}
