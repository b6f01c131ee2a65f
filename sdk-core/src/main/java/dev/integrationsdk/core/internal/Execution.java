package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.CallListener.AttemptInfo;
import dev.integrationsdk.core.CallListener.Observation;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.http.Answer;
import dev.integrationsdk.core.http.Exchange;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
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
    private static final String OVERDUE = "callTimeout was reached";

    private final Plan<R> plan;
    private final Pipeline pipeline;
    private final @Nullable Thread caller;
    private final long start;
    private final Observation observation;
    private final AtomicReference<@Nullable String> canceled = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile int attempts;
    /** What the attempts before the current one did. */
    private volatile Outcome before = Outcome.NOT_SENT;

    private volatile @Nullable Exchange current;
    /** The attempt whose end the listener has not been told of. */
    private final AtomicReference<@Nullable Exchange> observed = new AtomicReference<>();

    private String limitName = "callTimeout";
    private Duration limit = Duration.ZERO;
    private long attemptStart;

    /** @param caller the thread that waits, or null if none does */
    Execution(Plan<R> plan, Pipeline pipeline, @Nullable Thread caller) {
        this.plan = plan;
        this.pipeline = pipeline;
        this.caller = caller;
        this.start = pipeline.time().nanoTime();
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
            throw new CallCanceledException(context(Outcome.NOT_SENT), reason, null);
        } else if (caller != null && caller.isInterrupted()) {
            throw interrupted(Outcome.NOT_SENT, null);
        } else if (left.isNegative() || left.isZero()) {
            throw overdue(Outcome.NOT_SENT);
        }
        boolean whole = pipeline.attemptTimeout().compareTo(left) < 0;
        limitName = whole ? "attemptTimeout" : "callTimeout";
        limit = whole ? pipeline.attemptTimeout() : plan.callTimeout();
        int attempt = attempts + 1;
        attempts = attempt;
        attemptStart = pipeline.time().nanoTime();
        Exchange exchange = pipeline.transport()
                .exchange(
                        plan.request().with(observation.attemptStarted(attempt)),
                        whole ? pipeline.attemptTimeout() : left);
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
            observe(exchange, failure instanceof ApiException ? outcome(exchange) : failure.outcome(), failure);
            throw failure;
        } catch (Exception e) {
            Outcome outcome = reader.outcome(exchange, answer, e);
            SdkException failure = explain(exchange, e, outcome);
            observe(exchange, outcome, failure);
            throw failure;
        }
    }

    /** What the failure of an attempt means that brought no answer. */
    SdkException failed(Exchange exchange, Exception e) {
        Outcome outcome = outcome(exchange);
        SdkException failure = explain(exchange, e, outcome);
        observe(exchange, outcome, failure);
        return failure;
    }

    private SdkException explain(Exchange exchange, Exception e, Outcome outcome) {
        if (caller != null && e instanceof InterruptedException) {
            caller.interrupt();
        }
        Redaction redaction = new Redaction(exchange.secret());
        Throwable cause = redaction.cause(e);
        IllegalArgumentException credential = exchange.credentialFailure();
        String reason = canceled.get();
        if (credential != null) {
            return new ConfigurationException(
                    context(outcome), pipeline.credentialName() + " " + credential.getMessage(), credential.getCause());
        } else if (exchange.refusal() != null) {
            return new ConfigurationException(context(outcome), exchange.refusal(), cause);
        } else if (OVERDUE.equals(reason)) {
            return overdue(outcome);
        } else if (reason != null) {
            return new CallCanceledException(context(outcome), reason, cause);
        } else if (isInterrupt(exchange, e)) {
            return interrupted(outcome, cause);
        } else if (isRefused(exchange)) {
            return pipeline.answers().refusal(exchange, "", this::context);
        } else if (exchange.isCanceled() && e instanceof InterruptedIOException) {
            return new CallTimeoutException(context(outcome), limitName, limit, cause);
        } else if (e instanceof SocketTimeoutException && !exchange.isSent()) {
            return new CallTimeoutException(context(outcome), "connectTimeout", pipeline.connectTimeout(), cause);
        } else if (exchange.status().isPresent()) {
            return pipeline.answers().cut(exchange, context(outcome));
        }
        String what = exchange.isSent()
                ? "the connection to " + plan.info().host() + " was lost before a whole answer"
                : "no connection to " + plan.info().host();
        return new ConnectionException(
                context(outcome), what + ": " + redaction.line(String.valueOf(e.getMessage()), 200), cause);
    }

    /** The vendor has refused it, even if its words are missing. */
    private static boolean isRefused(Exchange exchange) {
        return exchange.status().isPresent()
                && !Statuses.isSuccess(exchange.status().getAsInt());
    }

    private boolean isInterrupt(Exchange exchange, Exception e) {
        return caller != null
                && (caller.isInterrupted()
                        || (e instanceof InterruptedIOException
                                && !(e instanceof SocketTimeoutException)
                                && !exchange.isCanceled()));
    }

    private CallCanceledException interrupted(Outcome outcome, @Nullable Throwable cause) {
        return new CallCanceledException(context(outcome), "its thread was interrupted", cause);
    }

    /** The wait before the next attempt, or empty if this failure ends the call. */
    Optional<Duration> waitAfter(SdkException failure) {
        before = failure.outcome();
        Duration serverDelay =
                failure instanceof ApiException refusal ? refusal.retryAfter().orElse(null) : null;
        return plan.retry()
                .waitAfter(
                        failure,
                        serverDelay,
                        attempts - 1,
                        left(),
                        pipeline.time().random());
    }

    /** What an interrupt during a wait makes of the failure before it. */
    SdkException interruptedInWait(SdkException failure) {
        return new CallCanceledException(
                context(failure.outcome()), "its thread was interrupted while it waited to try again", failure);
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
        return new CallCanceledException(context(reached()), reason, null);
    }

    /** As {@link #overtaken}, by the limit of the whole call. */
    SdkException overdue() {
        stop(OVERDUE);
        Exchange exchange = current;
        return exchange != null && isRefused(exchange)
                ? pipeline.answers().refusal(exchange, "", this::context)
                : overdue(reached());
    }

    private CallTimeoutException overdue(Outcome outcome) {
        return new CallTimeoutException(context(outcome), "callTimeout", plan.callTimeout(), null);
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

    /** Tells the listener how the call ended, and before that how its open attempt did; true for the first end only. */
    boolean end(@Nullable SdkException failure) {
        if (!ended.compareAndSet(false, true)) {
            return false;
        }
        Exchange open = observed.get();
        if (open != null) {
            observe(open, outcome(open), failure);
        }
        observation.callEnded(plan.info(), failure == null ? Outcome.APPLIED : failure.outcome(), failure);
        return true;
    }

    boolean isEnded() {
        return ended.get();
    }

    /** Tells the listener how an attempt ended, once. */
    private void observe(Exchange exchange, Outcome outcome, @Nullable SdkException failure) {
        if (observed.compareAndSet(exchange, null)) {
            observation.attemptEnded(
                    new AttemptInfo(attempts, outcome, exchange.status(), elapsed(attemptStart), failure));
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
        return new Context(plan.info().vendor(), plan.info().operation(), earlierCounts ? before : attempt, attempts);
    }

    private Duration elapsed(long since) {
        return Duration.ofNanos(pipeline.time().nanoTime() - since);
    }
}
