package dev.integrationsdk.core.faults;

/** The first calls of a JVM load classes for longer than the limits of these tests. */
final class WarmUp {
    static {
        Logs.listen();
        for (Mode mode : Mode.values()) {
            try (RawServer server = RawServer.playing(Fault.answers("ok", Wire.ok()));
                    Caller caller = new Caller(server.url())) {
                caller.execute(mode);
            }
        }
    }

    private WarmUp() {}

    static void once() {
        // The class is initialised by now.
    }
}
