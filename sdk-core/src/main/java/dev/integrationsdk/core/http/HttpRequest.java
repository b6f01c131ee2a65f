package dev.integrationsdk.core.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request without its credential, which is added last. Immutable, by the caller's promise not to change the body.
 */
public final class HttpRequest {
    private static final Set<String> NEEDS_BODY = Set.of("PATCH", "POST", "PUT");

    /** Here for its headers: to go on from a request is cheaper than to begin one with them. */
    private final Request prototype;

    private final String method;
    private final HttpUrl url;
    private final byte @Nullable [] body;

    private HttpRequest(Request prototype, String method, HttpUrl url, byte @Nullable [] body) {
        this.prototype = prototype;
        this.method = method;
        this.url = url;
        this.body = body;
    }

    /** What the requests of one client have in common. */
    public static final class Template {
        private final BaseUrl base;
        private final Request prototype;

        /** @param headers what every request carries, beside that it accepts JSON */
        public Template(BaseUrl base, Map<String, String> headers) {
            this.base = base;
            this.prototype = with(
                    new Request.Builder()
                            .url(base.resolve(List.of()))
                            .header("Accept", "application/json")
                            .build(),
                    headers);
        }

        /** A request with a JSON body or none. The segments are decoded. */
        public HttpRequest json(String method, List<String> segments, byte @Nullable [] body) {
            return new HttpRequest(prototype, method, base.resolve(segments), body);
        }
    }

    /** With this parameter in the query, in place of what it had there. Name and value are decoded. */
    public HttpRequest withQuery(String name, String value) {
        HttpUrl changed = url.newBuilder().setQueryParameter(name, value).build();
        return new HttpRequest(prototype, method, changed, body);
    }

    /** To this address, absolute or relative to the present one; empty if it is none, or of another origin. */
    public Optional<HttpRequest> at(String address) {
        HttpUrl other = url.resolve(address);
        boolean isSameOrigin = other != null
                && BaseUrl.isSameOrigin(url, other)
                && other.encodedUsername().isEmpty()
                && other.encodedPassword().isEmpty();
        return isSameOrigin
                ? Optional.of(new HttpRequest(
                        prototype, method, other.newBuilder().fragment(null).build(), body))
                : Optional.empty();
    }

    /** With these headers; a header of the same name is replaced. */
    public HttpRequest with(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new HttpRequest(with(prototype, more), method, url, body);
    }

    /** With this JSON body. */
    public HttpRequest with(byte[] other) {
        return new HttpRequest(prototype, method, url, other);
    }

    private static Request with(Request prototype, Map<String, String> headers) {
        Request.Builder changed = prototype.newBuilder();
        headers.forEach(changed::header);
        return changed.build();
    }

    public String method() {
        return method;
    }

    public String url() {
        return url.toString();
    }

    /** The address as it may be shown: of the query, the values of these parameters only. */
    public String shownUrl(Supplier<Set<String>> harmless) {
        if (url.querySize() == 0) {
            return url.toString();
        }
        Set<String> shown = harmless.get();
        HttpUrl.Builder masked = url.newBuilder();
        url.queryParameterNames().forEach(name -> {
            if (!shown.contains(name)) {
                masked.setQueryParameter(name, "****");
            }
        });
        return masked.build().toString();
    }

    /** By name whatever its case. */
    public Map<String, List<String>> headers() {
        Map<String, List<String>> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        prototype
                .headers()
                .forEach(header -> result.computeIfAbsent(header.getFirst(), name -> new ArrayList<>())
                        .add(header.getSecond()));
        return result;
    }

    public boolean hasBody() {
        return body != null;
    }

    /** Empty if there is none. */
    public String bodyText() {
        return body == null ? "" : new String(body, UTF_8);
    }

    Request toOkHttp(Attempt attempt) {
        return prototype
                .newBuilder()
                .url(url)
                .method(method, toOkHttpBody())
                .tag(Attempt.class, attempt)
                .build();
    }

    /** OkHttp demands a body of the methods that may have one. */
    private @Nullable OneShotBody toOkHttpBody() {
        if (body != null) {
            return new OneShotBody(body, OneShotBody.JSON);
        }
        return NEEDS_BODY.contains(method) ? new OneShotBody(new byte[0], null) : null;
    }
}
