package dev.integrationsdk.examples;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.MembraneSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import dev.integrationsdk.testkit.SigmaMindSimulator;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.TrutoClient;
import java.io.PrintStream;

/**
 * The whole SDK in one go: what happens when something goes wrong, then an update at each of the five vendors. It talks to
 * simulators in this process only, and reads neither credentials nor environment variables.
 *
 * <pre>{@code mvn -q -ntp -pl examples -am compile exec:java}</pre>
 */
public final class UpdateEverywhere {
    private UpdateEverywhere() {}

    /** Exits with 1 if something that it shows went wrong. */
    public static void main(String[] args) {
        int exitCode = run(System.out);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out) {
        try (SigmaMindSimulator sigmaMindServer = SigmaMindSimulator.start();
                TrutoSimulator trutoServer = TrutoSimulator.start();
                AdaSimulator adaServer = AdaSimulator.start();
                OdeusSimulator odeusServer = OdeusSimulator.start();
                MembraneSimulator membraneServer = MembraneSimulator.start();
                // One client for each vendor, for the life of the program. Without baseUrl it calls the vendor itself.
                SigmaMindClient sigmaMind = SigmaMindClient.builder()
                        .apiKey(sigmaMindServer.credential())
                        .baseUrl(sigmaMindServer.url())
                        .build();
                TrutoClient truto = TrutoClient.builder()
                        .token(trutoServer.credential())
                        .baseUrl(trutoServer.url())
                        .build();
                AdaClient ada = AdaClient.builder()
                        .token(adaServer.credential())
                        .baseUrl(adaServer.url())
                        .build();
                OdeusClient odeus = OdeusClient.builder()
                        .apiKey(odeusServer.credential())
                        .baseUrl(odeusServer.url())
                        .build();
                MembraneClient membrane = MembraneClient.builder()
                        .token(membraneServer.credential())
                        .baseUrl(membraneServer.url())
                        .build()) {
            out.println("The integration SDK against simulators of its five vendors; nothing leaves this machine.");
            out.println();
            Scenes scenes = new Scenes(out);
            scenes.play(
                    "A bad value: all violations at once, before anything is sent", new BadValue(odeus, odeusServer));
            scenes.play("A version mismatch: nobody's change is overwritten", new VersionMismatch(truto, trutoServer));
            scenes.play("A rate limit: waited out", new RateLimit(membrane, membraneServer));
            scenes.play("A lost answer: did it happen?", new LostAnswer(sigmaMind, sigmaMindServer));
            scenes.play(
                    "One integration updated at each vendor",
                    new UpdateTable(
                            Update.of(
                                    "SigmaMind",
                                    sigmaMindServer,
                                    id -> sigmaMind.integrations().update(id, u -> u.name("my_shop")),
                                    "/name"),
                            // Truto wants to know which version the change is for, and raises it.
                            Update.of(
                                    "Truto",
                                    trutoServer,
                                    id -> truto.integrations()
                                            .update(id, u -> u.version(3).isBeta(true)),
                                    "/is_beta",
                                    "/version"),
                            Update.of(
                                    "Ada",
                                    adaServer,
                                    id -> ada.integrations()
                                            .update(
                                                    id,
                                                    u -> u.author("Cool Shop Ltd")
                                                            .clearIconUrl()),
                                    "/author",
                                    "/icon_url"),
                            Update.of(
                                    "Odeus",
                                    odeusServer,
                                    id -> odeus.integrations().update(id, u -> u.name("Help Desk")),
                                    "/name"),
                            Update.of(
                                    "Membrane",
                                    membraneServer,
                                    id -> membrane.integrations().update(id, u -> u.name("Team Drive")),
                                    "/name")));
            return scenes.exitCode();
        }
    }
}
