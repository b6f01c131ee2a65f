package dev.integrationsdk.testkit;

import java.util.List;

/**
 * Truto's integrations: {@code GET} and {@code POST /integration}, and {@code GET}, {@code PATCH} and
 * {@code DELETE /integrations/{id}}. Truto spells the path both ways, running clients only {@code /integration}; here
 * both lead to the same integrations. The token is expected as {@code Authorization: Bearer}.
 *
 * <p>Update: Truto documents that {@code version} is required and that a request made for another version than the
 * current one is refused with 400; here the message of that refusal speaks of a version mismatch. The integration
 * begins at version 3, every update raises it by one, and answers carry it: assumed, as Truto's page shows neither.
 * {@code config} is merged at every depth and a null inside of it deletes, as Truto writes elsewhere. Null for any
 * other field, and for {@code config} as a whole, is refused: assumed.
 *
 * <p>List: the filters {@code sharing}, {@code name} and {@code category}, {@code limit} and {@code next_cursor}, and
 * the answer's members {@code result}, {@code next_cursor} (null on the last page) and {@code limit} are documented. An
 * empty {@code next_cursor} asks for the first page, as Truto's own client does. That filters compare whole texts, a
 * limit of 25 if none is sent, and none that is too great, are assumed; filters with an operator, such as
 * {@code id[in]}, are ignored.
 *
 * <p>Create: {@code name} is documented as required. The status 201, {@code version} 1, and {@code is_beta} false,
 * {@code sharing} allow and an empty {@code config} where they are not sent, are assumed; the team is that of the
 * example, and names need not be unique. Delete: the answer with the {@code id} alone is what Truto's own client
 * expects; there is no page about the call.
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
