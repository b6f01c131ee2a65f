package dev.integrationsdk.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Odeus' {@code PATCH /integrations/v1/{integrationId}}, and the {@code GET} of the same path. {@link #url()} stands
 * for {@code https://api.odeus.ai}; {@code /api/public} in front of the path, as on a dedicated deployment, is accepted
 * too. The key is expected as {@code Authorization: Bearer}.
 *
 * <p>Odeus documents the limits of the fields, that the identifier is a UUID, which is why any other text is refused
 * with 400, and an envelope with {@code id}, {@code name} and {@code description} as the answer. {@code iconUrl} and
 * {@code color} are stored and can be seen in {@link #integration(String)}, not in answers. Each documented field may
 * come alone, as the page says, although the running service has been seen to insist on a name or a description. The
 * form of a color ({@code #} optional, then 3, 4, 6 or 8 hex digits), that {@code iconUrl} must be absolute, and that
 * null is refused, are assumed. {@code GET} answers as {@code PATCH} does, without the further members that Odeus
 * documents for it.
 *
 * <p>The integration held has the identifier of the page's example; the page prints no values for the rest. Errors are
 * {@code {"message": "…"}}, and for fields at fault {@code {"message": "Invalid request body", "errors": […]}}: both
 * are published for neighbouring calls of the same API, not for this one.
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
     * Takes the scope {@code INTEGRATION_API}, which Odeus demands for this call, from the key. From now on every
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

    private static Gate scope(AtomicBoolean scoped) {
        return call -> {
            if (!scoped.get()) {
                throw new Refusal(403, "The API key lacks the scope INTEGRATION_API");
            }
        };
    }
}
