package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;

/** The HTTP server of a simulator: it keeps the journal, and lets each fault have its request. */
final class SimulatorServer {
    private final MockWebServer server = new MockWebServer();
    private final Queue<RecordedCall> journal = new ConcurrentLinkedQueue<>();
    private final FaultPlan faults = new FaultPlan();
    private final IntegrationStore store;
    private final Endpoint endpoint;
    private final ErrorShape errors;

    private SimulatorServer(VendorApi api, IntegrationStore store) {
        this.store = store;
        this.endpoint = new Endpoint(api, store);
        this.errors = api.errors();
    }

    static SimulatorServer start(VendorApi api, ObjectNode... integrations) {
        IntegrationStore store = new IntegrationStore(api.identifiers(), List.of(integrations));
        SimulatorServer simulator = new SimulatorServer(api, store);
        simulator.listen();
        return simulator;
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    String integration(String id) {
        return store.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no integration " + id))
                .toString();
    }

    List<RecordedCall> requests() {
        return List.copyOf(journal);
    }

    void put(String integration) {
        store.put(JsonText.object(integration)
                .orElseThrow(() -> new IllegalArgumentException("no JSON object: " + integration)));
    }

    void failNext(Fault fault) {
        faults.failNext(fault);
    }

    void failEvery(int n, Fault fault) {
        faults.failEvery(n, fault);
    }

    void close() {
        server.close();
    }

    private void listen() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return serve(recorded(request));
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockResponse serve(RecordedCall call) {
        journal.add(call);
        return faults.next()
                .map(fault -> fault.answer(() -> answer(call), errors))
                .orElseGet(() -> answer(call));
    }

    private MockResponse answer(RecordedCall call) {
        try {
            return endpoint.answer(url(), call).toResponse();
        } catch (RuntimeException bug) {
            // Thrown on, it would leave the client waiting for ever.
            return errors.answer(new Refusal(500, "The simulator failed: " + bug))
                    .toResponse();
        }
    }

    private static RecordedCall recorded(RecordedRequest request) {
        Headers received = request.getHeaders();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        received.names().forEach(name -> headers.put(name, received.values(name)));
        ByteString body = request.getBody();
        return new RecordedCall(request.getMethod(), request.getTarget(), headers, body == null ? "" : body.utf8());
    }
}
