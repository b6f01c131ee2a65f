package dev.integrationsdk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** By OpenFeign, with the OkHttp client, the mapper and the beans that are used by hand. */
final class FeignClient implements Client {
    private final OkHttpClient http;
    private final Supplier<?> update;

    private FeignClient(OkHttpClient http, Supplier<?> update) {
        this.http = http;
        this.update = update;
    }

    @Headers({"Accept: application/json", "Content-Type: application/json"})
    private interface Api {
        @RequestLine("PATCH /integrations/v1/{id}")
        @Headers("Authorization: Bearer {token}")
        Model.OdeusAnswer odeus(@Param("token") String token, @Param("id") String id, Model.Rename request);

        @RequestLine("PATCH /v1/integrations/{id}")
        @Headers("X-API-Key: {key}")
        Model.SigmaMindIntegration sigmaMind(@Param("key") String key, @Param("id") String id, Model.Rename request);

        @RequestLine("PATCH /integrations/{id}")
        @Headers("Authorization: Bearer {token}")
        Model.TrutoIntegration truto(@Param("token") String token, @Param("id") String id, Model.TrutoUpdate request);
    }

    static Client open(Body body, String url) {
        OkHttpClient http = HandClient.http();
        ObjectMapper mapper = HandClient.mapper();
        Api api = Feign.builder()
                .client(new feign.okhttp.OkHttpClient(http))
                .encoder(new JacksonEncoder(mapper))
                .decoder(new JacksonDecoder(mapper))
                // With others than the OkHttp client's own, Feign would make a client for each call.
                .options(new Request.Options(10, TimeUnit.SECONDS, 10, TimeUnit.SECONDS, true))
                .target(Api.class, url);
        return new FeignClient(
                http,
                switch (body) {
                    case SMALL -> () -> api.odeus(Update.CREDENTIAL, Update.ODEUS_ID, Model.Rename.of());
                    case MEDIUM -> () -> api.sigmaMind(Update.CREDENTIAL, Update.SIGMAMIND_ID, Model.Rename.of());
                    case LARGE, HUGE -> () -> api.truto(Update.CREDENTIAL, Update.TRUTO_ID, Model.TrutoUpdate.of());
                });
    }

    @Override
    public Object update() {
        return update.get();
    }

    @Override
    public CompletableFuture<?> updateAsync() {
        throw new UnsupportedOperationException("not measured");
    }

    @Override
    public void close() {
        HandClient.close(http);
    }
}
