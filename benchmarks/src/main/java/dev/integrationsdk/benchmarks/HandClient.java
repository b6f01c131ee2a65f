package dev.integrationsdk.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp and Jackson as an engineer writes it who knows both: what is costly to make is made once. */
final class HandClient implements Client {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http = http();
    private final HttpUrl base;
    private final Target target;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    private HandClient(String url, Target target, Body body) {
        ObjectMapper mapper = mapper();
        this.base = HttpUrl.get(url);
        this.target = target;
        this.writer = mapper.writerFor(target.requestType);
        this.reader = reader(mapper, body);
    }

    /** What differs between the vendors. */
    private record Target(
            String path, String id, String header, String credential, Class<?> requestType, Supplier<?> request) {}

    /** With as many idle connections as there are callers. The other peers have the same. */
    static OkHttpClient http() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(128);
        dispatcher.setMaxRequestsPerHost(128);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
                .build();
    }

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    static ObjectReader reader(ObjectMapper mapper, Body body) {
        return mapper.readerFor(
                switch (body) {
                    case SMALL -> Model.OdeusAnswer.class;
                    case MEDIUM -> Model.SigmaMindIntegration.class;
                    case LARGE, HUGE -> Model.TrutoIntegration.class;
                });
    }

    static Client open(Body body, String url) {
        Target target = switch (body) {
            case SMALL ->
                new Target(
                        "integrations/v1",
                        Update.ODEUS_ID,
                        "Authorization",
                        Update.BEARER,
                        Model.Rename.class,
                        Model.Rename::of);
            case MEDIUM ->
                new Target(
                        "v1/integrations",
                        Update.SIGMAMIND_ID,
                        "X-API-Key",
                        Update.CREDENTIAL,
                        Model.Rename.class,
                        Model.Rename::of);
            case LARGE, HUGE ->
                new Target(
                        "integrations",
                        Update.TRUTO_ID,
                        "Authorization",
                        Update.BEARER,
                        Model.TrutoUpdate.class,
                        Model.TrutoUpdate::of);
        };
        return new HandClient(url, target, body);
    }

    @Override
    public Object update() throws IOException {
        return read(call().execute());
    }

    @Override
    public CompletableFuture<?> updateAsync() {
        CompletableFuture<Object> future = new CompletableFuture<>();
        try {
            call().enqueue(new Callback() {
                @Override
                public void onResponse(Call call, Response response) {
                    try {
                        future.complete(read(response));
                    } catch (IOException e) {
                        future.completeExceptionally(e);
                    }
                }

                @Override
                public void onFailure(Call call, IOException failure) {
                    future.completeExceptionally(failure);
                }
            });
        } catch (IOException e) {
            future.completeExceptionally(e);
        }
        return future;
    }

    private Call call() throws IOException {
        return http.newCall(new Request.Builder()
                .url(base.newBuilder()
                        .addPathSegments(target.path)
                        .addPathSegment(target.id)
                        .build())
                .header(target.header, target.credential)
                .header("Accept", "application/json")
                .patch(RequestBody.create(writer.writeValueAsBytes(target.request.get()), JSON))
                .build());
    }

    private Object read(Response answer) throws IOException {
        try (answer) {
            if (!answer.isSuccessful()) {
                throw new IOException("HTTP " + answer.code());
            }
            return reader.readValue(answer.body().byteStream());
        }
    }

    @Override
    public void close() {
        close(http);
    }

    static void close(OkHttpClient http) {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
