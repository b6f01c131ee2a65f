package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.CallListener.AttemptInfo;
import dev.integrationsdk.core.CallListener.Observation;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.http.Answer;
import dev.integrationsdk.core.http.Exchange;
import dev.integrationsdk.core.operation.Safety;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call: its clock, its attempts so far and what they did. The two drivers, {@link SyncRun} and {@link
 * AsyncRun}, differ only in how they wait. Its steps follow one another; {@link #cancel} and {@link #outcome} may come from
 * any thread.
 */
final class Execution<R> implements InFlight.Run {
    private final Plan<R> plan;
    private final Pipeline pipeline;
    private final @Nullable Thread caller;
    private final long start;
    private final Failures failures;
    private final Observation observation;
    private final AtomicReference<@Nullable String> canceled = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile int attempts;
    /** What the attempts before the current one did. */
    private volatile Outcome before = Outcome.NOT_SENT;

    private volatile @Nullable Exchange current;
    /** The attempt whose end the listener has not been told of. */
    private final AtomicReference<@Nullable Exchange> observed = new AtomicReference<>();

    /** Whether it is attemptTimeout that bounds the current attempt, or what is left of callTimeout. */
    private boolean isLimitedByAttempt;

    private volatile long attemptStart;

    /** @param caller the thread that waits, or null if none does */
    Execution(Plan<R> plan, Pipeline pipeline, @Nullable Thread caller) {
        this.plan = plan;
        this.pipeline = pipeline;
        this.caller = caller;
        this.start = pipeline.time().nanoTime();
        this.failures = new Failures(plan, pipeline, this::context);
        this.observation = pipeline.observe(plan.info());
    }

    @Override
    public @Nullable Thread caller() {
        return caller;
    }

    Duration left() {
        return plan.callTimeout().minusNanos(pipeline.time().nanoTime() - start);
    }

    /**
     * Begins the next attempt.
     *
     * @throws SdkException if there is no time left for it, or the call was ended meanwhile
     */
    Exchange begin() {
        Duration left = left();
        String reason = canceled.get();
        if (reason != null) {
            throw failures.canceled(Outcome.NOT_SENT, reason, null);
        } else if (caller != null && caller.isInterrupted()) {
            throw failures.interrupted(Outcome.NOT_SENT, null);
        } else if (left.isNegative() || left.isZero()) {
            throw failures.overdue(Outcome.NOT_SENT);
        }
        isLimitedByAttempt = pipeline.attemptTimeout().compareTo(left) < 0;
        int attempt = attempts + 1;
        attempts = attempt;
        attemptStart = pipeline.time().nanoTime();
        Exchange exchange = pipeline.transport()
                .exchange(
                        plan.request().with(observation.attemptStarted(attempt)),
                        isLimitedByAttempt ? pipeline.attemptTimeout() : left);
        current = exchange;
        observed.set(exchange);
        if (canceled.get() != null) {
            exchange.cancel();
        }
        return exchange;
    }

    /**
     * Reads the answer of an attempt.
     *
     * @throws SdkException if it is a refusal, or cannot be read
     */
    ApiResponse<R> read(Exchange exchange, Answer answer) {
        try (answer) {
            return readOpen(exchange, answer, pipeline.answers());
        }
    }

    private ApiResponse<R> readOpen(Exchange exchange, Answer answer, AnswerReader reader) {
        try {
            // The wire's status: an interceptor of the application may have made another of it, or answered by itself.
            if (exchange.status().isEmpty()) {
                throw new ConnectionException(
                        context(Outcome.NOT_SENT),
                        "an interceptor of the application answered in the server's place",
                        null);
            } else if (Statuses.isSuccess(exchange.status().getAsInt())) {
                R model = reader.model(plan, exchange, answer, this::context);
                observe(exchange, Outcome.APPLIED, null);
                return new Success<>(model, exchange.status().getAsInt(), attempts, elapsed(start), exchange);
            }
            throw reader.refusal(exchange, answer, this::context);
        } catch (SdkException failure) {
            observe(
                    exchange,
                    failure instanceof ApiException ? counted(outcome(exchange)) : failure.outcome(),
                    failure);
            throw failure;
        } catch (Exception e) {
            Outcome outcome = reader.outcome(exchange, answer, e);
            SdkException failure = explain(exchange, e, outcome);
            observe(exchange, counted(outcome), failure);
            throw failure;
        }
    }

    /** What the failure of an attempt means that brought no answer. */
    SdkException failed(Exchange exchange, Exception e) {
        Outcome outcome = outcome(exchange);
        SdkException failure = explain(exchange, e, outcome);
        observe(exchange, counted(outcome), failure);
        return failure;
    }

    private SdkException explain(Exchange exchange, Exception e, Outcome outcome) {
        if (caller != null && e instanceof InterruptedException) {
            caller.interrupt();
        }
        Failures.Limit limit = isLimitedByAttempt
                ? new Failures.Limit("attemptTimeout", pipeline.attemptTimeout())
                : new Failures.Limit("callTimeout", plan.callTimeout());
        return failures.of(exchange, e, outcome, caller, canceled.get(), limit);
    }

    /** The wait before the next attempt, or empty if this failure ends the call. */
    Optional<Duration> waitAfter(SdkException failure) {
        before = failure.outcome();
        if (before == Outcome.UNKNOWN && safety() == Safety.UNSAFE) {
            return Optional.empty();
        }
        Duration serverDelay =
                failure instanceof ApiException refusal ? refusal.retryAfter().orElse(null) : null;
        Optional<Duration> wait = plan.retry()
                .waitAfter(
                        failure,
                        serverDelay,
                        attempts - 1,
                        left(),
                        pipeline.time().random());
        if (wait.isPresent() && !isEnded()) {
            pipeline.log().retry(plan, current, failure, wait.get());
        }
        return wait;
    }

    /** What an interrupt during a wait makes of the failure before it. */
    SdkException interruptedInWait(SdkException failure) {
        return failures.canceled(failure.outcome(), "its thread was interrupted while it waited to try again", failure);
    }

    /** Only the first reason counts. */
    @Override
    public void cancel(String reason) {
        if (canceled.compareAndSet(null, reason)) {
            abort();
        }
    }

    /**
     * What it means that a call, which no thread waits for, is to end now: as far as the current attempt has come, which
     * comes no further. {@link #abort} follows when that has been told.
     */
    SdkException overtaken(String reason) {
        stop(reason);
        return failures.canceled(reached(), reason, null);
    }

    /** As {@link #overtaken}, by the limit of the whole call. */
    SdkException overdue() {
        stop(Failures.OVERDUE);
        Exchange exchange = current;
        return exchange != null && Failures.isRefused(exchange)
                ? failures.refused(exchange)
                : failures.overdue(reached());
    }

    /** What has not gone out never does, and no attempt follows. */
    private void stop(String reason) {
        canceled.compareAndSet(null, reason);
        Exchange exchange = current;
        if (exchange != null) {
            exchange.revoke();
        }
    }

    /** Ends the exchange that may still be under way. */
    void abort() {
        Exchange exchange = current;
        if (exchange != null) {
            exchange.cancel();
        }
    }

    private Outcome reached() {
        Exchange exchange = current;
        return exchange == null ? Outcome.NOT_SENT : outcome(exchange);
    }

    /** Tells listener and log how the call ended, and before that how its open attempt did; true for the first end only. */
    boolean end(@Nullable SdkException failure) {
        if (!ended.compareAndSet(false, true)) {
            return false;
        }
        Exchange open = observed.get();
        if (open != null) {
            observe(open, counted(outcome(open)), failure);
        }
        if (failure != null) {
            pipeline.log().failed(plan, current, failure, elapsed(start));
        }
        observation.callEnded(plan.info(), failure == null ? Outcome.APPLIED : failure.outcome(), failure);
        return true;
    }

    boolean isEnded() {
        return ended.get();
    }

    /** Tells the listener and the log how an attempt ended, once. */
    private void observe(Exchange exchange, Outcome outcome, @Nullable SdkException failure) {
        if (observed.get() == exchange) {
            AttemptInfo attempt = new AttemptInfo(attempts, outcome, exchange.status(), elapsed(attemptStart), failure);
            // Told before it counts as told: the end of the call, which may come from elsewhere now, must follow it.
            observation.attemptEnded(attempt);
            if (observed.compareAndSet(exchange, null)) {
                pipeline.log().attempt(plan, exchange, attempt);
            }
        }
    }

    /** What one attempt did, as far as it has come. */
    private static Outcome outcome(Exchange exchange) {
        if (exchange.status().isPresent()) {
            return Statuses.outcome(exchange.status().getAsInt());
        }
        return exchange.isSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    }

    /** The state of the whole call, given what the current attempt did: no refusal undoes what an earlier one may have done. */
    private Context context(Outcome attempt) {
        boolean earlierCounts = attempt != Outcome.APPLIED && before.compareTo(attempt) > 0;
        Outcome outcome = counted(earlierCounts ? before : attempt);
        return new Context(plan.info().vendor(), plan.info().operation(), outcome, attempts);
    }

    /** What counts of an attempt that failed: one that only reads has changed nothing, whatever became of it. */
    private Outcome counted(Outcome attempt) {
        return safety() == Safety.SAFE && attempt != Outcome.NOT_SENT ? Outcome.NOT_APPLIED : attempt;
    }

    private Safety safety() {
        return plan.target().operation().safety();
    }

    private Duration elapsed(long since) {
        return Duration.ofNanos(pipeline.time().nanoTime() - since);
    }
}
