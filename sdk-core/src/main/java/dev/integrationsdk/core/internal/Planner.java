package dev.integrationsdk.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.CallListener.CallInfo;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.http.BaseUrl;
import dev.integrationsdk.core.http.HttpRequest;
import dev.integrationsdk.core.internal.json.JsonFormat;
import dev.integrationsdk.core.internal.json.ModelReader;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        return planned(target);
    }

    /** Makes the calls of a list. */
    public <L, T> Pages<T> pages(Operation.Bound<?, L> target, Paging<L, T> paging) {
        return new PlannedPages<>(planned(target), paging, null);
    }

    /** Makes the call of an update that can be settled. */
    public <I, U> Call<I> update(Resource<I, U> resource, String id, U request) {
        return planned(resource.update().at(id).with(request), resource);
    }

    /** Makes an edit. */
    public <I, U> Edit<I> edit(Resource<I, U> resource, String id, Function<? super I, ? extends U> decide) {
        return new PlannedEdit<>(
                planned(resource.update().at(id).bare()), this, resource, decide, PlannedEdit.STANDARD_REPEATS);
    }

    Pipeline pipeline() {
        return pipeline;
    }

    <R> PlannedCall<R> planned(Operation.Bound<?, R> target) {
        return planned(target, null);
    }

    private <R> PlannedCall<R> planned(Operation.Bound<?, R> target, @Nullable Resource<R, ?> resource) {
        Operation<?, R> operation = target.operation();
        HttpRequest request = request(target);
        Plan<R> plan = new Plan<>(
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
                        Plan.shownUrl(operation, request)),
                resource);
        return new PlannedCall<>(plan, this);
    }

    /** The call of a plan with this body. */
    <R> PlannedCall<R> planned(Plan<R> plan, Json body) {
        return new PlannedCall<>(plan.with(plan.request().with(body(plan.target(), body))), this);
    }

    private HttpRequest request(Operation.Bound<?, ?> target) {
        Operation<?, ?> operation = target.operation();
        Object request = target.request();
        if (request == null) {
            return template.json(operation.method(), target.segments(), null);
        } else if (!operation.sendsQuery()) {
            return template.json(operation.method(), target.segments(), body(target, request));
        }
        HttpRequest asked = template.json(operation.method(), target.segments(), null);
        for (var parameter : members(target, request).entrySet()) {
            Json value = parameter.getValue();
            asked = asked.withQuery(parameter.getKey(), value.text().orElseGet(value::toString));
        }
        if (asked.url().length() > MAX_REQUEST_BYTES) {
            throw refused(target, "query", "makes an address of more than " + MAX_REQUEST_BYTES + " bytes");
        }
        return asked;
    }

    private static Map<String, Json> members(Operation.Bound<?, ?> target, Object query) {
        try {
            return Json.of(query).members();
        } catch (IllegalArgumentException e) {
            throw refused(target, "query", "cannot be written as JSON: " + e.getMessage());
        }
    }

    private static byte[] body(Operation.Bound<?, ?> target, Object request) {
        byte[] body;
        try {
            body = JsonFormat.MAPPER.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw refused(
                    target, "body", "cannot be written as JSON: it is nested deeper than " + JsonFormat.MAX_DEPTH);
        }
        if (body.length > MAX_REQUEST_BYTES) {
            throw refused(target, "body", "must have at most " + MAX_REQUEST_BYTES + " bytes, has " + body.length);
        }
        return body;
    }

    private static InvalidRequestException refused(Operation.Bound<?, ?> target, String field, String rule) {
        Operation<?, ?> operation = target.operation();
        return new InvalidRequestException(operation.vendor(), operation.name(), List.of(new Violation(field, rule)));
    }

    @SuppressWarnings("unchecked") // the reader is made for the operation's own type
    private <R> ModelReader<R> reader(Operation<?, R> operation) {
        return (ModelReader<R>)
                readers.computeIfAbsent(operation, made -> new ModelReader<>(made.responseType(), made.envelope()));
    }
}
