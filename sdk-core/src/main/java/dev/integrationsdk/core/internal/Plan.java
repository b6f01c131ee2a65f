package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.http.HttpRequest;
import dev.integrationsdk.core.internal.json.ModelReader;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;

/**
 * What a call is, before it runs.
 *
 * @param target the operation, the id and the request
 * @param request what is sent, without the credential
 * @param reader reads the answer
 * @param retry the retries
 * @param callTimeout the limit of everything
 * @param info for listeners
 */
record Plan<R>(
        Operation.Bound<?, R> target,
        HttpRequest request,
        ModelReader<R> reader,
        RetryPolicy retry,
        Duration callTimeout,
        CallInfo info) {

    Plan<R> with(HttpRequest changed) {
        return new Plan<>(target, changed, reader, retry, callTimeout, info);
    }

    Plan<R> with(RetryPolicy changed) {
        return new Plan<>(target, request, reader, changed, callTimeout, info);
    }

    Plan<R> with(Duration changed) {
        return new Plan<>(target, request, reader, retry, changed, info);
    }
}
