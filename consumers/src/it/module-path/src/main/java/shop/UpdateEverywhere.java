package shop;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.micrometer.MicrometerListener;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.opentelemetry.OpenTelemetryListener;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.Simulator;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;

/** An update, a list and an edit at each vendor that has them, and one failure of each kind that reads JSON into types; it throws if something is not as it must be. */
public final class UpdateEverywhere {
    private UpdateEverywhere() {}

    public static void main(String[] args) {
        for (Class<?> type : List.of(Call.class, AdaClient.class, Simulator.class, UpdateEverywhere.class)) {
            require(type.getModule().isNamed(), type + " is in no named module");
        }
        require(!exported("dev.integrationsdk.core.internal") && !exported("dev.integrationsdk.core.http"), "internals are exported");
        sigmaMind();
        truto();
        ada();
        odeus();
        membrane();
    }

    private static void sigmaMind() {
        try (SigmaMindSimulator simulator = SigmaMindSimulator.start();
                SigmaMindClient client = SigmaMindClient.builder()
                        .baseUrl(simulator.url())
                        .apiKey(simulator.credential())
                        .build()) {
            updated(simulator, client.integrations().update(simulator.integrationId(), u -> u.name("hub_at_sigmamind")), "hub_at_sigmamind");
            edited(client.integrations().edit(simulator.integrationId(), (current, u) -> u.description(current.name().orElseThrow())));
        }
    }

    private static void truto() {
        try (TrutoSimulator simulator = TrutoSimulator.start();
                TrutoClient client = TrutoClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .build()) {
            Json config = Json.mergePatch().set("/label", "Hub at Truto").build();
            updated(simulator, client.integrations().update(simulator.integrationId(), u -> u.version(3).config(config)), "Hub at Truto");
            require(client.integrations().list().stream().count() == 1, "not listed");
            edited(client.integrations().edit(simulator.integrationId(), (current, u) -> u.category("hub")));
        }
    }

    /** With both listeners. */
    private static void ada() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        ClientOptions options = ClientOptions.builder()
                .listener(CallListener.all(List.of(MicrometerListener.of(registry), OpenTelemetryListener.of(OpenTelemetry.noop()))))
                .build();
        try (AdaSimulator simulator = AdaSimulator.start();
                AdaClient client = AdaClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .options(options)
                        .build()) {
            updated(
                    simulator,
                    client.integrations().update(simulator.integrationId(), u -> u.name("Hub at Ada").clearIconUrl()),
                    "Hub at Ada");
            try {
                client.integrations().update("000000000000000000000000", u -> u.name("Hub")).execute();
                require(false, "an integration that does not exist was updated");
            } catch (NotFoundException e) {
                require(e.error().message().isPresent(), "the error was not read");
            }
            try {
                require(client.integrations().update("1", u -> u.name("")) == null, "an empty name was not refused");
            } catch (InvalidRequestException e) {
                require(e.violations().size() == 1, e.getMessage());
            }
            edited(client.integrations().edit(simulator.integrationId(), (current, u) -> u.author("Hub")));
            require(registry.get("integrationsdk.attempts").timers().size() == 3, "an update, a refusal and a list were not counted");
        }
    }

    private static void odeus() {
        try (OdeusSimulator simulator = OdeusSimulator.start();
                OdeusClient client = OdeusClient.builder()
                        .baseUrl(simulator.url())
                        .apiKey(simulator.credential())
                        .build()) {
            updated(simulator, client.integrations().update(simulator.integrationId(), u -> u.name("Hub at Odeus")), "Hub at Odeus");
            require(client.integrations().list().stream().count() == 1, "not listed");
            edited(client.integrations().edit(simulator.integrationId(), (current, u) -> u.description("Hub")));
        }
    }

    private static void membrane() {
        try (MembraneSimulator simulator = MembraneSimulator.start();
                MembraneClient client = MembraneClient.builder()
                        .baseUrl(simulator.url())
                        .token(simulator.credential())
                        .build()) {
            updated(simulator, client.integrations().update(simulator.integrationId(), u -> u.name("Hub at Membrane")), "Hub at Membrane");
            require(client.integrations().list(q -> q.search("Hub")).stream().count() == 1, "not listed");
            edited(client.integrations().edit(simulator.integrationId(), (current, u) -> u.description("Hub")));
        }
    }

    private static void updated(Simulator simulator, Call<?> call, String name) {
        require(!call.preview().toString().isEmpty(), "there is no preview");
        require(call.execute().toString().length() > 2, "the answer was not read");
        require(simulator.integration(simulator.integrationId()).contains(name), "not updated to " + name);
        System.out.println("updated: " + name);
    }

    private static void edited(Edit<?> edit) {
        require(edit.preview().changes().size() == 1, "the preview does not show the change");
        require(edit.execute().isChanged(), "not edited");
    }

    private static boolean exported(String packageName) {
        return Call.class.getModule().isExported(packageName);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
