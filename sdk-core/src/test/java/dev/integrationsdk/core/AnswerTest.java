package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.ErrorDecoder;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an answer, and said of it. */
@Timeout(20)
final class AnswerTest {
    @ParameterizedTest
    @CsvSource({"false, 300", "true, 300", "false, 304", "true, 304", "false, 399", "true, 399"})
    void every_3xx_is_called_a_redirect_that_is_not_followed(boolean async, int status) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().code(status).clearHeaders().body(""), success());

            SdkException failure = stage.failure(async);

            assertThat(failure)
                    .isInstanceOf(UnexpectedStatusException.class)
                    .hasMessageContaining("HTTP " + status + ", a redirect, which is not followed");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 400", "true, 400", "false, 600", "true, 600"})
    void no_other_status_is_called_a_redirect(boolean async, int status) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(status(status).addHeader("Location", "https://elsewhere.example/"));

            assertThat(stage.failure(async)).hasMessageNotContaining("redirect");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://elsewhere.example/a?token=b | a redirect to https://elsewhere.example,",
                "https://elsewhere.example:8443/a | a redirect to https://elsewhere.example:8443,",
                "//elsewhere.example/a | a redirect,",
                "/a | a redirect,",
                "mailto:a@elsewhere.example | a redirect,",
                "https://[ | a redirect,",
            })
    void only_the_origin_of_a_redirects_target_is_said(String target, String said) {
        for (boolean async : new boolean[] {false, true}) {
            try (Stage stage = new Stage(options -> options)) {
                stage.answers(status(302).addHeader("Location", target));

                assertThat(stage.failure(async)).hasMessageContaining(said);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_is_said_with_the_vendors_words_code_request_id_and_hint(boolean async) {
        ErrorDecoder errors = (status, body) ->
                new ErrorDecoder.Decoded(ApiError.of("E17", "no such colour", null), null, "Ask for the colours first");
        try (Stage stage = new Stage(options -> options);
                ApiClient client = ApiClient.builder("acme", "token")
                        .credentials(Credentials.bearer("a-secret-token"))
                        .baseUrl(stage.server.url("/").toString())
                        .errors(errors)
                        .build()) {
            stage.answers(status(400).addHeader("X-Request-Id", "r-1").addHeader("Retry-After", "7"));
            Call<Widget> call = client.call(Stage.UPDATE
                    .at("w1")
                    .with(new UpdateWidget.Builder().name("Lamp").build()));

            ApiException failure = catchThrowableOfType(ApiException.class, () -> Stage.execute(async, call));

            assertThat(failure)
                    .hasMessageContaining(
                            "HTTP 400: no such colour, code E17, request id r-1, to be tried again after 7 s."
                                    + " Ask for the colours first");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_operation_that_names_no_identifier_takes_any(boolean async) {
        Operation<UpdateWidget, Widget> anonymous =
                Operation.patch("acme", "updateWidget", "/widgets/{id}", UpdateWidget.class, Widget.class);
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().body("{\"id\":\"another\"}"));
            Call<Widget> call = stage.client.call(anonymous
                    .at("w1")
                    .with(new UpdateWidget.Builder().name("Lamp").build()));

            assertThat(Stage.execute(async, call).body().id()).isEqualTo("another");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_connection_that_ends_before_an_answer_is_told_apart_from_none(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().onResponseStart(new SocketEffect.CloseSocket()));

            assertThat(stage.failure(async))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the connection to localhost was lost before a whole answer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, identity, '{\"id\":\"w1\",\"na', APPLIED",
        "true, identity, '{\"id\":\"w1\",\"na', APPLIED",
        "false, identity, '<html>', UNKNOWN",
        "true, identity, '<html>', UNKNOWN",
        "false, gzip, '{\"id\":\"w1\"}', UNKNOWN",
        "true, gzip, '{\"id\":\"w1\"}', UNKNOWN",
        "false, br, '', UNKNOWN",
        "true, br, '', UNKNOWN",
    })
    void a_success_that_ends_early_is_known_by_what_has_come_of_it(
            boolean async, String coding, String come, Outcome outcome) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success()
                    .setHeader("Content-Encoding", coding)
                    .body(come)
                    .setHeader("Content-Length", 100)
                    .onResponseEnd(new SocketEffect.CloseSocket()));

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(outcome);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_success_that_cannot_be_decompressed_to_its_end_may_be_anybodys(boolean async) throws IOException {
        byte[] corrupt = gzip("{\"id\":\"w1\"}", true);
        corrupt[corrupt.length - 8] ^= 1;
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().setHeader("Content-Encoding", "gzip").body(new Buffer().write(corrupt)));

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_compressed_success_that_stops_is_known_by_what_has_come_of_it(boolean async) throws IOException {
        byte[] beginning = gzip("{\"id\":\"w1\",", false);
        try (Stage stage = new Stage(options -> options.attemptTimeout(Duration.ofMillis(900)))) {
            stage.answers(
                    success(),
                    success()
                            .setHeader("Content-Encoding", "gzip")
                            .body(new Buffer().write(beginning))
                            .setHeader("Content-Length", beginning.length + 100)
                            .onResponseEnd(SocketEffect.Stall.INSTANCE));
            // The first call takes longer than the others.
            stage.execute(async);

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(CallTimeoutException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        }
    }

    private static byte[] gzip(String text, boolean whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(bytes, true);
        gzip.write(text.getBytes(StandardCharsets.UTF_8));
        gzip.flush();
        if (whole) {
            gzip.close();
        }
        return bytes.toByteArray();
    }
}
