package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code of the application's and of a vendor module's that runs inside a call. */
@Timeout(20)
final class ForeignCodeTest {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "application");
        thread.setDaemon(true);
        return thread;
    });

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
                    .credentials(Credentials.bearer("a-secret-token"))
                    .baseUrl(stage.server.url("/").toString())
                    .errors((code, body) -> {
                        throw new IllegalStateException("broken decoder");
                    })
                    .build();
            try (client) {
                Call<Widget> call = client.call(Stage.UPDATE
                        .at("w1")
                        .with(new UpdateWidget.Builder().name("Lamp").build()));
                ApiException failure = catchThrowableOfType(ApiException.class, () -> Stage.execute(async, call));
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_supplier_that_fails_is_told_as_a_matter_of_configuration(boolean async) {
        IllegalStateException vault = new IllegalStateException("the vault is sealed");
        try (Stage stage = new Stage(options -> options);
                ApiClient client = ApiClient.builder("acme", "token")
                        .credentials(Credentials.bearer(() -> {
                            throw vault;
                        }))
                        .baseUrl(stage.server.url("/").toString())
                        .build()) {
            Call<Widget> call = client.call(Stage.UPDATE
                    .at("w1")
                    .with(new UpdateWidget.Builder().name("Lamp").build()));

            ConfigurationException failure =
                    catchThrowableOfType(ConfigurationException.class, () -> Stage.execute(async, call));

            assertThat(failure)
                    .hasMessageContaining("the token could not be read: its supplier threw")
                    .hasCause(vault);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(stage.arrivals()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_interceptor_that_was_interrupted_ends_the_call_of_a_thread_only(boolean async) {
        try (Stage stage =
                new Stage(options -> options.retry(RetryPolicy.none()).httpClient(failing(() -> {
                    throw new InterruptedIOException("interrupted");
                })))) {
            SdkException failure = stage.failure(async);

            assertThat(failure)
                    .isInstanceOf(async ? ConnectionException.class : CallCanceledException.class)
                    .isNotInstanceOf(CallTimeoutException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @Test
    void an_interrupt_that_an_interceptor_throws_is_kept_for_the_thread() {
        try (Stage stage = new Stage(options -> options.httpClient(failing(() -> {
            throw ForeignCodeTest.<RuntimeException>undeclared(new InterruptedException());
        })))) {
            SdkException failure = stage.failure(false);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(CallCanceledException.class).hasMessageContaining("was interrupted");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_interceptor_that_throws_anything_else_interrupts_nobody(boolean async) {
        try (Stage stage =
                new Stage(options -> options.retry(RetryPolicy.none()).httpClient(failing(() -> {
                    throw new IOException("no luck");
                })))) {
            SdkException failure = stage.failure(async);

            assertThat(Thread.interrupted()).isFalse();
            assertThat(failure)
                    .isExactlyInstanceOf(ConnectionException.class)
                    .hasMessageContaining("no connection to localhost: no luck");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_connection_that_takes_too_long_is_told_by_the_limit_for_it(boolean async) {
        try (Stage stage = new Stage(options -> options.retry(RetryPolicy.none())
                .connectTimeout(Duration.ofSeconds(7))
                .httpClient(failing(() -> {
                    throw new SocketTimeoutException("connect timed out");
                })))) {
            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOfSatisfying(CallTimeoutException.class, timeout -> {
                assertThat(timeout.limit()).isEqualTo("connectTimeout");
                assertThat(timeout.after()).isEqualTo(Duration.ofSeconds(7));
                assertThat(timeout.outcome()).isEqualTo(Outcome.NOT_SENT);
            });
        }
    }

    private interface Fails {
        Response fail() throws IOException;
    }

    private static OkHttpClient failing(Fails interceptor) {
        return new OkHttpClient.Builder()
                .dispatcher(new okhttp3.Dispatcher(THREADS))
                .addInterceptor(chain -> interceptor.fail())
                .build();
    }

    /** As other languages on the JVM throw it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E undeclared(Exception failure) throws E {
        throw (E) failure;
    }
}
