package dev.integrationsdk.spring;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.Simulator;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;

/** What the tests need to know of each vendor. */
@SuppressWarnings("ImmutableEnumChecker") // Its functions have no state.
enum Vendor {
    SIGMAMIND(
            "api-key",
            SigmaMindClient.class,
            SigmaMindSimulator::start,
            (client, id) -> client.integrations().update(id, u -> u.name("orders"))),
    TRUTO(
            "token",
            TrutoClient.class,
            TrutoSimulator::start,
            (client, id) -> client.integrations().update(id, u -> u.version(3).isBeta(true))),
    ADA(
            "token",
            AdaClient.class,
            AdaSimulator::start,
            (client, id) -> client.integrations().update(id, u -> u.name("orders"))),
    ODEUS(
            "api-key",
            OdeusClient.class,
            OdeusSimulator::start,
            (client, id) -> client.integrations().update(id, u -> u.name("orders"))),
    MEMBRANE(
            "token",
            MembraneClient.class,
            MembraneSimulator::start,
            (client, id) -> client.integrations().update(id, u -> u.name("orders")));

    private final String credential;
    private final Class<?> client;
    private final Supplier<Simulator> simulator;
    private final BiFunction<BeanFactory, String, Call<?>> update;

    <C> Vendor(
            String credential, Class<C> client, Supplier<Simulator> simulator, BiFunction<C, String, Call<?>> update) {
        this.credential = credential;
        this.client = client;
        this.simulator = simulator;
        this.update = (beans, id) -> update.apply(beans.getBean(client), id);
    }

    Class<?> client() {
        return client;
    }

    Simulator start() {
        return simulator.get();
    }

    /** An update by the client that is a bean. */
    Call<?> update(BeanFactory beans, Simulator simulator) {
        return update(beans, simulator.integrationId());
    }

    Call<?> update(BeanFactory beans, String id) {
        return update.apply(beans, id);
    }

    String property(String name) {
        return "integrationsdk." + name().toLowerCase(Locale.ROOT) + "." + name;
    }

    String credential() {
        return property(credential);
    }

    /** What leads the client to the simulator. */
    String[] at(Simulator simulator) {
        return new String[] {credential() + "=" + simulator.credential(), property("base-url") + "=" + simulator.url()};
    }
}
