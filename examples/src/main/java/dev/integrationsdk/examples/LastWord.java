package dev.integrationsdk.examples;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What an application knows in the end of a change.
 *
 * @param outcome whether it was made
 * @param reasons what speaks for that
 */
record LastWord(Outcome outcome, List<String> reasons) {

    /** An edit settles what was lost by itself. */
    static LastWord of(Edit<?> edit) {
        try {
            edit.execute();
            return new LastWord(Outcome.APPLIED, List.of("settled by the edit itself"));
        } catch (EditException e) {
            return of(e.settlement());
        }
    }

    /** An update is settled with the failure that it ended with. */
    static LastWord of(Call<?> update) {
        try {
            update.execute();
        } catch (SdkException e) {
            return of(update.settle(e));
        }
        throw notLost();
    }

    /** The same without waiting. The future of the update ends with the SdkException itself, not wrapped in another one. */
    static CompletableFuture<LastWord> later(Call<?> update) {
        return update.executeAsync()
                .handle((answer, failure) -> {
                    if (failure instanceof SdkException e) {
                        return e;
                    }
                    throw notLost();
                })
                .thenCompose(update::settleAsync)
                .thenApply(LastWord::of);
    }

    private static Surprise notLost() {
        return new Surprise("the answer was not lost");
    }

    private static LastWord of(Settlement settlement) {
        return new LastWord(
                settlement.outcome(),
                settlement.fields().stream()
                        .map(field -> field.name() + ": " + field.reason())
                        .toList());
    }
}
