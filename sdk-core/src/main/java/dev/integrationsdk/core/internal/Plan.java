package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.http.HttpRequest;
import dev.integrationsdk.core.internal.json.ModelReader;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a call is, before it runs.
 *
 * @param target the operation, the id and the request
 * @param request what is sent, without the credential
 * @param reader reads the answer
 * @param retry the retries
 * @param callTimeout the limit of everything
 * @param info for listeners
 * @param resource what it changes, if it can be read whether it has
 */
record Plan<R>(
        Operation.Bound<?, R> target,
        HttpRequest request,
        ModelReader<R> reader,
        RetryPolicy retry,
        Duration callTimeout,
        CallInfo info,
        @Nullable Resource<R, ?> resource) {

    Plan<R> with(HttpRequest changed) {
        return new Plan<>(
                target, changed, reader, retry, callTimeout, to(shownUrl(target.operation(), changed)), resource);
    }

    /** The address for people: a parameter that is not typed may hold a secret. */
    static String shownUrl(Operation<?, ?> operation, HttpRequest request) {
        return request.shownUrl(() -> {
            Fields known = Fields.of(operation.requestType());
            Set<String> harmless = new HashSet<>(known.documented());
            harmless.removeAll(known.secret());
            return harmless;
        });
    }

    private CallInfo to(String url) {
        return new CallInfo(
                info.vendor(), info.operation(), info.method(), info.host(), info.port(), info.pathTemplate(), url);
    }

    Plan<R> with(RetryPolicy changed) {
        return new Plan<>(target, request, reader, changed, callTimeout, info, resource);
    }

    Plan<R> with(Duration changed) {
        return new Plan<>(target, request, reader, retry, changed, info, resource);
    }

    /** With the headers and the retries of another plan. */
    Plan<R> like(Plan<?> other) {
        Map<String, String> headers = new TreeMap<>();
        other.request.headers().forEach((name, values) -> headers.put(name, values.get(0)));
        return new Plan<>(target, request.with(headers), reader, other.retry, callTimeout, info, resource);
    }
}
