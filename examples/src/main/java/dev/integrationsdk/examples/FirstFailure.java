package dev.integrationsdk.examples;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Listens to a client for what is known when a call fails; an edit does not show it if all ends well. */
final class FirstFailure implements CallListener {
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

    @Override
    public Observation callStarted(CallInfo call) {
        return new Observation() {
            @Override
            public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                if (failure != null) {
                    outcomes.add(outcome);
                }
            }
        };
    }

    /** What was known at the first failure since this was asked before. */
    Outcome take() {
        Outcome first = outcomes.poll();
        outcomes.clear();
        if (first == null) {
            throw new Surprise("no call has failed");
        }
        return first;
    }
}
