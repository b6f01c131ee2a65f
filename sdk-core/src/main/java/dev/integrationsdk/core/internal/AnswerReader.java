package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.ErrorDecoder;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.http.Answer;
import dev.integrationsdk.core.http.Exchange;
import dev.integrationsdk.core.internal.json.ModelReader.UnreadableException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** From an answer whose head was read to the model, or to the exception that tells what the vendor said. */
final class AnswerReader {
    private static final Set<String> DECODED = Set.of("gzip", "identity");
    private static final String NOT_JSON =
            "its body is not JSON, so that something other than the vendor may have answered";
    private static final int ERROR_BYTES_READ = 64 * 1024;
    private static final int ERROR_BYTES_KEPT = 8 * 1024;
    private static final int MESSAGE_LENGTH = 500;
    private static final int EXCERPT_LENGTH = 200;
    private static final int ORIGIN_LENGTH = 300;
    private static final int REQUEST_ID_LENGTH = 256;

    private final ErrorDecoder errors;
    private final long maxResponseBytes;
    private final Time time;

    AnswerReader(ErrorDecoder errors, long maxResponseBytes, Time time) {
        this.errors = errors;
        this.maxResponseBytes = maxResponseBytes;
        this.time = time;
    }

    /**
     * Reads the model out of a 2xx.
     *
     * @throws IOException if the body ends early; the change was made all the same
     * @throws UnreadableResponseException if the body is not the model
     */
    <R> R model(Plan<R> plan, Exchange exchange, Answer answer, Function<Outcome, Context> context) throws IOException {
        if (!answer.read(maxResponseBytes)) {
            exchange.cancel();
            Outcome outcome = outcome(exchange, JsonStart.of(answer.body()));
            throw unreadable(exchange, answer, context.apply(outcome), "its body is larger than maxResponseBytes");
        }
        if (outcome(exchange, JsonStart.JSON) != Outcome.APPLIED) {
            throw unreadable(
                    exchange,
                    answer,
                    context.apply(Outcome.UNKNOWN),
                    "its body has a Content-Encoding that was not asked for, so that something other than the vendor"
                            + " may have answered");
        }
        R model;
        try {
            // What can be read begins as JSON, so that only a failure has to look.
            model = read(plan, answer);
        } catch (UnreadableException e) {
            JsonStart start = JsonStart.of(answer.body());
            Outcome outcome = outcome(exchange, start);
            String why = outcome == Outcome.UNKNOWN
                    ? NOT_JSON
                    : start == JsonStart.EMPTY ? "its body is empty" : e.getMessage();
            throw unreadable(exchange, answer, context.apply(outcome), why);
        }
        if (isAboutAnother(plan, model)) {
            throw unreadable(
                    exchange,
                    answer,
                    context.apply(Outcome.UNKNOWN),
                    "its body is about another integration than the one that was asked for");
        }
        return model;
    }

    private static <R> R read(Plan<R> plan, Answer answer) throws UnreadableException {
        Class<R> type = responseType(plan.target());
        if (type == NoContent.class && JsonStart.of(answer.body()) != JsonStart.NOT_JSON) {
            return type.cast(NoContent.INSTANCE);
        }
        return plan.reader().read(answer::body);
    }

    private static <R> Class<R> responseType(Operation.Bound<?, R> target) {
        return target.operation().responseType();
    }

    private static <R> boolean isAboutAnother(Plan<R> plan, R model) {
        var identifier = plan.target().operation().identifier();
        String asked = plan.target().id();
        return identifier != null
                && asked != null
                && identifier.apply(model).filter(id -> !isSame(id, asked)).isPresent();
    }

    private static boolean isSame(String id, String asked) {
        return id.equals(asked) || comparable(id).equals(comparable(asked));
    }

    private static String comparable(String id) {
        return id.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static SdkException unreadable(
            Exchange exchange, Answer answer, Context context, @Nullable String message) {
        exchange.dropConnection();
        Redaction redaction = new Redaction(exchange.secret());
        return new UnreadableResponseException(
                context,
                exchange.status().orElseThrow(),
                requestId(exchange.headers(), redaction),
                redaction.line(answer.text(ERROR_BYTES_READ), EXCERPT_LENGTH),
                message == null ? "its body cannot be read" : message);
    }

    /**
     * What an answer says of the change, by its status and as much of its body as has come: if that is not JSON, or could
     * not be decompressed, it may be the answer of something other than the vendor.
     */
    Outcome outcome(Exchange exchange, Answer answer, Exception failure) {
        boolean ended = failure instanceof ProtocolException
                || failure instanceof SocketException
                || failure instanceof InterruptedIOException
                || exchange.isCanceled();
        boolean undecodable = !ended && !exchange.header("Content-Encoding").isEmpty();
        return outcome(exchange, undecodable ? JsonStart.NOT_JSON : JsonStart.of(answer.body()));
    }

    private static Outcome outcome(Exchange exchange, JsonStart start) {
        Outcome byStatus = Statuses.outcome(exchange.status().orElseThrow());
        if (byStatus != Outcome.APPLIED) {
            return byStatus;
        }
        List<String> encodings = exchange.header("Content-Encoding");
        return switch (start) {
            case JSON -> DECODED.containsAll(encodings) ? Outcome.APPLIED : Outcome.UNKNOWN;
            case NOT_JSON -> Outcome.UNKNOWN;
            case EMPTY -> encodings.isEmpty() ? Outcome.APPLIED : Outcome.UNKNOWN;
        };
    }

    /** A 2xx whose body ended early. */
    SdkException cut(Exchange exchange, Context context) {
        return new UnreadableResponseException(
                context,
                exchange.status().orElseThrow(),
                requestId(exchange.headers(), new Redaction(exchange.secret())),
                "",
                "its body was cut short, or cannot be decompressed");
    }

    /** What a refusal says. Its body may be of any shape, cut or missing: the status is what counts. */
    SdkException refusal(Exchange exchange, Answer answer, Function<Outcome, Context> context) {
        try {
            answer.read(ERROR_BYTES_READ);
        } catch (IOException | RuntimeException e) {
            // What has come of the body must do.
        }
        return refusal(exchange, answer.text(ERROR_BYTES_READ), context);
    }

    /** What a refusal says whose body is out of reach. */
    SdkException refusal(Exchange exchange, String body, Function<Outcome, Context> context) {
        int status = exchange.status().orElseThrow();
        Redaction redaction = new Redaction(exchange.secret());
        String scrubbed = redaction.scrub(body);
        // Parsing may undo an escape that hid the credential.
        Json parsed = parse(redaction.scrub(parse(scrubbed).toString()));
        ErrorDecoder.Decoded decoded = decode(status, parsed);
        Map<String, List<String>> headers = redaction.scrub(exchange.headers());
        String requestId = requestId(headers, redaction);
        Instant now = time.now();
        ApiException.Answer said = new ApiException.Answer(
                status,
                decoded.error(),
                headers,
                requestId,
                RetryAfter.read(headers, now).orElse(null),
                scrubbed.length() > ERROR_BYTES_KEPT ? scrubbed.substring(0, ERROR_BYTES_KEPT) : scrubbed,
                decoded.hint());
        return ApiExceptions.of(
                context.apply(Statuses.outcome(status)), message(said, redaction), said, decoded.kind());
    }

    /** A decoder that fails must not hide the status. */
    private ErrorDecoder.Decoded decode(int status, Json body) {
        try {
            return errors.decode(status, body);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(AnswerReader.class).warn("An ErrorDecoder failed on HTTP {}", status, e);
            return ErrorDecoder.Decoded.of(ApiError.none());
        }
    }

    private static Json parse(String body) {
        try {
            return Json.parse(body);
        } catch (IllegalArgumentException e) {
            return Json.of(null);
        }
    }

    private static String message(ApiException.Answer said, Redaction redaction) {
        StringBuilder message = new StringBuilder("HTTP ").append(said.status());
        if (said.status() >= 300 && said.status() <= 399) {
            message.append(", a redirect")
                    .append(redaction.line(origin(said.headers()), ORIGIN_LENGTH))
                    .append(", which is not followed");
        }
        said.error().message().ifPresent(text -> message.append(": ").append(redaction.line(text, MESSAGE_LENGTH)));
        said.error().code().ifPresent(code -> message.append(", code ").append(redaction.line(code, 100)));
        if (said.requestId() != null) {
            message.append(", request id ").append(said.requestId());
        }
        if (said.retryAfter() != null) {
            message.append(", to be tried again after ")
                    .append(said.retryAfter().toSeconds())
                    .append(" s");
        }
        if (said.hint() != null) {
            message.append(". ").append(said.hint());
        }
        return message.toString();
    }

    /** Path and query of a redirect's target may hold secrets, its origin does not. */
    private static String origin(Map<String, List<String>> headers) {
        try {
            URI target = new URI(headers.getOrDefault("Location", List.of("")).get(0));
            if (target.getHost() == null || target.getScheme() == null) {
                return "";
            }
            return " to " + target.getScheme() + "://" + target.getHost()
                    + (target.getPort() == -1 ? "" : ":" + target.getPort());
        } catch (URISyntaxException e) {
            return "";
        }
    }

    static @Nullable String requestId(Map<String, List<String>> headers, Redaction redaction) {
        List<String> ids = headers.getOrDefault("X-Request-Id", headers.getOrDefault("Request-Id", List.of()));
        return ids.isEmpty() ? null : redaction.line(ids.get(0), REQUEST_ID_LENGTH - 1);
    }
}
