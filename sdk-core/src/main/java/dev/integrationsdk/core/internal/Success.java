package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.http.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer that was read. The headers are copied on demand, since few callers ask for them. */
record Success<R>(R body, int status, int attempts, Duration elapsed, Exchange exchange) implements ApiResponse<R> {
    /** The same with something else made of its body. */
    <T> Success<T> with(T other) {
        return new Success<>(other, status, attempts, elapsed, exchange);
    }

    @Override
    public Map<String, List<String>> headers() {
        return new Redaction(exchange.secret()).scrub(exchange.headers());
    }

    @Override
    public Optional<String> requestId() {
        return Optional.ofNullable(AnswerReader.requestId(headers(), new Redaction(exchange.secret())));
    }

    @Override
    public String toString() {
        return "ApiResponse{status=" + status + ", attempts=" + attempts + ", elapsed=" + elapsed + "}";
    }
}
