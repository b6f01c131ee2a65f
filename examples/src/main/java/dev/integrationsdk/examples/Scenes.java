package dev.integrationsdk.examples;

import dev.integrationsdk.core.error.SdkException;
import java.io.PrintStream;

/** Plays scenes one after the other, and remembers whether one of them went wrong. */
final class Scenes {
    private static final int LABEL_WIDTH = 7;

    private final Facts facts;
    private int played;
    private int failed;

    Scenes(PrintStream out) {
        this.facts = new Facts(out, LABEL_WIDTH);
    }

    void play(String heading, Scene scene) {
        played++;
        facts.heading(played + ". " + heading);
        try {
            scene.play(facts);
        } catch (Surprise | SdkException e) {
            failed++;
            facts.say("WRONG", String.valueOf(e.getMessage()));
        }
    }

    /** 0 if everything went as the scenes say, else 1. */
    int exitCode() {
        return failed == 0 ? 0 : 1;
    }
}
