package dev.integrationsdk.testkit;

import java.util.List;

/**
 * Membrane's {@code PATCH /integrations/{id}}, and the {@code GET} of the same path. The path takes an integration's
 * {@code id}, {@code uuid} or {@code key}. The token is expected as {@code Authorization: Bearer}.
 *
 * <p>Membrane documents the types of the fields and no limits, so texts are not looked into. It documents that
 * {@code revision} changes with each update, that a read-only integration cannot be modified, which is
 * {@link #readOnlyIntegrationId()} here, and that a body has at most 10 MB, taken as 10 · 1024 · 1024 bytes. Sent
 * fields replace as a whole, {@code meta}, {@code parameters} and {@code optionsConfig} too, and null is refused:
 * assumed, the latter from the schema that Membrane publishes. {@code externalAppUuid}, {@code logoBase64},
 * {@code connectorUuid} and {@code connectorKey} are stored and can be seen in {@link #integration(String)}, not in
 * answers, as the documented answer lacks them; there is no catalogue of connectors that could resolve them, and it is
 * not checked that a {@code uuid} or {@code key} is unique.
 *
 * <p>The page's example of an answer has placeholders for values and is read-only by its own account. The integration
 * held has made-up values in their place. Errors have the documented members {@code type}, {@code key} and
 * {@code message}, with the published keys; that a read-only integration is refused with 403 is assumed.
 *
 * <p>Thread-safe. See {@link Simulator} for what all simulators have in common.
 *
 * @since 0.1.0
 */
public final class MembraneSimulator implements Simulator {
    private final SimulatorServer server;

    private MembraneSimulator(SimulatorServer server) {
        this.server = server;
    }

    /**
     * Starts a simulator on a free port of the loopback interface.
     *
     * @return a simulator that holds one integration, another one that is read-only, and nothing else
     * @throws java.io.UncheckedIOException if the server cannot be started
     */
    public static MembraneSimulator start() {
        return new MembraneSimulator(
                SimulatorServer.start(MembraneApi.create(), MembraneApi.example(), MembraneApi.readOnlyExample()));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String credential() {
        return MembraneApi.TOKEN;
    }

    @Override
    public String integrationId() {
        return MembraneApi.INTEGRATION_ID;
    }

    /**
     * {@return the {@code id} of an integration that is held from the start and cannot be updated} Its
     * {@code isReadOnly} is true.
     */
    public String readOnlyIntegrationId() {
        return MembraneApi.READ_ONLY_INTEGRATION_ID;
    }

    @Override
    public String integration(String id) {
        return server.integration(id);
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
    public void close() {
        server.close();
    }
}
