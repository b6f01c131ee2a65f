package dev.integrationsdk.examples;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.testkit.RecordedCall;
import dev.integrationsdk.testkit.TrutoSimulator;
import dev.integrationsdk.truto.Integration;
import dev.integrationsdk.truto.TrutoClient;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Two people change an integration at the same time, and nobody's change is lost: Truto has a version, by which the edit
 * finds that it was overtaken, and decides again from what the other one has made of it.
 *
 * <pre>{@code
 * mvn -q -ntp -pl examples -am compile exec:java -Dexec.mainClass=dev.integrationsdk.examples.EditWithConflict
 * }</pre>
 */
public final class EditWithConflict {
    private EditWithConflict() {}

    /** Exits with 1 if something that it shows went wrong. */
    public static void main(String[] args) {
        int exitCode = run(System.out);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out) {
        Scenes scenes = new Scenes(out);
        try (TrutoSimulator server = TrutoSimulator.start();
                TrutoClient us = client(server, "us/1");
                TrutoClient colleague = client(server, "colleague/1")) {
            scenes.play("Truto: a colleague is quicker", facts -> play(facts, server, us, colleague));
        }
        return scenes.exitCode();
    }

    private static TrutoClient client(TrutoSimulator server, String who) {
        return TrutoClient.builder()
                .token(server.credential())
                .baseUrl(server.url())
                .options(ClientOptions.builder().userAgentSuffix(who).build())
                .build();
    }

    private static void play(Facts facts, TrutoSimulator server, TrutoClient us, TrutoClient colleague) {
        Held held = new Held(server);
        String id = server.integrationId();
        List<String> decisions = new ArrayList<>();
        // This function decides from the name that it is given, so it may be asked again. To play the colleague here is
        // for the show only: a function of yours does nothing but decide.
        Edit<Integration> edit = us.integrations().edit(id, (current, u) -> {
            int version = current.version().orElseThrow();
            if (decisions.isEmpty()) {
                colleague
                        .integrations()
                        .update(id, c -> c.version(version).name("help_desk").isBeta(true))
                        .execute();
            }
            String name = current.name().orElseThrow() + "_eu";
            decisions.add("at version " + version + ": " + name);
            u.name(name);
        });

        facts.say("asked", "to add _eu to the name, whatever it is by then");
        facts.say("state", state(held));
        Edited<Integration> edited = edit.execute();
        facts.all("decided", decisions);
        facts.all(
                "arrived",
                server.requests().stream()
                        .map(call -> "%-9s  %s".formatted(who(call), Arrivals.line(call)))
                        .toList());
        facts.say(
                "refused",
                decisions.size() - 1 + " update, for its version: the edit found that by reading, and decided again");
        facts.all("changed", edited.changes());
        facts.say("state", state(held));
        facts.say("so", "both changes are there, and neither was made twice");
        Surprise.unless(held.text("/name").equals("help_desk_eu"), "a name was lost");
        Surprise.unless(held.text("/is_beta").equals("true"), "is_beta was lost");
        Surprise.unless(held.text("/version").equals("5"), "there were not two changes");
    }

    private static String who(RecordedCall call) {
        return String.valueOf(call.headers().get("User-Agent")).contains("colleague") ? "colleague" : "us";
    }

    private static String state(Held held) {
        return "version " + held.text("/version") + ", name " + held.text("/name") + ", is_beta "
                + held.text("/is_beta");
    }
}
