package dev.integrationsdk.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Odeus' integrations: {@code GET /integrations/v1/get} for the list, {@code POST /integrations/v1/create}, and
 * {@code GET} and {@code PATCH /integrations/v1/{integrationId}}. There is no call that deletes one. {@link #url()}
 * stands for {@code https://api.odeus.ai}; {@code /api/public} in front of the path, as on a dedicated deployment, is
 * accepted too. The key is expected as {@code Authorization: Bearer}.
 *
 * <p>Update: Odeus documents the limits of the fields, that the identifier is a UUID, which is why any other text is
 * refused with 400, and an envelope with {@code id}, {@code name} and {@code description} as the answer.
 * {@code iconUrl} and {@code color} are stored and can be seen in {@link #integration(String)}, not in answers. Each
 * documented field may come alone, as the page says, although the running service has been seen to insist on a name or
 * a description. The form of a color ({@code #} optional, then 3, 4, 6 or 8 hex digits), that {@code iconUrl} must be
 * absolute, and that null is refused, are assumed.
 *
 * <p>Of reading one, Odeus documents the members of the answer. List and create are documented by Langdock, whose
 * service Odeus offers under its own name: the members of the list, {@code buildByLangdock} among them, which has no
 * pages; of a creation the status 201, and {@code id}, {@code name}, {@code description} and {@code createdAt} in the
 * answer. That a creation obeys the limits of an update, insists on {@code name}, has an empty description if none is
 * sent, and begins with the {@code authType} NONE and no actions, is assumed.
 *
 * <p>The integration held has the identifier of the page's example; the page prints no values for the rest, so its one
 * action and its one trigger are made up. Errors are {@code {"message": "…"}}, and for fields at fault
 * {@code {"message": "Invalid request body", "errors": […]}}: both are published for neighbouring calls of the same
 * API, not for these.
 *
 * <p>Thread-safe. See {@link Simulator} for what all simulators have in common.
 *
 * @since 0.1.0
 */
public final class OdeusSimulator implements Simulator {
    private final AtomicBoolean scoped;
    private final SimulatorServer server;

    private OdeusSimulator(AtomicBoolean scoped, SimulatorServer server) {
        this.scoped = scoped;
        this.server = server;
    }

    /**
     * Starts a simulator on a free port of the loopback interface.
     *
     * @return a simulator that holds one integration and nothing else
     * @throws java.io.UncheckedIOException if the server cannot be started
     */
    public static OdeusSimulator start() {
        AtomicBoolean scoped = new AtomicBoolean(true);
        return new OdeusSimulator(scoped, SimulatorServer.start(OdeusApi.create(scope(scoped)), OdeusApi.example()));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String credential() {
        return OdeusApi.API_KEY;
    }

    @Override
    public String integrationId() {
        return OdeusApi.INTEGRATION_ID;
    }

    /**
     * Takes the scope {@code INTEGRATION_API}, which Odeus demands for these calls, from the key. From now on every
     * request is refused with 403.
     */
    public void revokeScope() {
        scoped.set(false);
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

    private static Gate scope(AtomicBoolean scoped) {
        return call -> {
            if (!scoped.get()) {
                throw new Refusal(403, "The API key lacks the scope INTEGRATION_API");
            }
        };
    }
}
