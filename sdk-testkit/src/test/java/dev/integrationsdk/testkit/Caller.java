package dev.integrationsdk.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The JDK's HTTP client with the headers and the path of one vendor. Immutable. */
record Caller(HttpClient client, String url, String path, Map<String, String> headers) {
    /** An answer read as JSON. */
    record Reply(int status, JsonNode body) {
        String error() {
            return body.toString();
        }
    }

    Caller(String url, String path) {
        this(HttpClient.newHttpClient(), url, path, Map.of("Content-Type", "application/json"));
    }

    Caller with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Caller(client, url, path, Map.copyOf(more));
    }

    Caller without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Caller(client, url, path, Map.copyOf(fewer));
    }

    Caller at(String otherPath) {
        return new Caller(client, url, otherPath, headers);
    }

    Reply patch(String id, String body) throws IOException, InterruptedException {
        return reply(raw("PATCH", id, body));
    }

    Reply get(String id) throws IOException, InterruptedException {
        return reply(raw("GET", id, ""));
    }

    Reply send(String method, String id, String body) throws IOException, InterruptedException {
        return reply(raw(method, id, body));
    }

    HttpResponse<String> raw(String method, String id, String body) throws IOException, InterruptedException {
        return client.send(request(method, id, body), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> patchAsync(String id, String body) {
        return rawAsync("PATCH", id, body);
    }

    CompletableFuture<HttpResponse<String>> rawAsync(String method, String id, String body) {
        return client.sendAsync(request(method, id, body), BodyHandlers.ofString());
    }

    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private HttpRequest request(String method, String id, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path + id));
        headers.forEach(request::header);
        return request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), json(response.body()));
    }
}
