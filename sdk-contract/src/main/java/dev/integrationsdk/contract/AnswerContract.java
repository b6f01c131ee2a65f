package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a 2xx becomes. */
interface AnswerContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void row_63_gives_the_documented_answer_with_what_came_around_it(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success().addHeader("X-Request-Id", "r-1").addHeader("X-Limit", "9"));

            ApiResponse<?> response = scene.execute();

            assertThat(Json.of(response.body())).isEqualTo(inner(vendor().answer()));
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.requestId()).contains("r-1");
            assertThat(response.headers().get("x-limit")).containsExactly("9");
            assertThat(response.attempts()).isEqualTo(1);
            assertThat(response.elapsed()).isPositive();
        }
    }

    /** Odeus' answer is an envelope, whose one member is the integration. */
    private Json inner(Json answer) {
        return answer.members().keySet().equals(java.util.Set.of("integration"))
                ? answer.at("/integration").orElseThrow()
                : answer;
    }

    @ParameterizedTest
    @EnumSource
    default void reads_a_compressed_answer(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success()
                    .body(compressed(vendor().answer().toString()))
                    .setHeader("Content-Encoding", "gzip"));
            assertThat(Json.of(scene.execute().body())).isEqualTo(inner(vendor().answer()));
        }
    }

    @ParameterizedTest
    @EnumSource
    default void says_that_the_change_was_made_when_the_vendors_answer_is_not_the_documented_one(Mode mode) {
        String whole = vendor().answer().toString();
        for (String body : List.of(
                "", " \n ", "null", "[]", "7", "\"text\"", "{}", whole.substring(0, whole.length() / 2), whole + "x")) {
            assertUnreadable(mode, 200, body, Outcome.APPLIED);
        }
        assertUnreadable(mode, 204, "", Outcome.APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    default void says_that_nobody_knows_when_something_else_than_the_vendor_may_have_answered(Mode mode) {
        for (String body : List.of("<html>Log in</html>", ")]}',\n{}", "OK", "callback({})")) {
            assertUnreadable(mode, 200, body, Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void looks_for_json_behind_white_space_and_before_it_tells_of_a_limit(Mode mode) {
        String space = "\n".repeat(300);
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(Scene.json(200, space + vendor().answer()));
            assertThat(scene.execute().status()).isEqualTo(200);
        }
        assertUnreadable(mode, 200, space + "<html>", Outcome.UNKNOWN);
        assertUnreadable(mode, 200, "<html>" + "x".repeat(9 * 1024 * 1024), Outcome.UNKNOWN);
        assertUnreadable(mode, 200, "{" + " ".repeat(9 * 1024 * 1024), Outcome.APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    default void looks_at_what_has_come_of_an_answer_that_is_cut(Mode mode) {
        assertCut(mode, Scene.json(200, "<html>" + "x".repeat(50_000)), Outcome.UNKNOWN);
        assertCut(mode, Scene.json(200, "{\"a\":\"" + "x".repeat(50_000)), Outcome.APPLIED);
        Buffer half = new Buffer();
        Buffer whole = compressed(random(50_000));
        half.write(whole, whole.size() / 2);
        assertCut(mode, Scene.json(200, "").body(half).setHeader("Content-Encoding", "gzip"), Outcome.APPLIED);
    }

    /** All of the body is sent, but more of it was promised. */
    private void assertCut(Mode mode, MockResponse.Builder answer, Outcome outcome) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(answer.setHeader("Content-Length", 1_000_000).onResponseEnd(new SocketEffect.CloseSocket()));
            SdkException failure = scene.failure();
            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(outcome);
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }

    /** A JSON text that does not compress well, so that half of it compressed is much of it. */
    private static String random(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("{\"a\":\"");
        random.ints(length, 'a', 'z').forEach(text::appendCodePoint);
        return text.append("\"}").toString();
    }

    private static Buffer compressed(String text) {
        Buffer compressed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(compressed))) {
            sink.writeUtf8(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed;
    }

    private void assertUnreadable(Mode mode, int status, String body, Outcome outcome) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(Scene.json(status, body).addHeader("X-Request-Id", "r-2"));

            SdkException failure = scene.failure();

            assertThat(failure).as(body).isInstanceOfSatisfying(UnreadableResponseException.class, unreadable -> {
                assertThat(unreadable.status()).isEqualTo(status);
                assertThat(unreadable.requestId()).contains("r-2");
            });
            assertThat(failure.outcome()).as(body).isEqualTo(outcome);
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void says_that_the_change_was_made_when_the_answer_is_cut_after_its_head(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            scene.enqueue(scene.success().onResponseBody(new SocketEffect.CloseSocket()));

            SdkException failure = scene.failure();

            assertThat(failure).isInstanceOf(UnreadableResponseException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void does_not_read_more_than_it_was_allowed_to(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode, options -> options.maxResponseBytes(20))) {
            scene.enqueue(scene.success());

            SdkException failure = scene.failure();

            assertThat(failure)
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("maxResponseBytes");
            assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void refuses_an_answer_about_another_integration(Mode mode) {
        Assumptions.assumeTrue(vendor().answersItsId());
        try (Scene scene = Scene.open(vendor(), mode)) {
            String id = vendor().id();
            String another = (id.startsWith("0") ? "1" : "0") + id.substring(1);
            scene.enqueue(Scene.json(200, vendor().answer().toString().replace(id, another)));
            scene.enqueue(scene.success());

            SdkException failure = scene.failure();

            assertThat(failure)
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("another integration");
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            scene.execute();
            scene.request();
            assertThat(scene.request().getExchangeIndex())
                    .as("the connection of the odd answer is not used again")
                    .isZero();
        }
    }
}
