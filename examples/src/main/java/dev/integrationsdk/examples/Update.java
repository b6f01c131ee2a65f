package dev.integrationsdk.examples;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.testkit.Simulator;
import java.util.List;
import java.util.function.Function;

/**
 * One update, and what of the integration it is to change.
 *
 * @param vendor the vendor's name
 * @param server where the integration is held
 * @param call what changes it, from its id
 * @param members the members that change, as JSON pointers
 */
record Update(String vendor, Simulator server, Function<String, Call<?>> call, List<String> members) {
    static Update of(String vendor, Simulator server, Function<String, Call<?>> call, String... members) {
        return new Update(vendor, server, call, List.of(members));
    }
}
