package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.operation.Operation;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that says nothing but that it was done. */
@Timeout(20)
final class NoContentTest {
    private static final Operation<Void, NoContent> DELETE =
            Operation.delete("acme", "deleteWidget", "/widgets/{id}", Void.class, NoContent.class);
    private static final Operation<Void, NoContent> DISABLE =
            Operation.post("acme", "disableWidget", "/widgets/{id}/disable", Void.class, NoContent.class);

    private static Call<NoContent> delete(Stage stage) {
        return stage.client.call(DELETE.at("w1").bare());
    }

    private static SdkException failure(boolean async, MockResponse.Builder answer) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(answer, success());
            SdkException failure = Stage.failure(async, delete(stage));
            assertThat(stage.arrivals()).isEqualTo(1);
            return failure;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "204, false",
        "204, true",
        "205, false",
        "205, true",
        "200, false",
        "200, true",
        "202, false",
        "202, true"
    })
    void a_success_without_a_body_is_enough(int status, boolean async) {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            stage.answers(status(status).body(""));

            ApiResponse<NoContent> response = Stage.execute(async, delete(stage));

            assertThat(response.body()).isSameAs(NoContent.INSTANCE);
            assertThat(response.status()).isEqualTo(status);
            assertThat(stage.arrivals()).isEqualTo(1);
            assertThat(diary.entries).endsWith("attempt 1 ended APPLIED " + status, "call ended APPLIED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"another\",\"deleted\":true}",
                "[1,2]",
                "\"gone\"",
                "7",
                "true",
                "null",
                " \r\n",
                "{\"broken\":",
                "\ufeff{}"
            })
    void whatever_json_comes_with_it_is_not_read(String body) {
        for (boolean async : new boolean[] {false, true}) {
            try (Stage stage = new Stage(options -> options)) {
                stage.answers(success().body(body));
                assertThat(Stage.execute(async, delete(stage)).body()).isSameAs(NoContent.INSTANCE);
                assertThat(stage.arrivals()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<html>Please log in</html>, false",
        "<html>Please log in</html>, true",
        "OK, false",
        "OK, true",
        "INSTANCE, false",
        "INSTANCE, true"
    })
    void what_is_no_json_may_be_anybodys(String body, boolean async) {
        SdkException failure = failure(async, success().body(body));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        e -> assertThat(e.excerpt()).isEqualTo(body))
                .hasMessage("acme deleteWidget: HTTP 200, but its body is not JSON, so that something other than the"
                        + " vendor may have answered (UNKNOWN: the change may have been made)");
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_server_error_may_come_after_the_deletion(boolean async) {
        SdkException failure = failure(async, status(500));

        assertThat(failure).isInstanceOf(ServerException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', APPLIED, false",
        "'', APPLIED, true",
        "'{\"dele', APPLIED, false",
        "'{\"dele', APPLIED, true",
        "<htm, UNKNOWN, false",
        "<htm, UNKNOWN, true"
    })
    void a_success_that_ends_early_is_known_by_what_has_come_of_it(String come, Outcome outcome, boolean async) {
        SdkException failure = failure(
                async,
                success().body(come).setHeader("Content-Length", 100).onResponseEnd(new SocketEffect.CloseSocket()));

        assertThat(failure).isInstanceOf(UnreadableResponseException.class).hasMessageContaining("cut short");
        assertThat(failure.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_204_that_has_a_body_against_http_was_done_all_the_same(boolean async) {
        SdkException failure = failure(async, status(204));

        assertThat(failure).isInstanceOf(UnreadableResponseException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_call_without_a_body_shows_none_beforehand() {
        try (Stage stage = new Stage(options -> options)) {
            for (Operation<Void, NoContent> operation : List.of(DELETE, DISABLE)) {
                CallPreview preview =
                        stage.client.call(operation.at("w1").bare()).preview();

                assertThat(preview.method()).isEqualTo(operation.method());
                assertThat(preview.body()).isEmpty();
                assertThat(preview.headers()).containsOnlyKeys("Accept", "Authorization", "User-Agent");
                assertThat(preview.toString())
                        .startsWith(operation.method() + " http://")
                        .contains("/widgets/w1", "\nAuthorization: Bearer ****\n")
                        .doesNotContain("Content-Type", "\n\n", "null")
                        .hasLineCount(4);
            }
            assertThat(stage.arrivals()).isZero();
        }
    }
}
