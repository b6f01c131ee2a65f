package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.SocketEffect;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's interceptors can see and do. */
@Timeout(20)
final class InterceptorTest {
    private @Nullable OkHttpClient client;

    private OkHttpClient with(boolean network, Interceptor interceptor) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder();
        if (network) {
            builder.addNetworkInterceptor(interceptor);
        } else {
            builder.addInterceptor(interceptor);
        }
        client = builder.build();
        return client;
    }

    @AfterEach
    void shut_down() {
        if (client != null) {
            client.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_that_repeats_a_refused_request_sends_it_once(boolean async) {
        OkHttpClient stubborn = with(false, chain -> {
            chain.proceed(chain.request()).close();
            return chain.proceed(chain.request());
        });
        try (Stage stage = new Stage(options -> options.httpClient(stubborn))) {
            stage.answers(status(503), success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(ServerException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_that_repeats_what_brought_no_answer_sends_it_once(boolean async) {
        OkHttpClient stubborn = with(false, chain -> {
            try {
                return chain.proceed(chain.request());
            } catch (IOException e) {
                return chain.proceed(chain.request());
            }
        });
        try (Stage stage = new Stage(options -> options.httpClient(stubborn))) {
            stage.answers(success().onResponseStart(new SocketEffect.CloseSocket()), success());

            SdkException failure = stage.failure(async);

            assertThat(failure)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the request was sent once and is not sent again");
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void one_that_puts_a_request_of_its_own_in_the_place_of_ours_sends_nothing(boolean async, boolean network) {
        OkHttpClient replacing = with(
                network,
                chain -> chain.proceed(
                        new Request.Builder().url(chain.request().url()).build()));
        try (Stage stage = new Stage(options -> options.httpClient(replacing).retry(RetryPolicy.none()))) {
            stage.answers(success());

            SdkException failure = stage.failure(async);

            assertThat(failure)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("an interceptor of the application replaced the request");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(stage.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void one_sees_the_credential_neither_in_the_request_nor_in_the_answer(boolean async, boolean network)
            throws Exception {
        AtomicReference<@Nullable Response> seen = new AtomicReference<>();
        OkHttpClient curious = with(network, chain -> {
            Response response = chain.proceed(chain.request());
            seen.set(response);
            return response;
        });
        try (Stage stage = new Stage(options -> options.httpClient(curious))) {
            stage.answers(success().addHeader("X-Answer", "yes"));

            stage.execute(async);

            for (Response response = seen.get(); response != null; response = response.networkResponse()) {
                assertThat(response.header("X-Answer")).isEqualTo("yes");
                assertThat(response.request().header("Authorization")).isNull();
                if (response.networkResponse() == response) {
                    break;
                }
            }
            assertThat(seen.get()).isNotNull();
            assertThat(stage.server.takeRequest().getHeaders().get("Authorization"))
                    .isEqualTo("Bearer a-secret-token");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_that_tries_again_before_anything_was_sent_brings_the_same_credential(boolean async) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        OkHttpClient trying = with(false, chain -> {
            try {
                return chain.withConnectTimeout(1, TimeUnit.SECONDS)
                        .proceed(chain.request()
                                .newBuilder()
                                .url("http://127.0.0.1:1/")
                                .build());
            } catch (IOException e) {
                return chain.proceed(chain.request());
            }
        });
        try (Stage stage = new Stage(options -> options);
                ApiClient client = ApiClient.builder("acme", "token")
                        .credentials(Credentials.bearer(() -> "a-secret-token-" + asked.incrementAndGet()))
                        .baseUrl(stage.server.url("/").toString())
                        .options(ClientOptions.builder().httpClient(trying).build())
                        .build()) {
            stage.answers(success());

            Stage.execute(
                    async,
                    client.call(Stage.UPDATE
                            .at("w1")
                            .with(new UpdateWidget.Builder().name("Lamp").build())));

            assertThat(stage.server.takeRequest().getHeaders().get("Authorization"))
                    .isEqualTo("Bearer a-secret-token-1");
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_that_is_held_up_while_the_client_is_closed_sends_nothing(boolean async) {
        AtomicReference<@Nullable Stage> open = new AtomicReference<>();
        OkHttpClient slow = with(true, chain -> {
            Objects.requireNonNull(open.get()).client.close();
            return chain.proceed(chain.request());
        });
        try (Stage stage = new Stage(options -> options.httpClient(slow))) {
            open.set(stage);
            stage.answers(success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(CallCanceledException.class).hasMessageContaining("its client was closed");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(stage.arrivals()).isZero();
        }
    }
}
