package dev.integrationsdk.membrane;

import java.io.IOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** A server that answers an update with a given body, and a client that reads it. */
final class AnsweringServer implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();

    AnsweringServer() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the client makes of a 200 with this body. */
    Integration read(String body) {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
        try (MembraneClient client = MembraneClient.builder()
                .token("token-of-a-test")
                .baseUrl(server.url("/").toString())
                .build()) {
            return client.integrations()
                    .update("drive", update -> update.name("Drive"))
                    .execute();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
