package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What a listener is told when a call ends from outside while it is busy, or at the same time as by itself. */
@Timeout(20)
final class ListenerRaceTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void that_closes_the_client_as_an_attempt_begins_lets_nothing_out(boolean async) {
        AtomicReference<@Nullable Stage> open = new AtomicReference<>();
        AtomicBoolean closed = new AtomicBoolean();
        Diary diary = new Diary() {
            @Override
            void attemptBegins() {
                Objects.requireNonNull(open.get()).client.close();
                closed.set(true);
            }
        };
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            open.set(stage);
            stage.answers(success());

            SdkException failure = stage.failure(async);

            assertThat(failure).isInstanceOf(CallCanceledException.class).hasMessageContaining("its client was closed");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(closed).isTrue();
            assertThat(diary.entries).endsWith("attempt 1", "attempt 1 ended NOT_SENT 0", "call ended NOT_SENT");
            assertThat(stage.arrivals()).isZero();
        }
    }

    @Test
    void hears_of_a_deadline_when_it_has_heard_of_the_attempt_that_begins() throws Exception {
        FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
        Diary diary = new Diary() {
            @Override
            void attemptBegins() {
                Thread timer = new Thread(time.deadline);
                timer.start();
                try {
                    timer.join();
                } catch (InterruptedException e) {
                    throw new AssertionError("nobody interrupts this test", e);
                }
                entries.add("attempt 1 is still told");
            }
        };
        try (Stage stage = new Stage(time, options -> options.listener(diary))) {
            var future = stage.call().executeAsync();
            assertThatThrownBy(future::get).hasCauseInstanceOf(CallTimeoutException.class);
            diary.ended.await();
            assertThat(diary.entries)
                    .endsWith(
                            "attempt 1",
                            "attempt 1 is still told",
                            "attempt 1 ended NOT_SENT 0",
                            "call ended NOT_SENT");
            assertThat(stage.arrivals()).isZero();
        }
    }

    /** The log may be slow, and a cancellation may come meanwhile. */
    @Test
    void hears_the_truth_of_an_attempt_whose_call_is_cancelled_while_it_is_logged() throws Exception {
        Diary diary = new Diary();
        CompletableFuture<?>[] future = new CompletableFuture<?>[1];
        AppenderBase<ILoggingEvent> slow = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                future[0].cancel(true);
            }
        };
        Logger logger = (Logger) LoggerFactory.getLogger("dev.integrationsdk.acme");
        slow.start();
        logger.addAppender(slow);
        logger.setLevel(Level.DEBUG);
        CountDownLatch begun = new CountDownLatch(1);
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    begun.await();
                    return success().build();
                }
            });
            future[0] = stage.call().executeAsync();
            begun.countDown();
            diary.ended.await();
            assertThat(diary.entries).endsWith("attempt 1", "attempt 1 ended APPLIED 200", "call ended APPLIED");
        } finally {
            logger.detachAppender(slow);
            logger.setLevel(null);
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
}
