package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.CallPreview;
import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.http.HeaderRules;
import dev.integrationsdk.core.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a call would send. */
final class Preview implements CallPreview {
    private final HttpRequest request;
    private final String shownUrl;
    private final Map<String, List<String>> headers;
    private final @Nullable Object model;

    /** @param model what the body is made of, or null if there is none */
    Preview(Plan<?> plan, Credentials credentials, @Nullable Object model) {
        this.request = plan.request();
        this.shownUrl = plan.info().url();
        this.model = model;
        Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.headers()
                .forEach((name, values) -> shown.put(name, HeaderRules.isHarmless(name) ? values : List.of("****")));
        if (request.hasBody()) {
            shown.put("Content-Type", List.of("application/json"));
        }
        shown.put(credentials.header(), List.of(credentials.prefix() + "****"));
        this.headers = Collections.unmodifiableMap(shown);
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public String url() {
        return request.url();
    }

    @Override
    public Map<String, List<String>> headers() {
        return headers;
    }

    @Override
    public String body() {
        return request.bodyText();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(method() + " " + shownUrl);
        headers.forEach(
                (name, values) -> text.append('\n').append(name).append(": ").append(String.join(", ", values)));
        if (request.hasBody() && model != null) {
            text.append("\n\n").append(MaskedJson.of(model));
        }
        return text.toString();
    }
}
