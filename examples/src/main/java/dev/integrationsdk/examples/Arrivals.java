package dev.integrationsdk.examples;

import dev.integrationsdk.testkit.RecordedCall;
import dev.integrationsdk.testkit.Simulator;
import java.util.List;

/**
 * What has reached a simulator since a certain moment.
 *
 * @param server the simulator
 * @param earlier how many requests had arrived at that moment
 */
record Arrivals(Simulator server, int earlier) {
    static Arrivals from(Simulator server) {
        return new Arrivals(server, server.requests().size());
    }

    List<RecordedCall> calls() {
        List<RecordedCall> all = server.requests();
        return all.subList(earlier, all.size());
    }

    int count() {
        return calls().size();
    }

    /** How many of them were to change something. */
    int updates() {
        return (int)
                calls().stream().filter(call -> call.method().equals("PATCH")).count();
    }

    /** One request as people read it: its method, its path, and its body if it has one. */
    static String line(RecordedCall call) {
        return (call.method() + " " + call.path() + " " + call.body()).strip();
    }
}
