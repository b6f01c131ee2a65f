package dev.integrationsdk.testkit;

import java.util.List;

/**
 * Truto's {@code PATCH /integrations/{id}}, and the {@code GET} of the same path. {@code /integration/{id}}, which
 * running clients use, leads to the same integrations. The token is expected as {@code Authorization: Bearer}.
 *
 * <p>Truto documents that {@code version} is required and that a request made for another version than the current one
 * is refused with 400; here the message of that refusal speaks of a version mismatch. The integration begins at version
 * 3, every update raises it by one, and answers carry it: assumed, as Truto's page shows neither. {@code config} is
 * merged at every depth and a null inside of it deletes, as Truto writes elsewhere. Null for any other field, and for
 * {@code config} as a whole, is refused: assumed.
 *
 * <p>The integration held is made of the values on Truto's page, which prints no JSON document. The page does not name
 * {@code installed_environment} and the team's {@code is_verified}, {@code is_white_labeled}, {@code tos_link} and
 * {@code allow_impersonation}, nor does it give a value for {@code is_beta}, the environments and two of these flags:
 * the names are reconstructed, the values are false and none. Errors have the documented members {@code statusCode},
 * {@code error} and {@code message}.
 *
 * <p>Thread-safe. See {@link Simulator} for what all simulators have in common.
 *
 * @since 0.1.0
 */
public final class TrutoSimulator implements Simulator {
    private final SimulatorServer server;

    private TrutoSimulator(SimulatorServer server) {
        this.server = server;
    }

    /**
     * Starts a simulator on a free port of the loopback interface.
     *
     * @return a simulator that holds the documented example at version 3 and nothing else
     * @throws java.io.UncheckedIOException if the server cannot be started
     */
    public static TrutoSimulator start() {
        return new TrutoSimulator(SimulatorServer.start(TrutoApi.create(), TrutoApi.example()));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String credential() {
        return TrutoApi.TOKEN;
    }

    @Override
    public String integrationId() {
        return TrutoApi.INTEGRATION_ID;
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
