package dev.integrationsdk.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * A request without its credential, which is added last. Immutable, by the caller's promise not to change the body.
 */
public final class HttpRequest {
    /** Here for its headers: to go on from a request is cheaper than to begin one with them. */
    private final Request prototype;

    private final String method;
    private final HttpUrl url;
    private final byte[] body;

    private HttpRequest(Request prototype, String method, HttpUrl url, byte[] body) {
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

        /** A request with a JSON body. The segments are decoded. */
        public HttpRequest json(String method, List<String> segments, byte[] body) {
            return new HttpRequest(prototype, method, base.resolve(segments), body);
        }
    }

    /** With these headers; a header of the same name is replaced. */
    public HttpRequest with(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new HttpRequest(with(prototype, more), method, url, body);
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

    /** By name whatever its case. */
    public Map<String, List<String>> headers() {
        Map<String, List<String>> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        prototype
                .headers()
                .forEach(header -> result.computeIfAbsent(header.getFirst(), name -> new ArrayList<>())
                        .add(header.getSecond()));
        return result;
    }

    byte[] body() {
        return body;
    }

    public String bodyText() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    Request toOkHttp(Attempt attempt) {
        return prototype
                .newBuilder()
                .url(url)
                .method(method, new OneShotBody(body))
                .tag(Attempt.class, attempt)
                .build();
    }
}
