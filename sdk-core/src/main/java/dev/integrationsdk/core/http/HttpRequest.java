package dev.integrationsdk.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** A request without its credential, which is added last. Immutable, by the caller's promise not to change the body. */
public final class HttpRequest {
    private final String method;
    private final HttpUrl url;
    private final Headers headers;
    private final byte[] body;

    private HttpRequest(String method, HttpUrl url, Headers headers, byte[] body) {
        this.method = method;
        this.url = url;
        this.headers = headers;
        this.body = body;
    }

    /** A request with a JSON body. The segments are decoded. */
    public static HttpRequest json(String method, BaseUrl base, List<String> segments, byte[] body) {
        return new HttpRequest(method, base.resolve(segments), Headers.of("Accept", "application/json"), body);
    }

    /** With these headers; a header of the same name is replaced. */
    public HttpRequest with(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Headers.Builder changed = headers.newBuilder();
        more.forEach(changed::set);
        return new HttpRequest(method, url, changed.build(), body);
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
        headers.forEach(header -> result.computeIfAbsent(header.getFirst(), name -> new ArrayList<>())
                .add(header.getSecond()));
        return result;
    }

    byte[] body() {
        return body;
    }

    public String bodyText() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    okhttp3.Request toOkHttp(Attempt attempt) {
        return new okhttp3.Request.Builder()
                .url(url)
                .headers(headers)
                .method(method, new OneShotBody(body))
                .tag(Attempt.class, attempt)
                .build();
    }
}
