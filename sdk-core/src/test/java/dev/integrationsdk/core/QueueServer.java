package dev.integrationsdk.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;

/** A server that gives the answers which were enqueued. */
public final class QueueServer {
    private QueueServer() {}

    /**
     * Starts one.
     *
     * @param unprepared the status for an arrival that nobody prepared for, so that it is counted and nothing hangs
     */
    public static MockWebServer start(int unprepared) {
        MockWebServer server = new MockWebServer();
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(new MockResponse.Builder().code(unprepared).build());
        server.setDispatcher(answers);
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }
}
