package dev.integrationsdk.benchmarks;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.Path;

/** By Retrofit, with the OkHttp client, the mapper and the beans that are used by hand. */
final class RetrofitClient implements Client {
    private final OkHttpClient http;
    private final Supplier<Call<?>> calls;

    private RetrofitClient(OkHttpClient http, Supplier<Call<?>> calls) {
        this.http = http;
        this.calls = calls;
    }

    private interface Api {
        @PATCH("integrations/v1/{id}")
        @Headers("Accept: application/json")
        Call<Model.OdeusAnswer> odeus(
                @Header("Authorization") String bearer, @Path("id") String id, @Body Model.Rename request);

        @PATCH("v1/integrations/{id}")
        @Headers("Accept: application/json")
        Call<Model.SigmaMindIntegration> sigmaMind(
                @Header("X-API-Key") String key, @Path("id") String id, @Body Model.Rename request);

        @PATCH("integrations/{id}")
        @Headers("Accept: application/json")
        Call<Model.TrutoIntegration> truto(
                @Header("Authorization") String bearer, @Path("id") String id, @Body Model.TrutoUpdate request);
    }

    static Client open(dev.integrationsdk.benchmarks.Body body, String url) {
        OkHttpClient http = HandClient.http();
        Api api = new Retrofit.Builder()
                .client(http)
                .baseUrl(url + "/")
                .addConverterFactory(JacksonConverterFactory.create(HandClient.mapper()))
                .build()
                .create(Api.class);
        return new RetrofitClient(
                http,
                switch (body) {
                    case SMALL -> () -> api.odeus(Update.BEARER, Update.ODEUS_ID, Model.Rename.of());
                    case MEDIUM -> () -> api.sigmaMind(Update.CREDENTIAL, Update.SIGMAMIND_ID, Model.Rename.of());
                    case LARGE, HUGE -> () -> api.truto(Update.BEARER, Update.TRUTO_ID, Model.TrutoUpdate.of());
                });
    }

    @Override
    public Object update() throws IOException {
        return read(calls.get().execute());
    }

    @Override
    public CompletableFuture<?> updateAsync() {
        return enqueue(calls.get());
    }

    private static <T> CompletableFuture<Object> enqueue(Call<T> call) {
        CompletableFuture<Object> future = new CompletableFuture<>();
        call.enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<T> answered, Response<T> answer) {
                try {
                    future.complete(read(answer));
                } catch (IOException e) {
                    future.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call<T> failed, Throwable failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    private static Object read(Response<?> answer) throws IOException {
        Object model = answer.body();
        if (!answer.isSuccessful() || model == null) {
            throw new IOException("HTTP " + answer.code());
        }
        return model;
    }

    @Override
    public void close() {
        HandClient.close(http);
    }
}
