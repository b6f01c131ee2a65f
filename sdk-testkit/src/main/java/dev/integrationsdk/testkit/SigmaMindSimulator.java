package dev.integrationsdk.testkit;

import java.util.List;

/**
 * SigmaMind's {@code PATCH /v1/integrations/{integrationId}}, and the {@code GET} of the same path. The key is expected
 * in {@code X-API-Key}.
 *
 * <p>SigmaMind documents both calls, the limits of both fields and an example of the answer, which is what the simulator
 * holds. It documents no error at all: the statuses and the body {@code {"message": "…"}}, which names every field at
 * fault, are assumed. So is that null is refused, as both fields are documented as strings, and that an empty object
 * changes nothing but {@code updatedAt}. It documents no call that lists, creates or deletes integrations: there is none
 * here.
 *
 * <p>Thread-safe. See {@link Simulator} for what all simulators have in common.
 *
 * @since 0.1.0
 */
public final class SigmaMindSimulator implements Simulator {
    private final SimulatorServer server;

    private SigmaMindSimulator(SimulatorServer server) {
        this.server = server;
    }

    /**
     * Starts a simulator on a free port of the loopback interface.
     *
     * @return a simulator that holds the documented example and nothing else
     * @throws java.io.UncheckedIOException if the server cannot be started
     */
    public static SigmaMindSimulator start() {
        return new SigmaMindSimulator(SimulatorServer.start(SigmaMindApi.create(), SigmaMindApi.example()));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String credential() {
        return SigmaMindApi.API_KEY;
    }

    @Override
    public String integrationId() {
        return SigmaMindApi.INTEGRATION_ID;
    }

    @Override
    public String integration(String id) {
        return server.integration(id);
    }

    @Override
    public void put(String integration) {
        server.put(integration);
    }

    @Override
    public List<RecordedCall> requests() {
        return server.requests();
    }

    @Override
    public void failNext(Fault fault) {
        server.failNext(fault);
    }

    @Override
    public void failEvery(int n, Fault fault) {
        server.failEvery(n, fault);
    }

    @Override
    public void close() {
        server.close();
    }
}
