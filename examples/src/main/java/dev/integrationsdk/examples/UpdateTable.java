package dev.integrationsdk.examples;

import static dev.integrationsdk.examples.Table.Column.left;
import static dev.integrationsdk.examples.Table.Column.right;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.model.Json;
import java.util.ArrayList;
import java.util.List;

/** Makes updates and shows them in a table: before is what the vendor held, after is what it answered and holds now. */
final class UpdateTable implements Scene {
    private static final int LONGEST_VALUE = 23;

    private final List<Update> updates;
    private final Table table = new Table(
            left("Vendor"),
            left("Integration"),
            left("Changed (before -> after)"),
            right("Status"),
            right("Attempts"),
            right("Time"));
    private final List<String> wrong = new ArrayList<>();

    UpdateTable(Update... updates) {
        this.updates = List.of(updates);
    }

    @Override
    public void play(Facts facts) {
        for (Update update : updates) {
            try {
                make(update);
            } catch (SdkException e) {
                wrong.add(String.valueOf(e.getMessage()));
                table.row(update.vendor(), update.server().integrationId(), e.outcome(), status(e), e.attempts(), "");
            }
        }
        facts.block(table.lines());
        Surprise.unless(wrong.isEmpty(), String.join("; ", wrong));
    }

    private void make(Update update) {
        Held held = new Held(update.server());
        Json before = held.integration();
        ApiResponse<?> response =
                update.call().apply(update.server().integrationId()).executeWithResponse();
        Json answer = Json.of(response.body());
        Json after = held.integration();

        List<String> changes = new ArrayList<>();
        for (String member : update.members()) {
            String name = member.substring(1);
            changes.add(name + ": " + value(before, member) + " -> " + value(answer, member));
            if (!answer.at(member).equals(after.at(member))) {
                wrong.add(update.vendor() + " answers another " + name + " than it holds");
            } else if (before.at(member).equals(after.at(member))) {
                wrong.add(update.vendor() + " has not changed " + name);
            }
        }
        table.row(
                update.vendor(),
                update.server().integrationId(),
                changes.get(0),
                response.status(),
                response.attempts(),
                response.elapsed().toMillis() + " ms");
        changes.stream().skip(1).forEach(change -> table.row("", "", change, "", "", ""));
    }

    private static Object status(SdkException failure) {
        return failure instanceof ApiException refusal ? refusal.status() : "";
    }

    private static String value(Json integration, String member) {
        String text = Held.text(integration, member);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 3) + "...";
    }
}
