package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener.AttemptInfo;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.http.Exchange;
import dev.integrationsdk.core.http.HeaderRules;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What an operator reads of the calls of one client, in a shape that stays: vendor, operation, what happened, and then
 * names with values. It holds no body, no message of a vendor's, and of an answer's headers only harmless ones. The
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
        print(Level.DEBUG, () -> {
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
            return line;
        });
    }

    /** The call goes on after a failure, once this wait has passed. */
    void retry(Plan<?> plan, @Nullable Exchange exchange, SdkException failure, Duration wait) {
        print(Level.INFO, () -> {
            Line line = new Line(plan, exchange, "is tried again");
            line.failure(failure);
            line.add("waitMs", wait.toMillis());
            return line;
        });
    }

    /** The call has failed. Of a cancelled one nobody else may hear what it did, and an unknown outcome needs a look. */
    void failed(Plan<?> plan, @Nullable Exchange exchange, SdkException failure, Duration elapsed) {
        boolean isUnknown = failure.outcome() == Outcome.UNKNOWN;
        if (isUnknown || failure instanceof CallCanceledException) {
            print(isUnknown ? Level.WARN : Level.INFO, () -> {
                Line line = new Line(plan, exchange, "failed");
                line.failure(failure);
                line.add("elapsedMs", elapsed.toMillis());
                return line;
            });
        }
    }

    /** The integration was read after an unknown outcome; this is what is known now. */
    void settled(Plan<?> plan, Outcome outcome) {
        print(Level.INFO, () -> {
            Line line = new Line(plan, null, "was settled");
            line.add("outcome", outcome);
            return line;
        });
    }

    /** What the application's logging throws, such as for a full disk, changes no call. */
    private void print(Level level, Supplier<Line> line) {
        try {
            if (logger.isEnabledForLevel(level)) {
                logger.atLevel(level).log("{}", line.get());
            }
        } catch (RuntimeException | Error e) {
            // There is nobody left to be told.
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
            String id = plan.target().id();
            if (id != null) {
                quote("id", id);
            }
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
            } else if (failure.getClass() != ConnectionException.class) { // which may quote what is no HTTP
                quote("message", reason(failure));
            }
        }

        void add(String name, Object value) {
            text.append(' ').append(name).append('=').append(value);
        }

        /** A message without what the line has said already. */
        private static String reason(SdkException failure) {
            String message = String.valueOf(failure.getMessage());
            int start = failure.vendor().length() + failure.operation().length() + ": ".length() + 1;
            int end = message.lastIndexOf(" (" + failure.outcome() + ":");
            return message.substring(start, end < start ? message.length() : end);
        }

        void quote(String name, String value) {
            String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
            add(name, '"' + redaction.line(escaped, TEXT_LENGTH) + '"');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
