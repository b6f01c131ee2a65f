package dev.integrationsdk.examples;

import dev.integrationsdk.core.error.Outcome;
import java.io.PrintStream;

/** Prints what happened, one fact a line: a short label, then the fact in a column of its own. */
final class Facts {
    private final PrintStream out;
    private final int labelWidth;
    private boolean begun;

    Facts(PrintStream out, int labelWidth) {
        this.out = out;
        this.labelWidth = labelWidth;
    }

    void heading(String heading) {
        if (begun) {
            out.println();
        }
        begun = true;
        out.println(heading);
    }

    void say(String label, Object fact) {
        out.printf("   %-" + labelWidth + "s  %s%n", label, fact);
    }

    /** One more line to the fact before. */
    void more(Object fact) {
        say("", fact);
    }

    /** A fact of several lines, or several facts with one label. */
    void all(String label, Iterable<?> facts) {
        String next = label;
        for (Object fact : facts) {
            say(next, fact);
            next = "";
        }
    }

    void outcome(Outcome outcome) {
        say("outcome", outcome + ": " + outcome.sentence());
    }

    /** Lines that have their own layout. */
    void block(Iterable<String> lines) {
        lines.forEach(line -> out.println(("   " + line).stripTrailing()));
    }
}
