package dev.integrationsdk.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.http.BaseUrl;
import dev.integrationsdk.core.http.HttpRequest;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.internal.json.ModelReader;
import dev.integrationsdk.core.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From an operation with its values to a call. The readers of answers are made once for each operation. Thread-safe.
 */
public final class Planner {
    /** How large a body may be: a bound of our own, which the vendors that publish one share. */
    private static final int MAX_REQUEST_BYTES = 10 * 1024 * 1024;

    private final BaseUrl base;
    private final HttpRequest.Template template;
    private final ClientOptions options;
    private final Pipeline pipeline;
    private final Map<Operation<?, ?>, ModelReader<?>> readers = new ConcurrentHashMap<>();

    /** @param headers what every request carries */
    public Planner(BaseUrl base, Map<String, String> headers, ClientOptions options, Pipeline pipeline) {
        this.base = base;
        this.template = new HttpRequest.Template(base, headers);
        this.options = options;
        this.pipeline = pipeline;
    }

    /**
     * Makes a call, which sends nothing yet.
     *
     * @throws InvalidRequestException if the body is too large or nested too deep
     */
    public <R> Call<R> call(Operation.Bound<?, R> target) {
        Operation<?, R> operation = target.operation();
        HttpRequest request = template.json(operation.method(), target.segments(), body(target));
        return pipeline.call(new Plan<>(
                target,
                request,
                reader(operation),
                options.retry(),
                options.callTimeout(),
                new CallInfo(
                        operation.vendor(),
                        operation.name(),
                        operation.method(),
                        base.host(),
                        base.port(),
                        operation.path(),
                        request.url())));
    }

    private static byte[] body(Operation.Bound<?, ?> target) {
        byte[] body;
        try {
            body = JsonFormat.MAPPER.writeValueAsBytes(target.request());
        } catch (JsonProcessingException e) {
            throw refused(target, "cannot be written as JSON: it is nested deeper than " + JsonFormat.MAX_DEPTH);
        }
        if (body.length > MAX_REQUEST_BYTES) {
            throw refused(target, "must have at most " + MAX_REQUEST_BYTES + " bytes, has " + body.length);
        }
        return body;
    }

    private static InvalidRequestException refused(Operation.Bound<?, ?> target, String rule) {
        Operation<?, ?> operation = target.operation();
        return new InvalidRequestException(operation.vendor(), operation.name(), List.of(new Violation("body", rule)));
    }

    @SuppressWarnings("unchecked") // the reader is made for the operation's own type
    private <R> ModelReader<R> reader(Operation<?, R> operation) {
        return (ModelReader<R>)
                readers.computeIfAbsent(operation, made -> new ModelReader<>(made.responseType(), made.envelope()));
    }
}
