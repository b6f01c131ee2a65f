package dev.integrationsdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.MockResponse;

/** An HTTP answer as a value. */
record Answer(int status, Map<String, String> headers, String body) {
    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer json(int status, JsonNode body) {
        return new Answer(status, Map.of("Content-Type", "application/json"), body.toString());
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    MockResponse toResponse() {
        MockResponse.Builder response = new MockResponse.Builder()
                .status("HTTP/1.1 " + status + " " + ReasonPhrase.of(status))
                .clearHeaders();
        headers.forEach(response::addHeader);
        boolean bodiless = status == 204 || status == 304;
        return bodiless ? response.build() : response.body(body).build();
    }
}
