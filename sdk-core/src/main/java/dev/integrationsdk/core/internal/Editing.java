package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.EditPreview;
import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.internal.StateReader.State;
import dev.integrationsdk.core.model.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of an edit: read, decide, send, and read again if it is not clear what came of it. */
final class Editing<I, U> {
    private final PlannedEdit<I, U> edit;
    private final Steps steps;
    private final StateReader<I> reader;
    private final long start;
    private int repeated;
    /** The latest update whose answer was lost, until it is known that it was not made and never will be. */
    private @Nullable Lost lost;

    /** An update, and how its answer was lost. */
    private record Lost(Draft draft, SdkException failure) {
        Settlement in(Json now) {
            return new Comparison(draft.resource(), draft.update(), draft.before(), failure).with(now);
        }
    }

    Editing(PlannedEdit<I, U> edit, Steps steps) {
        this.edit = edit;
        this.steps = steps;
        this.reader = new StateReader<>(edit.planner(), edit.resource(), plan(), this::left);
        this.start = edit.planner().pipeline().time().nanoTime();
    }

    private Plan<I> plan() {
        return edit.model().plan();
    }

    CompletableFuture<EditPreview> preview() {
        return read().thenApply(state -> {
            Draft draft = Draft.of(edit.resource(), state, edit.decide());
            Optional<CallPreview> call = draft.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Preview(
                            update(draft).plan().request(),
                            edit.planner().pipeline().credentials(),
                            draft.masked()));
            return new EditPreview(
                    plan().info().vendor() + " integration " + plan().target().id(),
                    draft.changes(),
                    draft.unchanged(),
                    draft.warnings(),
                    call);
        });
    }

    CompletableFuture<Edited<I>> edited() {
        return read().thenCompose(this::decide);
    }

    private CompletableFuture<Edited<I>> decide(State<I> state) {
        Draft draft;
        try {
            draft = Draft.of(edit.resource(), state, edit.decide());
        } catch (RuntimeException e) {
            Lost open = lost;
            if (open == null) {
                throw e;
            }
            open.failure().addSuppressed(e);
            throw end(open.failure());
        }
        if (draft.isEmpty()) {
            return CompletableFuture.completedFuture(new Edited<>(state.model(), List.of()));
        }
        return Steps.then(
                inTime(() -> steps.run(update(draft))),
                answer -> CompletableFuture.completedFuture(new Edited<>(answer, draft.changes())),
                failure -> failed(draft, failure));
    }

    private PlannedCall<I> update(Draft draft) {
        PlannedCall<I> call = edit.planner().planned(plan(), draft.update());
        return call.with(call.plan().with(left()));
    }

    private CompletableFuture<Edited<I>> failed(Draft draft, SdkException failure) {
        boolean isUnknown = failure.outcome() == Outcome.UNKNOWN;
        boolean mayBeOvertaken = edit.resource().version() != null
                && (failure instanceof BadRequestException || failure instanceof ConflictException);
        if (isUnknown) {
            lost = new Lost(draft, failure);
        }
        if (failure instanceof CallCanceledException || !(isUnknown || mayBeOvertaken)) {
            return CompletableFuture.failedFuture(end(failure));
        }
        return Steps.then(read(), state -> look(draft, failure, state), unread -> {
            failure.addSuppressed(unread);
            return CompletableFuture.failedFuture(end(failure));
        });
    }

    /** What the state says that was read after a failure. */
    private CompletableFuture<Edited<I>> look(Draft draft, SdkException failure, State<I> state) {
        Json now = state.json();
        Lost open = lost;
        Settlement settlement = open == null ? null : open.in(now);
        if (settlement != null) {
            edit.planner().pipeline().log().settled(plan(), settlement.outcome());
        }
        if (open != null && settlement != null && settlement.outcome() == Outcome.APPLIED) {
            return CompletableFuture.completedFuture(
                    new Edited<>(state.model(), open.draft().changes()));
        }
        Comparison sent = new Comparison(edit.resource(), draft.update(), draft.before(), failure);
        boolean isOvertaken = sent.isOvertaken(now) && (settlement == null || settlement.outcome() != Outcome.UNKNOWN);
        // Sent again for the version that it was sent for, an update can be made only once.
        boolean mayBeSentAgain = failure.outcome() == Outcome.UNKNOWN && sent.isSameVersion(now);
        if ((isOvertaken || mayBeSentAgain) && repeated < edit.repeats()) {
            repeated++;
            lost = isOvertaken ? null : open;
            return decide(state);
        }
        return CompletableFuture.failedFuture(open == null || settlement == null ? failure : lost(open, settlement));
    }

    private SdkException end(SdkException failure) {
        Lost open = lost;
        boolean isItself = open != null && open.failure() == failure;
        if (open == null
                || failure.outcome() == Outcome.APPLIED
                || (isItself && failure instanceof CallCanceledException)) {
            return failure;
        } else if (!isItself) {
            open.failure().addSuppressed(failure);
        }
        String reason = "is open: after the answer was lost, reading or sending again failed too";
        return lost(
                open,
                Settlement.of(Field.of(open.draft().update(), edit.resource()).stream()
                        .map(field -> new Settlement.Field(field.name(), Outcome.UNKNOWN, reason))
                        .toList()));
    }

    private EditException lost(Lost open, Settlement settlement) {
        Context context = new Context(
                plan().info().vendor(),
                plan().info().operation(),
                settlement.outcome(),
                open.failure().attempts());
        return new EditException(context, settlement, open.failure());
    }

    private CompletableFuture<State<I>> read() {
        return inTime(() -> reader.read(steps));
    }

    private <T> CompletableFuture<T> inTime(Supplier<CompletableFuture<T>> step) {
        Duration left = left();
        if (left.isNegative() || left.isZero()) {
            Context context = new Context(plan().info().vendor(), plan().info().operation(), Outcome.NOT_SENT, 0);
            return CompletableFuture.failedFuture(
                    new CallTimeoutException(context, "callTimeout", plan().callTimeout(), null));
        }
        return step.get();
    }

    private Duration left() {
        return plan().callTimeout().minusNanos(edit.planner().pipeline().time().nanoTime() - start);
    }
}
