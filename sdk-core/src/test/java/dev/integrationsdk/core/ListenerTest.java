package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener is told, and that it cannot do harm. */
@Timeout(20)
final class ListenerTest {
    private static final RetryPolicy AGAIN = RetryPolicy.builder()
            .initialDelay(Duration.ZERO)
            .retryUnknownOutcomes(true)
            .build();

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
    @ValueSource(booleans = {false, true})
    void is_told_of_an_attempt_without_an_answer_before_the_next(boolean async) {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary).retry(AGAIN))) {
            stage.answers(success().onResponseStart(new SocketEffect.CloseSocket()), success());
            stage.execute(async);
            assertThat(diary.entries)
                    .endsWith(
                            "attempt 1",
                            "attempt 1 ended UNKNOWN 0",
                            "attempt 2",
                            "attempt 2 ended APPLIED 200",
                            "call ended APPLIED");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_told_of_an_attempt_whose_answer_stops_before_the_next(boolean async) {
        Diary diary = new Diary();
        try (Stage stage =
                new Stage(options -> options.listener(diary).retry(AGAIN).attemptTimeout(Duration.ofMillis(900)))) {
            stage.answers(
                    success(),
                    success().setHeader("Content-Encoding", "br").onResponseBody(SocketEffect.Stall.INSTANCE),
                    success());
            // The first call takes longer than the others.
            stage.execute(async);
            stage.execute(async);
            assertThat(diary.entries)
                    .endsWith(
                            "attempt 1",
                            "attempt 1 ended UNKNOWN 200",
                            "attempt 2",
                            "attempt 2 ended APPLIED 200",
                            "call ended APPLIED");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_told_of_an_attempt_what_it_did_and_of_the_call_what_all_of_them_did(boolean async) {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary).retry(AGAIN))) {
            stage.answers(status(500), status(409));
            stage.failure(async);
            assertThat(diary.entries)
                    .endsWith(
                            "attempt 1 ended UNKNOWN 500",
                            "attempt 2",
                            "attempt 2 ended NOT_APPLIED 409",
                            "call ended UNKNOWN");
        }
    }

    /** Fails whatever it is told. */
    private static final CallListener BROKEN = new CallListener() {
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

    /** Fails with what cannot be printed. */
    private static final CallListener UNPRINTABLE = new CallListener() {
        @Override
        public Observation callStarted(CallInfo call) {
            return new Observation() {
                @Override
                public void attemptEnded(AttemptInfo attempt) {
                    throw new IllegalStateException() {
                        @Override
                        public String getMessage() {
                            throw new IllegalStateException("getMessage");
                        }
                    };
                }
            };
        }
    };

    /** Fails before it observes anything. */
    private static final CallListener BLIND = new CallListener() {
        @Override
        public Observation callStarted(CallInfo call) {
            throw new StackOverflowError("callStarted");
        }
    };

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changes_no_result_whatever_it_throws(boolean async) {
        for (CallListener listener : List.of(BROKEN, UNPRINTABLE, BLIND)) {
            try (Stage stage = new Stage(options -> options.listener(listener))) {
                stage.answers(success());
                assertThat(stage.execute(async).status()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void several_are_told_each_as_if_there_were_no_other(boolean async) throws Exception {
        Diary first = new Diary();
        Diary last = new Diary() {
            @Override
            Map<String, String> headers(int attempt) {
                return Map.of("x-trace", "last", "X-Other", "too");
            }
        };
        CallListener all = CallListener.all(List.of(first, BROKEN, BLIND, last));
        try (Stage stage = new Stage(options -> options.listener(all))) {
            stage.answers(status(500));
            stage.failure(async);
            assertThat(first.entries)
                    .containsExactly(
                            "call acme updateWidget PATCH /widgets/{id}",
                            "attempt 1",
                            "attempt 1 ended UNKNOWN 500",
                            "call ended UNKNOWN");
            assertThat(last.entries).isEqualTo(first.entries);
            var headers = stage.server.takeRequest().getHeaders();
            assertThat(headers.values("X-Trace")).containsExactly("last");
            assertThat(headers.values("X-Other")).containsExactly("too");
            assertThat(headers.values("Authorization")).containsExactly("Bearer a-secret-token");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_told_where_the_call_goes(boolean async) {
        List<CallListener.CallInfo> calls = new CopyOnWriteArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                calls.add(call);
                return Observation.NONE;
            }
        };
        try (Stage stage = new Stage(options -> options.listener(listener))) {
            stage.answers(success());
            stage.execute(async);
            int port = stage.server.getPort();
            String host = stage.server.getHostName();
            assertThat(calls)
                    .containsExactly(new CallListener.CallInfo(
                            "acme",
                            "updateWidget",
                            "PATCH",
                            host,
                            port,
                            "/widgets/{id}",
                            "http://" + host + ":" + port + "/widgets/w1"));
        }
    }
}
