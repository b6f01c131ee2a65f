package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.EditPreview;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.internal.StateReader.State;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One run of an edit: read, decide, send, and read again if it is not clear what came of it. */
final class Editing<I, U> {
    private final PlannedEdit<I, U> edit;
    private final StateReader<I> reader;
    private int repeated;

    Editing(PlannedEdit<I, U> edit, Steps steps) {
        this.edit = edit;
        this.reader = new StateReader<>(edit.planner(), edit.resource(), plan(), steps);
    }

    private Plan<I> plan() {
        return edit.model().plan();
    }

    CompletableFuture<EditPreview> preview() {
        return reader.read().thenApply(state -> {
            Draft draft = Draft.of(edit.resource(), state, edit.decide());
            Optional<CallPreview> call = draft.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Preview(
                            update(draft).plan(), edit.planner().pipeline().credentials(), draft.masked()));
            return new EditPreview(
                    plan().info().vendor() + " integration " + plan().target().id(),
                    draft.changes(),
                    draft.unchanged(),
                    draft.warnings(),
                    call);
        });
    }

    CompletableFuture<Edited<I>> edited() {
        return reader.read().thenCompose(this::decide);
    }

    private CompletableFuture<Edited<I>> decide(State<I> state) {
        Draft draft = Draft.of(edit.resource(), state, edit.decide());
        if (draft.isEmpty()) {
            return CompletableFuture.completedFuture(new Edited<>(state.model(), List.of()));
        }
        return Steps.then(
                reader.inTime(update(draft)),
                answer -> CompletableFuture.completedFuture(new Edited<>(answer, draft.changes())),
                failure -> failed(draft, failure));
    }

    private PlannedCall<I> update(Draft draft) {
        return edit.planner().planned(plan(), draft.update());
    }

    private CompletableFuture<Edited<I>> failed(Draft draft, Throwable thrown) {
        if (thrown instanceof CallCanceledException || !(thrown instanceof SdkException failure)) {
            return CompletableFuture.failedFuture(thrown);
        } else if (failure.outcome() == Outcome.UNKNOWN) {
            return settle(draft, failure, null);
        }
        boolean mayBeOvertaken = draft.isForItsVersion()
                && (failure instanceof BadRequestException || failure instanceof ConflictException);
        if (!mayBeOvertaken || repeated == edit.repeats()) {
            return CompletableFuture.failedFuture(failure);
        }
        return Steps.then(
                reader.read(),
                state -> draft.comparison(failure).isOvertaken(state.json())
                        ? repeat(state)
                        : CompletableFuture.failedFuture(failure),
                unread -> {
                    failure.addSuppressed(unread);
                    return CompletableFuture.failedFuture(failure);
                });
    }

    private CompletableFuture<Edited<I>> repeat(State<I> state) {
        repeated++;
        return decide(state);
    }

    /**
     * Reads what came of an update.
     *
     * @param lost how its answer was lost
     * @param next how the same update failed when it was sent again, or null if it was not
     */
    private CompletableFuture<Edited<I>> settle(Draft draft, SdkException lost, @Nullable SdkException next) {
        return Steps.then(reader.read(), state -> settled(draft, lost, next, state), unread -> {
            Settlement open = draft.open("is open: nothing could be read after the answer was lost");
            EditException failure = unsettled(lost, next, open);
            lost.addSuppressed(unread);
            return CompletableFuture.failedFuture(failure);
        });
    }

    private CompletableFuture<Edited<I>> settled(
            Draft draft, SdkException lost, @Nullable SdkException next, State<I> state) {
        Comparison comparison = draft.comparison(lost);
        Settlement settlement = comparison.with(state.json());
        edit.planner().pipeline().log().settled(plan(), settlement.outcome());
        if (settlement.outcome() == Outcome.APPLIED) {
            return CompletableFuture.completedFuture(new Edited<>(state.model(), draft.changes()));
        } else if (draft.isForItsVersion()) {
            boolean isOvertaken = settlement.outcome() == Outcome.NOT_APPLIED && comparison.isOvertaken(state.json());
            if (isOvertaken && repeated < edit.repeats()) {
                return repeat(state);
            } else if (next == null && comparison.isSameVersion(state.json()) && maySendAgain(lost)) {
                return sendAgain(draft, lost);
            }
        }
        return CompletableFuture.failedFuture(unsettled(lost, next, settlement));
    }

    /** If nobody has answered, and if the application lets anything be sent again. */
    private boolean maySendAgain(SdkException lost) {
        return lost instanceof ConnectionException && plan().retry().maxRetries() > 0;
    }

    /** Once more for the version that it was sent for, so that it can be made only once. */
    private CompletableFuture<Edited<I>> sendAgain(Draft draft, SdkException lost) {
        return Steps.then(
                reader.inTime(update(draft)),
                answer -> CompletableFuture.completedFuture(new Edited<>(answer, draft.changes())),
                thrown -> {
                    if (!(thrown instanceof SdkException next) || next instanceof CallCanceledException) {
                        lost.addSuppressed(thrown);
                        return CompletableFuture.failedFuture(
                                unsettled(lost, null, draft.open("is open: sending it again was cut off")));
                    }
                    return next.outcome() == Outcome.APPLIED
                            ? CompletableFuture.failedFuture(next)
                            : settle(draft, lost, next);
                });
    }

    private EditException unsettled(SdkException lost, @Nullable SdkException next, Settlement settlement) {
        int attempts = lost.attempts();
        if (next != null) {
            lost.addSuppressed(next);
            attempts += next.attempts();
        }
        Context context =
                new Context(plan().info().vendor(), plan().info().operation(), settlement.outcome(), attempts);
        return new EditException(context, settlement, lost);
    }
}
