package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.http.Exchange;
import dev.integrationsdk.core.operation.Safety;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the library's words why a call ended without an answer that can be read. What it did is known before, and is
 * not guessed from the failure.
 */
final class Failures {
    static final String OVERDUE = "callTimeout was reached";

    private static final String INTERRUPTED = "its thread was interrupted";
    private static final int MESSAGE_LENGTH = 200;

    private final Plan<?> plan;
    private final Pipeline pipeline;
    private final Function<Outcome, Context> context;

    /** @param context the state of the whole call, given what its last attempt did */
    Failures(Plan<?> plan, Pipeline pipeline, Function<Outcome, Context> context) {
        this.plan = plan;
        this.pipeline = pipeline;
        this.context = context;
    }

    CallCanceledException canceled(Outcome outcome, String reason, @Nullable Throwable cause) {
        return new CallCanceledException(context.apply(outcome), reason, cause);
    }

    CallCanceledException interrupted(Outcome outcome, @Nullable Throwable cause) {
        return canceled(outcome, INTERRUPTED, cause);
    }

    CallTimeoutException overdue(Outcome outcome) {
        return new CallTimeoutException(context.apply(outcome), "callTimeout", plan.callTimeout(), null);
    }

    /**
     * Why an attempt failed. The application's own doing comes first, then what the vendor has said.
     *
     * @param caller the thread that waits, or null if none does
     * @param canceled why the call was ended, if it was
     * @param limit what ended the attempt, if time did
     */
    SdkException of(
            Exchange exchange,
            Exception e,
            Outcome outcome,
            @Nullable Thread caller,
            @Nullable String canceled,
            Limit limit) {
        Redaction redaction = new Redaction(exchange.secret());
        Throwable cause = redaction.cause(e);
        IllegalArgumentException credential = exchange.credentialFailure();
        String refusal = exchange.refusal();
        if (credential != null) {
            String message = pipeline.credentialName() + " " + credential.getMessage();
            return new ConfigurationException(context.apply(outcome), message, credential.getCause());
        } else if (refusal != null) {
            return new ConfigurationException(context.apply(outcome), refusal, cause);
        } else if (OVERDUE.equals(canceled)) {
            return overdue(outcome);
        } else if (canceled != null) {
            return canceled(outcome, canceled, cause);
        } else if (caller != null && (caller.isInterrupted() || isInterrupt(exchange, e))) {
            return interrupted(outcome, cause);
        } else if (isRefused(exchange)) {
            return refused(exchange);
        } else if (exchange.isCanceled() && e instanceof InterruptedIOException) {
            return new CallTimeoutException(context.apply(outcome), limit.name(), limit.value(), cause);
        } else if (e instanceof SocketTimeoutException && !exchange.isSent()) {
            return new CallTimeoutException(context.apply(outcome), "connectTimeout", pipeline.connectTimeout(), cause);
        } else if (exchange.status().isPresent() && plan.target().operation().safety() != Safety.SAFE) {
            return pipeline.answers().cut(exchange, context.apply(outcome));
        }
        String what = exchange.status().isPresent()
                ? "the answer of " + plan.info().host() + " was cut short, or cannot be decompressed"
                : exchange.isSent()
                        ? "the connection to " + plan.info().host() + " was lost before a whole answer"
                        : "no connection to " + plan.info().host();
        String why = redaction.line(String.valueOf(e.getMessage()), MESSAGE_LENGTH);
        return new ConnectionException(context.apply(outcome), what + ": " + why, cause);
    }

    private static boolean isInterrupt(Exchange exchange, Exception e) {
        return e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException) && !exchange.isCanceled();
    }

    /** Whether the vendor has refused the request, even if its words are missing. */
    static boolean isRefused(Exchange exchange) {
        return exchange.status().isPresent()
                && !Statuses.isSuccess(exchange.status().getAsInt());
    }

    /** A refusal whose words are missing. */
    SdkException refused(Exchange exchange) {
        return pipeline.answers().refusal(exchange, "", context);
    }

    /** What bounds an attempt: a limit of its own, or what is left of the call's. */
    record Limit(String name, Duration value) {}
}
