package dev.integrationsdk.examples;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Finds an integration by its name, shows what an edit would change, as a text for a change request, makes the edit, and
 * shows what it changed. At four vendors: SigmaMind documents no list, so that the id must be known there.
 *
 * <pre>{@code
 * mvn -q -ntp -pl examples -am compile exec:java -Dexec.mainClass=dev.integrationsdk.examples.FindAndRename
 * }</pre>
 */
public final class FindAndRename {
    private static final int PAGE = 10;

    private FindAndRename() {}

    /** Exits with 1 if something that it shows went wrong. */
    public static void main(String[] args) {
        int exitCode = run(System.out);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out) {
        Scenes scenes = new Scenes(out);
        truto(scenes);
        ada(scenes);
        odeus(scenes);
        membrane(scenes);
        return scenes.exitCode();
    }

    private static void truto(Scenes scenes) {
        try (TrutoSimulator server = TrutoSimulator.start();
                TrutoClient client = TrutoClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            scenes.play(
                    "Truto: the edit sends the version that it has read",
                    new Renaming<>(
                            server,
                            client.integrations().list(q -> q.limit(PAGE)),
                            integration -> integration.name(),
                            integration -> integration.id(),
                            id -> client.integrations().edit(id, (current, u) -> u.name(Renaming.AFTER))));
        }
    }

    private static void ada(Scenes scenes) {
        try (AdaSimulator server = AdaSimulator.start();
                AdaClient client = AdaClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            scenes.play(
                    "Ada: it has no call that reads one, so the edit reads the list",
                    new Renaming<>(
                            server,
                            client.integrations().list(q -> q.limit(PAGE)),
                            integration -> integration.name(),
                            integration -> integration.id(),
                            id -> client.integrations().edit(id, (current, u) -> u.name(Renaming.AFTER))));
        }
    }

    private static void odeus(Scenes scenes) {
        try (OdeusSimulator server = OdeusSimulator.start();
                OdeusClient client = OdeusClient.builder()
                        .apiKey(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            scenes.play(
                    "Odeus: its list is one page, and the program is the same",
                    new Renaming<>(
                            server,
                            client.integrations().list(),
                            integration -> integration.name(),
                            integration -> integration.id(),
                            id -> client.integrations().edit(id, (current, u) -> u.name(Renaming.AFTER))));
        }
    }

    private static void membrane(Scenes scenes) {
        try (MembraneSimulator server = MembraneSimulator.start();
                MembraneClient client = MembraneClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .build()) {
            scenes.play(
                    "Membrane: it could search too, with list(q -> q.search(...))",
                    new Renaming<>(
                            server,
                            client.integrations().list(q -> q.limit(PAGE)),
                            integration -> Optional.of(integration.name()),
                            integration -> integration.id().orElseThrow(),
                            id -> client.integrations().edit(id, (current, u) -> u.name(Renaming.AFTER))));
        }
    }
}
