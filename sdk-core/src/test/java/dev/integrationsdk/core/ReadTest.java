package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What only reads: how it is asked, when it is asked again, and that it never leaves open what it did. */
@Timeout(20)
final class ReadTest {
    private static final String FLAWS = "dev.integrationsdk.core.Flaw#both";
    static final Operation<Void, Widget> GET = Operation.get(
                    "acme", "getWidget", "/widgets/{id}", Void.class, Widget.class)
            .identifiedBy(widget -> Optional.of(widget.id()));

    private final FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
    private final Diary diary = new Diary();
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.integrationsdk.acme");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    @BeforeAll
    static void warm_up() {
        Flaw.warmUp();
    }

    @BeforeEach
    void listen() {
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.DEBUG);
    }

    /** Whatever became of a read, nobody has to look after it. */
    @AfterEach
    void no_read_is_warned_of() {
        logger.detachAppender(appender);
        logger.setLevel(null);
        synchronized (appender) {
            assertThat(appender.list)
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN)
                            && event.getFormattedMessage().startsWith("acme getWidget "))
                    .isEmpty();
        }
    }

    private Stage stage(UnaryOperator<ClientOptions.Builder> options) {
        return new Stage(time, builder -> options.apply(builder.listener(diary)));
    }

    private static Call<Widget> get(Stage stage) {
        return stage.client.call(GET.at("w1").bare());
    }

    @ParameterizedTest
    @MethodSource(FLAWS)
    void is_asked_again_as_if_it_had_not_been_sent(Flaw flaw, boolean async) throws Exception {
        try (Stage stage = stage(flaw::noticed)) {
            stage.answers(flaw.answer(), flaw.answer(), success());

            ApiResponse<Widget> response = Stage.execute(async, get(stage));

            assertThat(response.attempts()).isEqualTo(3);
            assertThat(stage.arrivals()).isEqualTo(3);
            assertThat(time.waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
            for (int i = 0; i < 3; i++) {
                assertThat(stage.server.takeRequest().getRequestLine()).isEqualTo("GET /widgets/w1 HTTP/1.1");
            }
            assertThat(diary.entries).endsWith("attempt 3", "attempt 3 ended APPLIED 200", "call ended APPLIED");
        }
    }

    @ParameterizedTest
    @MethodSource(FLAWS)
    void that_goes_on_failing_has_changed_nothing(Flaw flaw, boolean async) {
        try (Stage stage = stage(flaw::noticed)) {
            stage.answers(flaw.answer(), flaw.answer(), flaw.answer(), success());

            SdkException failure = Stage.failure(async, get(stage));

            assertThat(failure).isExactlyInstanceOf(flaw.failure);
            assertThat(failure.getMessage())
                    .startsWith("acme getWidget: ")
                    .endsWith(" (NOT_APPLIED: nothing was changed, 3 attempts)");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(stage.arrivals()).isEqualTo(3);
            String ended = " ended NOT_APPLIED " + flaw.status;
            assertThat(diary.entries)
                    .containsExactly(
                            "call acme getWidget GET /widgets/{id}",
                            "attempt 1",
                            "attempt 1" + ended,
                            "attempt 2",
                            "attempt 2" + ended,
                            "attempt 3",
                            "attempt 3" + ended,
                            "call ended NOT_APPLIED");
        }
    }

    @ParameterizedTest
    @MethodSource(FLAWS)
    void is_asked_once_without_a_policy(Flaw flaw, boolean async) {
        try (Stage stage = stage(flaw::noticed)) {
            stage.answers(flaw.answer(), success());

            SdkException failure = Stage.failure(async, get(stage).withRetry(RetryPolicy.none()));

            assertThat(failure).isExactlyInstanceOf(flaw.failure);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
            assertThat(time.waits).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, false",
        "400, true",
        "401, false",
        "401, true",
        "403, false",
        "403, true",
        "404, false",
        "404, true"
    })
    void is_not_asked_again_after_a_refusal(int status, boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(status(status), success());

            SdkException failure = Stage.failure(async, get(stage));

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.status()).isEqualTo(status));
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
            assertThat(diary.entries)
                    .endsWith("attempt 1", "attempt 1 ended NOT_APPLIED " + status, "call ended NOT_APPLIED");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waits_as_long_as_the_server_says_and_is_asked_by_nobody_else_meanwhile(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.answers(
                    status(429).addHeader("Retry-After", "7"), status(503).addHeader("Retry-After", "0"), success());

            assertThat(Stage.execute(async, get(stage)).attempts()).isEqualTo(3);
            assertThat(time.waits).containsExactly(Duration.ofSeconds(7), Duration.ZERO);
            assertThat(stage.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"w2\"} | about another integration than the one that was asked for",
                "<html>Please log in</html> | not JSON",
                "{\"name\":\"Lamp\"} | not the documented model",
                "'' | its body is empty",
            })
    void an_answer_that_is_none_is_raised_at_once(String body, String why) {
        for (boolean async : new boolean[] {false, true}) {
            diary.entries.clear();
            try (Stage stage = stage(options -> options)) {
                stage.answers(success().body(body), success());

                SdkException failure = Stage.failure(async, get(stage));

                assertThat(failure)
                        .isInstanceOf(UnreadableResponseException.class)
                        .hasMessageContaining(why);
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                assertThat(stage.arrivals()).isEqualTo(1);
                assertThat(diary.entries).endsWith("attempt 1 ended NOT_APPLIED 200", "call ended NOT_APPLIED");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void that_never_left_was_not_sent(boolean async) {
        try (Stage stage = stage(options -> options)) {
            stage.server.close();

            SdkException failure = Stage.failure(async, get(stage));

            assertThat(failure).isInstanceOf(ConnectionException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(diary.entries).endsWith("attempt 3 ended NOT_SENT 0", "call ended NOT_SENT");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void that_was_too_long_under_way_has_changed_nothing(boolean async) {
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE), success());

            SdkException failure = Stage.failure(async, get(stage).withTimeout(Flaw.LATE_AFTER));

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            CallTimeoutException.class,
                            e -> assertThat(e.limit()).isEqualTo("callTimeout"));
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @Test
    void that_is_cancelled_under_way_has_changed_nothing() throws Exception {
        try (Stage stage = stage(options -> options)) {
            stage.answers(success().onResponseStart(SocketEffect.Stall.INSTANCE));
            var future = get(stage).executeAsync();
            stage.server.takeRequest();

            future.cancel(true);

            assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
            diary.ended.await();
            assertThat(diary.entries).endsWith("attempt 1 ended NOT_APPLIED 0", "call ended NOT_APPLIED");
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_that_cannot_be_decompressed_is_not_called_a_lost_connection(boolean async) {
        try (Stage stage = stage(options -> options.retry(RetryPolicy.none()))) {
            stage.answers(success().setHeader("Content-Encoding", "gzip"));

            SdkException failure = Stage.failure(async, get(stage));

            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(failure).hasMessageNotContaining("the connection to localhost was lost");
        }
    }
}
