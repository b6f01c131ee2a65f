package dev.integrationsdk.core;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.operation.Operation;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After an answer that is not what it should be, its connection is not used again, and nobody else's is ended. */
@Timeout(20)
class SuspectConnectionTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row_40_what_is_left_of_a_cut_answer_is_not_taken_for_the_next(boolean async) throws InterruptedException {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(Stage.success().setHeader("Content-Length", "9"), Stage.success());

            assertThat(stage.failure(async).outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(stage.execute(async).attempts()).isEqualTo(1);

            assertThat(stage.server.takeRequest().getConnectionIndex()).isZero();
            assertThat(stage.server.takeRequest().getConnectionIndex()).isEqualTo(1);
        }
    }

    @Test
    void is_left_to_a_call_that_already_has_it() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch dropped = new CountDownLatch(1);
        Deque<Function<Widget, String>> identities = new ConcurrentLinkedDeque<>();
        try (Stage stage = new Stage(options -> options);
                ApiClient client = ApiClient.builder("acme", "token")
                        .credentials(Credentials.bearer("a-secret-token"))
                        .baseUrl("http://" + stage.server.getHostName() + ":" + stage.server.getPort())
                        .build()) {
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    if (request.getExchangeIndex() == 1) {
                        arrived.countDown();
                        dropped.await();
                    }
                    return Stage.success().build();
                }
            });
            Operation<UpdateWidget, Widget> update = Operation.patch(
                            "acme", "updateWidget", "/widgets/{id}", UpdateWidget.class, Widget.class)
                    .identifiedBy(widget -> Optional.of(
                            requireNonNullElse(identities.poll(), Widget::id).apply(widget)));
            Call<Widget> call = client.call(
                    update.at("w1").with(new UpdateWidget.Builder().name("Lamp").build()));
            List<CompletableFuture<Widget>> others = new CopyOnWriteArrayList<>();
            // By now, the answer has been read, and its connection is free for the next call.
            identities.add(widget -> {
                others.add(call.executeAsync());
                await(arrived);
                return "another";
            });

            UnreadableResponseException unreadable =
                    catchThrowableOfType(UnreadableResponseException.class, call::execute);
            dropped.countDown();

            assertThat(unreadable).hasMessageContaining("another integration");
            assertThat(others.get(0).get().id()).isEqualTo("w1");
            assertThat(call.execute().id()).isEqualTo("w1");
            for (int i = 0; i < 3; i++) {
                RecordedRequest request = stage.server.takeRequest();
                assertThat(request.getConnectionIndex()).isZero();
                assertThat(request.getExchangeIndex()).isEqualTo(i);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }
}
