package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The last of a client's listeners, so that what the others were told can be looked at. For one call at a time. */
public final class CallEnds implements CallListener {
    private final Semaphore ends = new Semaphore(0);

    @Override
    public Observation callStarted(CallInfo call) {
        return new Observation() {
            @Override
            public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                ends.release();
            }
        };
    }

    /** Executes a call on this thread or not; a failure is thrown as it is. Either way the listeners know the end then. */
    public void execute(boolean async, Call<?> call) {
        try {
            if (async) {
                call.executeAsync().join();
            } else {
                call.execute();
            }
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        } finally {
            await();
        }
    }

    /** The same of a call that must fail. */
    public SdkException failure(boolean async, Call<?> call) {
        SdkException failure = catchThrowableOfType(SdkException.class, () -> execute(async, call));
        if (failure == null) {
            throw new AssertionError("the call succeeded");
        }
        return failure;
    }

    /** Waits until the listeners know how a call ended that was begun elsewhere. */
    public void await() {
        ends.acquireUninterruptibly();
    }
}
