package dev.integrationsdk.core.faults;

import java.io.IOException;

/** A script with a name for the report. */
record Fault(String name, RawServer.Script script) implements RawServer.Script {
    static Fault of(String name, RawServer.Script script) {
        return new Fault(name, script);
    }

    /** Sends this in answer to a whole request, and then nothing more. */
    static Fault answers(String name, String text) {
        return of(name, wire -> wire.request().send(text).drain());
    }

    /** Sends this in answer to a whole request, and closes the connection. */
    static Fault answersAndCloses(String name, String text) {
        return of(name, wire -> wire.request().send(text));
    }

    @Override
    public void play(Wire wire) throws IOException, InterruptedException {
        script.play(wire);
    }

    @Override
    public String toString() {
        return name;
    }
}
