package dev.integrationsdk.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it reached a simulator. Immutable.
 *
 * @param method the HTTP method
 * @param path the request target exactly as it was sent: still percent-encoded, with its query if there is one
 * @param headers the values of each header in the order in which they came; names are found in any case
 * @param body the body read as UTF-8, empty if there was none
 * @since 0.1.0
 */
public record RecordedCall(String method, String path, Map<String, List<String>> headers, String body) {

    /**
     * Copies the headers, so that their names are found in any case and nothing can be changed.
     *
     * @param method the HTTP method
     * @param path the request target
     * @param headers the headers
     * @param body the body, or an empty text
     */
    public RecordedCall {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
