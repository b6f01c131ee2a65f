package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener.AttemptInfo;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.http.Exchange;
import dev.integrationsdk.core.http.HeaderRules;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What an operator reads of the calls of one client, in a shape that stays: vendor, operation, what happened, and then
 * names with values. It holds no body, no text that a vendor wrote, and of an answer's headers only harmless ones. The
 * logger has the name of the vendor's package. Thread-safe.
 */
final class CallLog {
    private static final int TEXT_LENGTH = 300;

    private final Logger logger;

    CallLog(String vendor) {
        this.logger = LoggerFactory.getLogger("dev.integrationsdk." + vendor);
    }

    /** An attempt has ended. */
    void attempt(Plan<?> plan, Exchange exchange, AttemptInfo attempt) {
        if (logger.isDebugEnabled()) {
            Line line = new Line(plan, exchange, "attempt ended");
            line.add("attempt", attempt.attempt());
            line.add("outcome", attempt.outcome());
            attempt.status().ifPresent(status -> line.add("status", status));
            line.add("elapsedMs", attempt.elapsed().toMillis());
            if (attempt.failure() != null) {
                line.add("error", attempt.failure().getClass().getSimpleName());
            }
            exchange.headers().forEach((name, values) -> {
                if (HeaderRules.isHarmlessInAnswers(name)) {
                    line.quote(name.toLowerCase(Locale.ROOT), String.join(", ", values));
                }
            });
            logger.debug("{}", line);
        }
    }

    /** The call goes on after a failure, once this wait has passed. */
    void retry(Plan<?> plan, @Nullable Exchange exchange, SdkException failure, Duration wait) {
        if (logger.isInfoEnabled()) {
            Line line = new Line(plan, exchange, "is tried again");
            line.failure(failure);
            line.add("waitMs", wait.toMillis());
            logger.info("{}", line);
        }
    }

    /** The call has failed. Of a cancelled one nobody else may hear what it did, and an unknown outcome needs a look. */
    void failed(Plan<?> plan, @Nullable Exchange exchange, SdkException failure, Duration elapsed) {
        boolean isUnknown = failure.outcome() == Outcome.UNKNOWN;
        if (isUnknown || failure instanceof CallCanceledException) {
            Line line = new Line(plan, exchange, "failed");
            line.failure(failure);
            line.add("elapsedMs", elapsed.toMillis());
            logger.atLevel(isUnknown ? Level.WARN : Level.INFO).log("{}", line);
        }
    }

    /** One line, which nobody breaks or makes say something else. */
    private static final class Line {
        private final StringBuilder text;
        private final Redaction redaction;

        Line(Plan<?> plan, @Nullable Exchange exchange, String event) {
            redaction = new Redaction(exchange == null ? null : exchange.secret());
            text = new StringBuilder(plan.info().vendor())
                    .append(' ')
                    .append(plan.info().operation())
                    .append(' ')
                    .append(event);
            quote("id", plan.target().id());
        }

        void failure(SdkException failure) {
            add("attempts", failure.attempts());
            add("outcome", failure.outcome());
            add("error", failure.getClass().getSimpleName());
            if (failure instanceof ApiException refusal) {
                add("status", refusal.status());
                refusal.requestId().ifPresent(id -> quote("requestId", id));
            } else if (failure instanceof UnreadableResponseException unreadable) {
                add("status", unreadable.status());
                unreadable.requestId().ifPresent(id -> quote("requestId", id));
            } else {
                quote("message", String.valueOf(failure.getMessage()));
            }
        }

        void add(String name, Object value) {
            text.append(' ').append(name).append('=').append(value);
        }

        void quote(String name, String value) {
            String line =
                    redaction.line(value, TEXT_LENGTH).replace("\\", "\\\\").replace("\"", "\\\"");
            add(name, '"' + line + '"');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
