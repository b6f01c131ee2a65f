package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code of the application's and of a vendor module's that runs inside a call. */
@Timeout(20)
final class ForeignCodeTest {

    @ParameterizedTest
    @CsvSource({"false, 200", "true, 200", "false, 503", "true, 503"})
    void an_interceptor_that_answers_by_itself_makes_no_change(boolean async, int status) {
        OkHttpClient offline = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(status)
                        .message("canned")
                        .body(ResponseBody.create("{\"id\":\"w1\"}", MediaType.get("application/json")))
                        .build())
                .build();
        try (Stage stage = new Stage(options -> options.httpClient(offline))) {
            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(ConnectionException.class).hasMessageContaining("in the server's place");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(stage.arrivals()).isZero();
        }
        offline.dispatcher().executorService().shutdown();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_interceptor_that_turns_to_another_host_is_stopped_before_anything_is_sent(boolean async) throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.enqueue(new MockResponse.Builder().build());
            other.start();
            HttpUrl elsewhere = other.url("/elsewhere");
            OkHttpClient turning = new OkHttpClient.Builder()
                    .addInterceptor(chain -> chain.proceed(
                            chain.request().newBuilder().url(elsewhere).build()))
                    .build();
            try (Stage stage = new Stage(options -> options.httpClient(turning))) {
                SdkException failure = stage.failure(async);

                assertThat(failure).isInstanceOf(ConfigurationException.class).hasMessageContaining("to another host");
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(other.getRequestCount()).isZero();
            }
            turning.dispatcher().executorService().shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 400", "true, 400", "false, 407", "true, 407"})
    void an_error_decoder_that_fails_does_not_hide_the_status(boolean async, int status) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(Stage.status(status));
            ApiClient client = ApiClient.builder("acme", "token")
                    .credentials(dev.integrationsdk.core.auth.Credentials.bearer("a-secret-token"))
                    .baseUrl(stage.server.url("/").toString())
                    .errors((code, body) -> {
                        throw new IllegalStateException("broken decoder");
                    })
                    .build();
            try (client) {
                Call<Widget> call = client.call(Stage.UPDATE
                        .at("w1")
                        .with(new UpdateWidget.Builder().name("Lamp").build()));
                ApiException failure = org.assertj.core.api.Assertions.catchThrowableOfType(
                        ApiException.class, () -> Stage.execute(async, call));
                assertThat(failure.status()).isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_status_line_that_okhttp_refuses_is_a_failure_like_any_other(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().status("HTTP/1.1 -20 Odd"));
            SdkException failure = stage.failure(async);
            assertThat(failure)
                    .isInstanceOf(ConnectionException.class)
                    .isNotInstanceOf(UnexpectedStatusException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_without_a_body_that_announces_one_is_an_answer_all_the_same(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().code(204));
            SdkException failure = stage.failure(async);
            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, br", "true, br", "false, zstd", "true, zstd"})
    void an_answer_in_a_coding_that_nobody_asked_for_may_be_anybodys(boolean async, String coding) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().body("[\u0002x").addHeader("Content-Encoding", coding));
            assertThat(stage.failure(async).outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }
}
