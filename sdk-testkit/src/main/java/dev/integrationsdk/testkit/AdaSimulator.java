package dev.integrationsdk.testkit;

import java.util.List;

/**
 * Ada's platform integrations: {@code GET} and {@code POST /api/v2/platform-integrations/}, with the slash at the end,
 * and {@code PATCH /api/v2/platform-integrations/{id}}. Ada has no call that reads or deletes a single one: the former
 * is refused with 405, as is the latter. The token is expected as {@code Authorization: Bearer}.
 *
 * <p>Update: Ada documents the limits of the fields, the three of them that can be null ({@code call_to_action},
 * {@code error_codes}, {@code icon_url}; null clears them here), the largest body (10 MB, taken as 10 · 1024 · 1024
 * bytes), an example of the answer, which is what the simulator holds, and that only integrations in development may be
 * updated; {@link #approvedIntegrationId()} is not. That the latter is refused with 400, and an unknown integration
 * with 404, is assumed. Any text is accepted as a tag, since the page names no values.
 *
 * <p>List: {@code cursor}, a {@code limit} from 1 to 100, and the answer's {@code data} and {@code meta} with an
 * absolute {@code next_page_url}, which is null on the last page, are documented. A limit of 20 if none is sent, and 400
 * with a {@code validation_error} for a parameter at fault, are assumed, as is 404 for the path without its slash.
 *
 * <p>Create: the required fields, the status 200, that the integration begins in development, and a
 * {@code client_secret} that only this answer has, are documented; it is not in {@link #integration(String)} either.
 * That the fields obey the limits of an update, and that an optional one that is not sent is null, is assumed.
 *
 * <p>Errors have the documented member {@code errors}, for a field at fault of the documented type
 * {@code validation_error} with one of the {@code details} for each rule that is broken; other types are made up, as
 * Ada publishes none. A missing or wrong token is answered {@code {"message": "Unauthorized"}}, as Ada's page on
 * authentication shows it.
 *
 * <p>Thread-safe. See {@link Simulator} for what all simulators have in common.
 *
 * @since 0.1.0
 */
public final class AdaSimulator implements Simulator {
    private final SimulatorServer server;

    private AdaSimulator(SimulatorServer server) {
        this.server = server;
    }

    /**
     * Starts a simulator on a free port of the loopback interface.
     *
     * @return a simulator that holds the documented example, another one that is approved, and nothing else
     * @throws java.io.UncheckedIOException if the server cannot be started
     */
    public static AdaSimulator start() {
        return new AdaSimulator(SimulatorServer.start(AdaApi.create(), AdaApi.example(), AdaApi.approvedExample()));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String credential() {
        return AdaApi.TOKEN;
    }

    @Override
    public String integrationId() {
        return AdaApi.INTEGRATION_ID;
    }

    /**
     * {@return the identifier of an integration that is held from the start and cannot be updated, because it is no
     * longer in development} Its status is {@code approved}.
     */
    public String approvedIntegrationId() {
        return AdaApi.APPROVED_INTEGRATION_ID;
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
