package dev.integrationsdk.opentelemetry;

import dev.integrationsdk.core.CallListener;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a client span of each call, and below it one of each attempt, whose context goes to the vendor in headers. The
 * parent is the span that is current where the call is executed, sync and async alike. Clients of all vendors may share it.
 * Thread-safe.
 *
 * <p>The span of an attempt follows OpenTelemetry's <a
 * href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span">conventions for HTTP clients</a>:
 * {@code http.request.method}, {@code url.full}, {@code url.template}, {@code server.address}, {@code server.port}, {@code
 * http.response.status_code}, {@code http.request.resend_count}, {@code error.type}. The span of the call has the vendor and
 * the operation for its name, and {@code integrationsdk.vendor}, {@code integrationsdk.operation}, {@code
 * integrationsdk.attempts}, {@code server.address}, {@code server.port}, {@code error.type}. Both have {@code
 * integrationsdk.outcome}, and {@code integrationsdk.request_id} if the vendor sent an id with an answer that is a failure.
 * {@code url.template} is without the path of the base URL. An id of the integration is in {@code url.full}; no body and no
 * other text of a vendor's is anywhere.
 *
 * @since 0.1.0
 */
public final class OpenTelemetryListener implements CallListener {
    private static final String SCOPE = "dev.integrationsdk";

    private static final AttributeKey<String> VENDOR = AttributeKey.stringKey("integrationsdk.vendor");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("integrationsdk.operation");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("integrationsdk.outcome");
    private static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("integrationsdk.attempts");
    private static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("integrationsdk.request_id");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<Long> RESEND_COUNT = AttributeKey.longKey("http.request.resend_count");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<String> URL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<String> TEMPLATE = AttributeKey.stringKey("url.template");

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    private OpenTelemetryListener(Tracer tracer, TextMapPropagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /**
     * {@return a listener that makes spans, and sends the headers of these propagators} By default those are {@code
     * traceparent} and {@code tracestate}, and {@code baggage}, with whatever the application has put there.
     *
     * @param openTelemetry the application's OpenTelemetry
     * @throws NullPointerException if it is null
     */
    public static OpenTelemetryListener of(OpenTelemetry openTelemetry) {
        return of(openTelemetry, openTelemetry.getPropagators().getTextMapPropagator());
    }

    /**
     * {@return a listener that makes spans, and sends the headers of one propagator} {@link TextMapPropagator#noop()}
     * sends none; OpenTelemetry's {@code W3CTraceContextPropagator} sends no baggage.
     *
     * @param openTelemetry the application's OpenTelemetry
     * @param propagator makes the headers that go to vendors
     * @throws NullPointerException if one of them is null
     */
    public static OpenTelemetryListener of(OpenTelemetry openTelemetry, TextMapPropagator propagator) {
        return new OpenTelemetryListener(
                openTelemetry.getTracer(SCOPE), Objects.requireNonNull(propagator, "propagator"));
    }

    @Override
    public Observation callStarted(CallInfo call) {
        Span span = tracer.spanBuilder(call.vendor() + " " + call.operation())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(VENDOR, call.vendor())
                .setAttribute(OPERATION, call.operation())
                .setAttribute(ADDRESS, call.host())
                .setAttribute(PORT, (long) call.port())
                .startSpan();
        return new Traced(call, span, Context.current().with(span));
    }

    /** One call. Its methods are never called at once, but perhaps by several threads, so that no context is current. */
    private final class Traced implements Observation {
        private final CallInfo call;
        private final Span span;
        private final Context context;
        private Span attempt = Span.getInvalid();
        private int attempts;

        Traced(CallInfo call, Span span, Context context) {
            this.call = call;
            this.span = span;
            this.context = context;
        }

        @Override
        public Map<String, String> attemptStarted(int number) {
            attempts = number;
            attempt = tracer.spanBuilder(call.method() + " " + call.pathTemplate())
                    .setParent(context)
                    .setSpanKind(SpanKind.CLIENT)
                    .setAttribute(METHOD, call.method())
                    .setAttribute(URL, call.url())
                    .setAttribute(TEMPLATE, call.pathTemplate())
                    .setAttribute(ADDRESS, call.host())
                    .setAttribute(PORT, (long) call.port())
                    .startSpan();
            if (number > 1) {
                attempt.setAttribute(RESEND_COUNT, number - 1L);
            }
            Map<String, String> headers = new HashMap<>();
            propagator.inject(context.with(attempt), headers, (carrier, name, value) -> headers.put(name, value));
            return headers;
        }

        @Override
        public void attemptEnded(AttemptInfo ended) {
            ended.status().ifPresent(status -> attempt.setAttribute(STATUS, (long) status));
            end(attempt, ended.outcome(), ended.failure());
        }

        @Override
        public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
            span.setAttribute(ATTEMPTS, (long) attempts);
            end(span, outcome, failure);
        }

        private static void end(Span span, Outcome outcome, @Nullable SdkException failure) {
            span.setAttribute(OUTCOME, outcome.name());
            if (failure != null) {
                span.setAttribute(ERROR_TYPE, errorType(failure)).setStatus(StatusCode.ERROR);
                requestId(failure).ifPresent(id -> span.setAttribute(REQUEST_ID, id));
            }
            span.end();
        }

        private static Optional<String> requestId(SdkException failure) {
            if (failure instanceof ApiException refusal) {
                return refusal.requestId();
            }
            return failure instanceof UnreadableResponseException answer ? answer.requestId() : Optional.empty();
        }

        /** A refusal's status, as the conventions want it, else the class of the exception. */
        private static String errorType(SdkException failure) {
            return failure instanceof ApiException refusal
                    ? Integer.toString(refusal.status())
                    : failure.getClass().getSimpleName();
        }
    }
}
