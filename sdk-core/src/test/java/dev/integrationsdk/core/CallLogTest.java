package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.read.ListAppender;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What stands in the log of a call, to the letter: operators search for it. */
@Timeout(20)
final class CallLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.integrationsdk.acme");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    @BeforeEach
    void listen() {
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.DEBUG);
    }

    @AfterEach
    void look_away() {
        logger.detachAppender(appender);
        logger.setLevel(null);
    }

    /** Level and text, with 7 for every number of milliseconds that was measured. */
    private List<String> lines() {
        synchronized (appender) {
            return appender.list.stream()
                    .map(event -> event.getLevel()
                            + " "
                            + event.getFormattedMessage().replaceAll("elapsedMs=\\d+", "elapsedMs=7"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void has_a_line_for_each_attempt_and_each_retry(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(
                    status(429).addHeader("Retry-After", "0").addHeader("X-Request-Id", "r-1"),
                    success().addHeader("Content-Type", "application/json"));
            stage.execute(async);
            assertThat(lines())
                    .containsExactly(
                            "DEBUG acme updateWidget attempt ended id=\"w1\" attempt=1 outcome=NOT_APPLIED status=429"
                                    + " elapsedMs=7 error=RateLimitException retry-after=\"0\" x-request-id=\"r-1\"",
                            "INFO acme updateWidget is tried again id=\"w1\" attempts=1 outcome=NOT_APPLIED"
                                    + " error=RateLimitException status=429 requestId=\"r-1\" waitMs=0",
                            "DEBUG acme updateWidget attempt ended id=\"w1\" attempt=2 outcome=APPLIED status=200"
                                    + " elapsedMs=7 content-type=\"application/json\"");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void warns_of_an_unknown_outcome(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(status(503).addHeader("Request-Id", "r-2"));
            stage.failure(async);
            assertThat(lines())
                    .containsExactly(
                            "DEBUG acme updateWidget attempt ended id=\"w1\" attempt=1 outcome=UNKNOWN status=503"
                                    + " elapsedMs=7 error=ServerException request-id=\"r-2\"",
                            "WARN acme updateWidget failed id=\"w1\" attempts=1 outcome=UNKNOWN"
                                    + " error=ServerException status=503 requestId=\"r-2\" elapsedMs=7");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void warns_of_an_answer_that_is_none(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().body("<html>").addHeader("X-Request-Id", "r-3"));
            stage.failure(async);
            assertThat(lines())
                    .last()
                    .isEqualTo("WARN acme updateWidget failed id=\"w1\" attempts=1 outcome=UNKNOWN"
                            + " error=UnreadableResponseException status=200 requestId=\"r-3\" elapsedMs=7");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void quotes_nothing_of_what_came_in_place_of_an_answer(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().status("of the vendor"));
            assertThat(stage.failure(async)).hasMessageContaining("of the vendor");
            assertThat(lines())
                    .last()
                    .isEqualTo("WARN acme updateWidget failed id=\"w1\" attempts=1 outcome=UNKNOWN"
                            + " error=ConnectionException elapsedMs=7");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void says_in_its_own_words_what_else_ended_a_call(boolean async) {
        try (Stage stage = new Stage(options -> options.attemptTimeout(Duration.ofMillis(300)))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            stage.failure(async);
            assertThat(lines())
                    .last()
                    .isEqualTo(
                            "WARN acme updateWidget failed id=\"w1\" attempts=1 outcome=UNKNOWN"
                                    + " error=CallTimeoutException message=\"attemptTimeout of 300 ms was reached\" elapsedMs=7");
        }
    }

    @Test
    void tells_what_a_cancelled_call_did() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            var future = stage.call().executeAsync();
            stage.server.takeRequest();
            future.cancel(true);
            assertThat(lines())
                    .endsWith("WARN acme updateWidget failed id=\"w1\" attempts=1 outcome=UNKNOWN"
                            + " error=CallCanceledException message=\"its future was cancelled\" elapsedMs=7");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void does_not_warn_of_a_cancelled_call_that_changed_nothing(boolean async) {
        FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
        try (Stage stage = new Stage(time, options -> options)) {
            stage.answers(status(429).addHeader("Retry-After", "3"));
            time.meanwhile = stage.client::close;
            stage.failure(async);
            assertThat(lines())
                    .containsSubsequence(
                            "INFO acme updateWidget is tried again id=\"w1\" attempts=1 outcome=NOT_APPLIED"
                                    + " error=RateLimitException status=429 waitMs=3000",
                            "INFO acme updateWidget failed id=\"w1\" attempts=1 outcome=NOT_APPLIED"
                                    + " error=CallCanceledException message=\"its client was closed\" elapsedMs=7");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leaves_other_failures_to_the_caller(boolean async) {
        logger.setLevel(Level.INFO);
        try (Stage stage = new Stage(options -> options.retry(RetryPolicy.none()))) {
            stage.answers(success(), status(404), status(200).body("{"));
            stage.execute(async);
            stage.failure(async);
            stage.failure(async);
            assertThat(lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void holds_no_body_no_credential_and_no_other_header(boolean async) {
        try (Stage stage = new Stage(options -> options.header("X-Tenant", "tenant-7"))) {
            stage.answers(status(503)
                    .body("{\"message\":\"of the vendor\"}")
                    .addHeader("Set-Cookie", "session=cookie-8")
                    .addHeader("X-Request-Id", "a-secret-token")
                    .addHeader("X-RateLimit-Remaining", "99"));
            stage.failure(async);
            assertThat(lines())
                    .hasSize(2)
                    .noneMatch(line -> line.matches(".*(Lamp|vendor\"|of the vendor|cookie|tenant|secret).*"))
                    .anyMatch(line -> line.endsWith(" x-ratelimit-remaining=\"99\" x-request-id=\"****\""));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_one_line_that_nobody_makes_say_something_else(boolean async) {
        String id = "w1\" outcome=APPLIED\n\\u000a\u202eWARN a-secret-token\\";
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(status(500));
            assertThatThrownBy(() -> Stage.execute(
                            async,
                            stage.client.call(Stage.UPDATE
                                    .at(id)
                                    .with(new UpdateWidget.Builder()
                                            .name("Lamp")
                                            .build()))))
                    .isInstanceOf(ServerException.class);
            assertThat(lines())
                    .hasSize(2)
                    .allMatch(line -> line.contains(
                            " id=\"w1\\\" outcome=APPLIED\\u000a\\\\u000a\\u202eWARN ****\\\\\" attempt"));
        }
    }

    @Test
    void does_not_tell_of_a_retry_that_never_comes() {
        CompletableFuture<?>[] future = new CompletableFuture<?>[1];
        CallListener canceling = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                return new Observation() {
                    @Override
                    public void attemptEnded(AttemptInfo attempt) {
                        future[0].cancel(true);
                    }
                };
            }
        };
        try (Stage stage = new Stage(options -> options.listener(canceling))) {
            CountDownLatch begun = new CountDownLatch(1);
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    begun.await();
                    return status(429).addHeader("Retry-After", "0").build();
                }
            });
            future[0] = stage.call().executeAsync();
            begun.countDown();
            assertThatThrownBy(future[0]::get).isInstanceOf(CancellationException.class);
            stage.client.close();
            assertThat(lines()).noneMatch(line -> line.contains("tried again"));
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void that_cannot_be_written_changes_no_result(boolean async) {
        AppenderBase<ILoggingEvent> full = new AppenderBase<>() {
            @Override
            public synchronized void doAppend(ILoggingEvent event) {
                throw new IllegalStateException("the disk is full");
            }

            @Override
            protected void append(ILoggingEvent event) {}
        };
        full.start();
        logger.addAppender(full);
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(status(429).addHeader("Retry-After", "0"), success(), status(503));
            assertThat(stage.execute(async).attempts()).isEqualTo(2);
            assertThat(stage.failure(async))
                    .isInstanceOf(ServerException.class)
                    .extracting(SdkException::outcome)
                    .isEqualTo(Outcome.UNKNOWN);
        } finally {
            logger.detachAppender(full);
        }
    }
}
