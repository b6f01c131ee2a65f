package dev.integrationsdk.testkit;

import java.util.List;

/**
 * Membrane's integrations: {@code GET} and {@code POST /integrations}, {@code GET}, {@code PATCH}, {@code PUT} and
 * {@code DELETE /integrations/{id}}, and {@code POST /integrations/{id}/restore}. Each path takes an integration's
 * {@code id}, {@code uuid} or {@code key}; of several, the first in the list is meant. The token is expected as
 * {@code Authorization: Bearer}.
 *
 * <p>Update: Membrane documents the types of the fields and no limits, so texts are not looked into. It documents that
 * {@code revision} changes with each update, that an archived or read-only integration cannot be modified, the latter
 * of which is {@link #readOnlyIntegrationId()} here, and that a body has at most 10 MB, taken as 10 · 1024 · 1024
 * bytes. Sent fields replace as a whole, {@code meta}, {@code parameters} and {@code optionsConfig} too, and null is
 * refused: assumed, the latter from the schema that Membrane publishes. {@code externalAppUuid}, {@code logoBase64},
 * {@code connectorUuid} and {@code connectorKey} are stored and can be seen in {@link #integration(String)}, not in
 * answers, as the documented answer lacks them; there is no catalogue of connectors that could resolve them, and it is
 * not checked that a {@code uuid} or {@code key} is unique. {@code PUT} takes the same fields; that those it does not
 * send disappear, {@code uuid} and {@code key} too, is assumed.
 *
 * <p>List: {@code limit} from 1 to 1000, {@code cursor}, {@code search}, {@code connectorId} and
 * {@code includeArchived}, and an answer with {@code items}, and with {@code cursor} only if there is more, are
 * documented; the cursor {@code 0} asks for the first page, as Membrane's own client does. A limit of 100 if none is
 * sent, that {@code search} looks into name and key in any case of letters, and that archived integrations are left out
 * without {@code includeArchived}, are assumed. Other parameters are ignored.
 *
 * <p>Create: that no field is required, and the status 200, are documented; the state {@code READY} and a {@code uuid}
 * where none is sent are assumed. {@code DELETE} archives, and answers 200 without a body, as documented; it sets
 * {@code archivedAt}, and changes nothing about an integration that is archived already. Restoring takes
 * {@code archivedAt} away. Both count as a change of the integration. These details are assumed, and that an archived
 * integration is refused with 400 and a read-only one with 403.
 *
 * <p>The page's example of an answer has placeholders for values and is read-only by its own account. The integration
 * held has made-up values in their place. Errors have the documented members {@code type}, {@code key} and
 * {@code message}, with the published keys.
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
     * {@return the {@code id} of an integration that is held from the start and cannot be updated, replaced or archived} Its
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
