package dev.integrationsdk.examples;

import static dev.integrationsdk.examples.Table.Column.left;
import static dev.integrationsdk.examples.Table.Column.right;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.testkit.Fault;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Renames integrations while something goes wrong, shows in a table what is known of it, and compares it with the truth. */
final class SettlingTable {
    private static final Fault NONE = Fault.slow(Duration.ZERO);
    private static final int LONGEST_REASON = 43;

    private final FirstFailure failure = new FirstFailure();
    private final Table table = new Table(
            left("Vendor"),
            left("Call"),
            left("Played"),
            left("First"),
            right("Sent"),
            right("Updates"),
            left("Then"),
            left("What reading told"));
    private int rows;
    private int uncertain;

    /** For the clients, so that the table hears what they know when a call fails. */
    ClientOptions options() {
        return ClientOptions.builder().listener(failure).build();
    }

    /** Plays both ways, and each with what can be told from reading; and an edit with what cannot, or not yet. */
    void playAll(Target target) {
        for (Mishap mishap : List.of(Mishap.lost(), Mishap.failed())) {
            edit(target, mishap);
            settle(target, "update", mishap, target.update(), LastWord::of);
        }
        edit(target, Mishap.cutOff());
    }

    /** Plays an edit, which settles by itself. */
    void edit(Target target, Mishap mishap) {
        String name = nextName();
        Edit<?> edit = target.edit().apply(name);
        target.server().failNext(NONE); // the reading before the update
        row(target, "edit", mishap, name, () -> LastWord.of(edit));
    }

    /** Plays an update, which the application settles. */
    void settle(
            Target target,
            String label,
            Mishap mishap,
            Function<String, Call<?>> update,
            Function<Call<?>, LastWord> ending) {
        String name = nextName();
        Call<?> call = update.apply(name);
        row(target, label, mishap, name, () -> ending.apply(call));
    }

    /** Lower-case letters and underscores are a name at every vendor. */
    private String nextName() {
        rows++;
        return "desk_" + (char) ('a' + rows / 26) + (char) ('a' + rows % 26);
    }

    private void row(Target target, String label, Mishap mishap, String name, Supplier<LastWord> change) {
        Arrivals arrivals = Arrivals.from(target.server());
        target.server().failNext(mishap.fault());
        LastWord word = change.get();
        boolean isThere = new Held(target.server()).text("/name").equals(name);
        Outcome truth = isThere ? Outcome.APPLIED : Outcome.NOT_APPLIED;
        if (word.outcome() == Outcome.UNKNOWN) {
            uncertain++;
        } else {
            Surprise.unless(word.outcome() == truth, target.vendor() + " holds otherwise than " + word);
        }
        List<String> reasons =
                word.reasons().stream().flatMap(SettlingTable::wrapped).toList();
        table.row(
                target.vendor(),
                label,
                mishap.label(),
                failure.take(),
                arrivals.count(),
                arrivals.updates(),
                word.outcome(),
                reasons.get(0));
        reasons.stream().skip(1).forEach(reason -> table.row("", "", "", "", "", "", "", reason));
    }

    private static Stream<String> wrapped(String reason) {
        int end = reason.length() <= LONGEST_REASON ? reason.length() : reason.lastIndexOf(' ', LONGEST_REASON);
        return Stream.of(reason.substring(0, end), reason.substring(end).strip())
                .filter(part -> !part.isEmpty());
    }

    int rows() {
        return rows;
    }

    int uncertain() {
        return uncertain;
    }

    List<String> lines() {
        return table.lines();
    }
}
