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
import java.util.List;
import java.util.Optional;

/**
 * At each of the five vendors: find an integration, change it, lose the answer, and find out whether the change was made.
 * An edit finds out by itself; after an update, {@code call.settle(failure)} does.
 *
 * <pre>{@code
 * mvn -q -ntp -pl examples -am compile exec:java -Dexec.mainClass=dev.integrationsdk.examples.LostAnswerSettled
 * }</pre>
 */
public final class LostAnswerSettled {
    private LostAnswerSettled() {}

    /** Exits with 1 if something that it shows went wrong. */
    public static void main(String[] args) {
        int exitCode = run(System.out);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out) {
        Scenes scenes = new Scenes(out);
        scenes.play("Did it happen? What is known at first, and after reading", LostAnswerSettled::play);
        return scenes.exitCode();
    }

    private static void play(Facts facts) {
        SettlingTable table = new SettlingTable();
        sigmaMind(facts, table);
        truto(facts, table);
        ada(facts, table);
        odeus(facts, table);
        membrane(facts, table);
        facts.say(
                "played", "made: the answer is lost; not made: it is a 500; cut off: the vendor never gets the update");
        facts.block(List.of(""));
        facts.block(table.lines());
        facts.block(List.of(""));
        facts.say("certain", (table.rows() - table.uncertain()) + " of " + table.rows());
        facts.say("not so", "Odeus' iconUrl: no answer of Odeus shows it, so only a look at Odeus itself can tell");
        facts.say("not yet", "what is not there while nobody has answered may still be made: settle again later");
        facts.say("twice", "only Truto's edit sends it twice: its version makes sure that one of them at most is made");
        Surprise.unless(table.uncertain() == 5, "something else is uncertain than was to be");
    }

    private static void sigmaMind(Facts facts, SettlingTable table) {
        try (SigmaMindSimulator server = SigmaMindSimulator.start();
                SigmaMindClient client = SigmaMindClient.builder()
                        .apiKey(server.credential())
                        .baseUrl(server.url())
                        .options(table.options())
                        .build()) {
            String id = client.integrations().get("intg-AuUKK371Spr5").execute().integrationId();
            facts.say("found", "SigmaMind  " + id + ", by its id: SigmaMind documents no list, so it must be known");
            table.playAll(new Target(
                    "SigmaMind",
                    server,
                    name -> client.integrations().edit(id, (current, u) -> u.name(name)),
                    name -> client.integrations().update(id, u -> u.name(name))));
        }
    }

    private static void truto(Facts facts, SettlingTable table) {
        try (TrutoSimulator server = TrutoSimulator.start();
                TrutoClient client = TrutoClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .options(table.options())
                        .build()) {
            String id = client.integrations().list().stream()
                    .filter(integration -> integration.name().equals(Optional.of("zendesk")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            facts.say("found", "Truto      " + id + ", by its name in the list");
            table.playAll(new Target(
                    "Truto", server, name -> client.integrations().edit(id, (current, u) -> u.name(name)), name -> {
                        // An edit knows the version that it has read; who updates reads it first.
                        int version = client.integrations()
                                .get(id)
                                .execute()
                                .version()
                                .orElseThrow();
                        return client.integrations()
                                .update(id, u -> u.version(version).name(name));
                    }));
        }
    }

    private static void ada(Facts facts, SettlingTable table) {
        try (AdaSimulator server = AdaSimulator.start();
                AdaClient client = AdaClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .options(table.options())
                        .build()) {
            String id = client.integrations().list().stream()
                    .filter(integration -> integration.name().equals(Optional.of("Connect to Cool Shop Knowledge Hub")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            facts.say("found", "Ada        " + id + ", by its name in the list");
            table.playAll(new Target(
                    "Ada",
                    server,
                    name -> client.integrations().edit(id, (current, u) -> u.name(name)),
                    name -> client.integrations().update(id, u -> u.name(name))));
        }
    }

    private static void odeus(Facts facts, SettlingTable table) {
        try (OdeusSimulator server = OdeusSimulator.start();
                OdeusClient client = OdeusClient.builder()
                        .apiKey(server.credential())
                        .baseUrl(server.url())
                        .options(table.options())
                        .build()) {
            String id = client.integrations().list().stream()
                    .filter(integration -> integration.name().equals(Optional.of("Integration Name")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            facts.say("found", "Odeus      " + id + ", by its name in the list");
            Target target = new Target(
                    "Odeus",
                    server,
                    name -> client.integrations().edit(id, (current, u) -> u.name(name)),
                    name -> client.integrations().update(id, u -> u.name(name)));
            table.playAll(target);
            table.settle(
                    target,
                    "update, icon",
                    Mishap.lost(),
                    name -> client.integrations().update(id, u -> u.name(name).iconUrl("https://example.com/icon.png")),
                    LastWord::of);
        }
    }

    private static void membrane(Facts facts, SettlingTable table) {
        try (MembraneSimulator server = MembraneSimulator.start();
                MembraneClient client = MembraneClient.builder()
                        .token(server.credential())
                        .baseUrl(server.url())
                        .options(table.options())
                        .build()) {
            String id = client.integrations().list(q -> q.search("drive")).stream()
                    .filter(integration -> integration.name().equals("Google Drive"))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .orElseThrow();
            facts.say("found", "Membrane   " + id + ", by its name in what a search has found");
            Target target = new Target(
                    "Membrane",
                    server,
                    name -> client.integrations().edit(id, (current, u) -> u.name(name)),
                    name -> client.integrations().update(id, u -> u.name(name)));
            table.playAll(target);
            table.settle(
                    target,
                    "update, async",
                    Mishap.lost(),
                    target.update(),
                    call -> LastWord.later(call).join());
        }
    }
}
