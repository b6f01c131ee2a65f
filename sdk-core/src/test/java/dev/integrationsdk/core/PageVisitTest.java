package dev.integrationsdk.core;

import static dev.integrationsdk.core.Shelf.page;
import static dev.integrationsdk.core.Stage.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.operation.Paging;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit to the elements of a list without a thread that waits. */
@Timeout(20)
final class PageVisitTest {
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void sees_all_in_their_order() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1", "w2"), page("c3"), page(null, "w3"));

            CompletableFuture<Boolean> visit = Shelf.pages(stage).forEachAsync(widget -> seen.add(widget.id()));

            assertThat(visit.get()).isTrue();
            assertThat(seen).containsExactly("w1", "w2", "w3");
            assertThat(stage.arrivals()).isEqualTo(3);
        }
    }

    @Test
    void sees_nothing_of_an_empty_list() throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page(null));
            assertThat(Shelf.pages(stage).forEachAsync(widget -> false).get()).isTrue();
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void ends_when_the_visitor_has_seen_enough(int enough) throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1", "w2"), page("c3", "w3", "w4"), page(null, "w5"));

            CompletableFuture<Boolean> visit = Shelf.pages(stage).forEachAsync(widget -> {
                seen.add(widget.id());
                return seen.size() < enough;
            });

            assertThat(visit.get()).isFalse();
            assertThat(seen).hasSize(enough);
            assertThat(stage.arrivals()).isEqualTo(enough <= 2 ? 1 : 2);
        }
    }

    @Test
    void cancelling_ends_the_page_under_way() throws Exception {
        Diary diary = new Diary();
        CountDownLatch bothEnded = new CountDownLatch(2);
        CallListener counting = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                return new Observation() {
                    @Override
                    public void callEnded(CallInfo ended, Outcome outcome, @Nullable SdkException failure) {
                        bothEnded.countDown();
                    }
                };
            }
        };
        CallListener both = CallListener.all(List.of(diary, counting));
        try (Stage stage = new Stage(options -> options.listener(both))) {
            stage.answers(page("c2", "w1"), page("c3", "w2").onResponseStart(SocketEffect.Stall.INSTANCE));
            CompletableFuture<Boolean> visit = Shelf.pages(stage).forEachAsync(widget -> seen.add(widget.id()));
            stage.server.takeRequest();
            stage.server.takeRequest();

            assertThat(visit.cancel(true)).isTrue();

            assertThatThrownBy(visit::get).isInstanceOf(CancellationException.class);
            assertThat(seen).containsExactly("w1");
            assertThat(stage.arrivals()).isEqualTo(2);
            bothEnded.await();
            assertThat(diary.entries.subList(4, diary.entries.size()))
                    .containsExactly(
                            "call acme listWidgets GET /widgets",
                            "attempt 1",
                            "attempt 1 ended NOT_APPLIED 0",
                            "call ended NOT_APPLIED");
        }
    }

    @Test
    void what_the_visitor_throws_ends_it_with_that() {
        for (Throwable thrown :
                new Throwable[] {new IllegalStateException("of the visitor"), new AssertionError("too")}) {
            try (Stage stage = new Stage(options -> options)) {
                stage.answers(page("c2", "w1"), page(null, "w2"));

                CompletableFuture<Boolean> visit = Shelf.pages(stage).forEachAsync(widget -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) thrown;
                });

                assertThatThrownBy(visit::get)
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isSameAs(thrown);
                assertThat(stage.arrivals()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_page_that_fails_ends_it_with_the_failure_itself(int good) {
        try (Stage stage = new Stage(options -> options)) {
            if (good == 1) {
                stage.answers(page("c2", "w1"));
            }
            stage.answers(status(404), page(null, "w2"));

            CompletableFuture<Boolean> visit = Shelf.pages(stage).forEachAsync(widget -> seen.add(widget.id()));

            assertThatThrownBy(visit::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isExactlyInstanceOf(NotFoundException.class)
                    .hasMessage("acme listWidgets: HTTP 404 (NOT_APPLIED: nothing was changed)");
            assertThat(seen).hasSize(good);
            assertThat(stage.arrivals()).isEqualTo(good + 1);
        }
    }

    @Test
    void fails_at_once_on_a_closed_client() {
        try (Stage stage = new Stage(options -> options)) {
            Pages<Widget> pages = Shelf.pages(stage);
            stage.client.close();

            assertThatThrownBy(() -> pages.forEachAsync(widget -> true).get())
                    .hasCauseExactlyInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> pages.stream().findFirst()).isExactlyInstanceOf(IllegalStateException.class);
            assertThat(stage.arrivals()).isZero();
        }
    }

    /** A page as an application's test may make it. */
    private record Prepared(List<Integer> items, Optional<Pages<Integer>> next) implements Page<Integer> {}

    /** Pages as an application's test may make them. */
    @SuppressWarnings("unchecked")
    private static Pages<Integer> pages(Supplier<CompletableFuture<Page<Integer>>> asked) {
        return (Pages<Integer>) Proxy.newProxyInstance(
                Pages.class.getClassLoader(),
                new Class<?>[] {Pages.class},
                (proxy, method, arguments) ->
                        method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : asked.get());
    }

    private static Pages<Integer> prepared(int number, int last) {
        return pages(() -> CompletableFuture.completedFuture(new Prepared(
                List.of(number), number == last ? Optional.empty() : Optional.of(prepared(number + 1, last)))));
    }

    @Test
    void pages_that_are_there_at_once_are_as_many_as_they_like() throws Exception {
        AtomicInteger count = new AtomicInteger();
        assertThat(prepared(1, 10_000)
                        .forEachAsync(item -> count.incrementAndGet() > 0)
                        .get())
                .isTrue();
        assertThat(count).hasValue(10_000);
    }

    @Test
    void cancelling_within_a_page_shows_no_further_element_and_asks_for_no_further_page() {
        AtomicInteger further = new AtomicInteger();
        Pages<Integer> rest = pages(() -> {
            further.incrementAndGet();
            return new CompletableFuture<>();
        });
        CompletableFuture<Page<Integer>> first = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<Boolean>> own = new CompletableFuture<>();
        List<Integer> shown = new CopyOnWriteArrayList<>();
        CompletableFuture<Boolean> visit = pages(() -> first).forEachAsync(item -> {
            shown.add(item);
            own.join().cancel(true);
            return true;
        });
        own.complete(visit);

        first.complete(new Prepared(List.of(1, 2), Optional.of(rest)));

        assertThat(visit).isCancelled();
        assertThat(further).as("pages asked for after the cancellation").hasValue(0);
        assertThat(shown).containsExactly(1);
    }

    private static CompletableFuture<Boolean> visitOfBrokenPaging(Stage stage) {
        Paging<WidgetList, Widget> broken = Paging.none(answer -> {
            throw new IllegalStateException("of the paging");
        });
        stage.answers(page(null, "w1"));
        return Shelf.pages(stage, broken).forEachAsync(widget -> true);
    }

    @Test
    void a_paging_that_fails_ends_it_too() {
        try (Stage stage = new Stage(options -> options)) {
            assertThatThrownBy(visitOfBrokenPaging(stage)::get).hasRootCauseMessage("of the paging");
        }
    }

    @Test
    void a_paging_that_fails_ends_it_too_with_an_applications_own_http_client() {
        OkHttpClient http = new OkHttpClient();
        try (Stage stage = new Stage(options -> options.httpClient(http))) {
            CompletableFuture<Boolean> visit = visitOfBrokenPaging(stage).orTimeout(5, TimeUnit.SECONDS);
            assertThatThrownBy(visit::get).hasRootCauseMessage("of the paging");
        } finally {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
