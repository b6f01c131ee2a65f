package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener is told, and that it cannot do harm. */
@Timeout(20)
final class ListenerTest {
    /** Writes down what it is told. */
    private static final class Diary implements CallListener {
        final List<String> entries = new CopyOnWriteArrayList<>();
        final CountDownLatch ended = new CountDownLatch(1);

        @Override
        public Observation callStarted(CallInfo call) {
            entries.add(
                    "call " + call.vendor() + " " + call.operation() + " " + call.method() + " " + call.pathTemplate());
            return new Observation() {
                @Override
                public Map<String, String> attemptStarted(int attempt) {
                    entries.add("attempt " + attempt);
                    return Map.of("X-Trace", "t" + attempt, "Authorization", "sneaky");
                }

                @Override
                public void attemptEnded(AttemptInfo attempt) {
                    entries.add("attempt " + attempt.attempt() + " ended " + attempt.outcome() + " "
                            + attempt.status().orElse(0));
                }

                @Override
                public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                    entries.add("call ended " + outcome);
                    Diary.this.ended.countDown();
                }
            };
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_told_of_every_attempt_and_of_the_end_in_their_order(boolean async) throws Exception {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            stage.answers(status(429).addHeader("Retry-After", "0"), success());

            stage.execute(async);

            assertThat(diary.entries)
                    .containsExactly(
                            "call acme updateWidget PATCH /widgets/{id}",
                            "attempt 1",
                            "attempt 1 ended NOT_APPLIED 429",
                            "attempt 2",
                            "attempt 2 ended APPLIED 200",
                            "call ended APPLIED");
            var request = stage.server.takeRequest();
            assertThat(request.getHeaders().get("X-Trace")).isEqualTo("t1");
            assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer a-secret-token");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_told_the_truth_of_an_answer_that_is_none(boolean async) {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            stage.answers(success().body("<html>"));
            stage.failure(async);
            assertThat(diary.entries).endsWith("attempt 1 ended UNKNOWN 200", "call ended UNKNOWN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "deadline"})
    void is_told_of_the_open_attempt_before_the_end(String end) throws Exception {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary)
                .callTimeout(end.equals("deadline") ? Duration.ofMillis(300) : Duration.ofSeconds(30)))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            var future = stage.call().executeAsync();
            stage.server.takeRequest();
            if (end.equals("cancel")) {
                future.cancel(true);
            }
            diary.ended.await();
            assertThat(diary.entries).endsWith("attempt 1", "attempt 1 ended UNKNOWN 0", "call ended UNKNOWN");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changes_no_result_whatever_it_throws(boolean async) {
        CallListener broken = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                return new Observation() {
                    @Override
                    public Map<String, String> attemptStarted(int attempt) {
                        throw new AssertionError("attemptStarted");
                    }

                    @Override
                    public void attemptEnded(AttemptInfo attempt) {
                        throw new LinkageError("attemptEnded");
                    }

                    @Override
                    public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                        throw new IllegalStateException("callEnded");
                    }
                };
            }
        };
        try (Stage stage = new Stage(options -> options.listener(broken))) {
            stage.answers(success());
            assertThat(stage.execute(async).status()).isEqualTo(200);
        }
    }
}
