package dev.integrationsdk.core;

import static dev.integrationsdk.core.Shelf.BY_ADDRESS;
import static dev.integrationsdk.core.Shelf.page;
import static dev.integrationsdk.core.Shelf.target;
import static dev.integrationsdk.core.Stage.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a list is followed from page to page, and never further than somebody asks. */
@Timeout(20)
final class PagesTest {
    private static final MockResponse.Builder[] THREE = {page("c/2", "w1", "w2"), page("c 3", "w3"), page(null, "w4")};

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void follows_a_cursor_to_the_last_page(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(THREE);

            assertThat(Shelf.all(async, Shelf.pages(stage))).containsExactly("w1", "w2", "w3", "w4");

            assertThat(stage.arrivals()).isEqualTo(3);
            assertThat(target(stage)).isEqualTo("/widgets?limit=2");
            assertThat(target(stage)).isEqualTo("/widgets?limit=2&cursor=c%2F2");
            assertThat(target(stage)).isEqualTo("/widgets?limit=2&cursor=c%203");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void follows_addresses_absolute_and_relative(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(
                    page(stage.server.url("/other/widgets?page=2&x=a%20b").toString(), "w1"),
                    page("?page=3", "w2"),
                    page("more?page=4", "w3"),
                    page("/widgets/5", "w4"),
                    page(null, "w5"));

            assertThat(Shelf.all(async, Shelf.pages(stage, BY_ADDRESS))).containsExactly("w1", "w2", "w3", "w4", "w5");

            assertThat(stage.arrivals()).isEqualTo(5);
            assertThat(target(stage)).isEqualTo("/widgets?limit=2");
            assertThat(target(stage)).isEqualTo("/other/widgets?page=2&x=a%20b");
            assertThat(target(stage)).isEqualTo("/other/widgets?page=3");
            assertThat(target(stage)).isEqualTo("/other/more?page=4");
            assertThat(target(stage)).isEqualTo("/widgets/5");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takes_the_first_page_for_all_of_a_list_that_has_no_further_one(boolean async) {
        Operation<Void, WidgetList> bare =
                Operation.get("acme", "listWidgets", "/widgets", Void.class, WidgetList.class);
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1", "w2"));
            Pages<Widget> pages =
                    stage.client.pages(new Operation.Bound<>(bare, null, null), Paging.none(WidgetList::items));

            assertThat(Shelf.all(async, pages)).containsExactly("w1", "w2");

            assertThat(stage.arrivals()).isEqualTo(1);
            assertThat(target(stage)).isEqualTo("/widgets");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goes_on_after_an_empty_page_and_ends_at_an_empty_cursor(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1"), page("c3"), page("c4"), page("", "w2"), page(null, "w3"));

            assertThat(Shelf.all(async, Shelf.pages(stage))).containsExactly("w1", "w2");
            assertThat(stage.arrivals()).isEqualTo(4);
        }
    }

    @Test
    void a_stream_asks_for_nothing_that_nobody_pulls() {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1", "w2"), page("c2", "w1", "w2"), page("c2", "w1", "w2"));
            Pages<Widget> pages = Shelf.pages(stage);
            assertThat(pages.stream().map(Widget::id)).isNotNull();
            assertThat(stage.arrivals()).isZero();

            assertThat(pages.stream().findFirst()).map(Widget::id).contains("w1");
            assertThat(stage.arrivals()).isEqualTo(1);

            assertThat(pages.stream().limit(1).map(Widget::id)).containsExactly("w1");
            assertThat(stage.arrivals()).isEqualTo(2);

            // As many as are on the page.
            assertThat(pages.stream().limit(2).map(Widget::id)).containsExactly("w1", "w2");
            assertThat(stage.arrivals()).isEqualTo(3);
        }
    }

    @Test
    void a_stream_asks_for_a_page_when_its_first_element_is_pulled() {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(THREE);
            List<String> pulled = new ArrayList<>();

            Shelf.pages(stage).stream().forEachOrdered(widget -> pulled.add(widget.id() + " of " + stage.arrivals()));

            assertThat(pulled).containsExactly("w1 of 1", "w2 of 1", "w3 of 2", "w4 of 3");
        }
    }

    @Test
    void an_iterator_that_has_come_to_the_end_stays_there() {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page(null, "w1"));
            Iterator<Widget> widgets = Shelf.pages(stage).stream().iterator();

            assertThat(widgets.next().id()).isEqualTo("w1");
            assertThat(widgets.hasNext()).isFalse();
            assertThat(widgets.hasNext()).isFalse();
            assertThatThrownBy(widgets::next).isInstanceOf(NoSuchElementException.class);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goes_page_by_page_and_names_the_next_one_without_asking_for_it(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(THREE);

            Page<Widget> first = Shelf.first(async, Shelf.pages(stage));
            Pages<Widget> rest = first.next().orElseThrow();
            assertThat(Shelf.ids(first)).containsExactly("w1", "w2");
            assertThat(first).hasToString("Page{2 items}");
            assertThat(rest.preview().url()).endsWith("/widgets?limit=2&cursor=c%2F2");
            assertThat(stage.arrivals()).isEqualTo(1);

            Page<Widget> second = Shelf.first(async, rest);
            Page<Widget> third = Shelf.first(async, second.next().orElseThrow());
            assertThat(Shelf.ids(second)).containsExactly("w3");
            assertThat(Shelf.ids(third)).containsExactly("w4");
            assertThat(third.next()).isEmpty();
            assertThat(stage.arrivals()).isEqualTo(3);
            assertThatThrownBy(() -> first.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void starts_anew_each_time_and_goes_on_from_any_page(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            Pages<Widget> pages = Shelf.pages(stage);
            stage.answers(THREE).answers(THREE).answers(THREE[0], THREE[1], THREE[2], THREE[1], THREE[2]);
            for (int i = 0; i < 2; i++) {
                assertThat(Shelf.all(async, pages)).containsExactly("w1", "w2", "w3", "w4");
            }
            Pages<Widget> rest = Shelf.first(async, pages).next().orElseThrow();
            for (int i = 0; i < 2; i++) {
                assertThat(Shelf.all(async, rest)).containsExactly("w3", "w4");
            }
            assertThat(stage.arrivals()).isEqualTo(11);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void replaces_the_cursor_that_it_was_begun_with(boolean async) {
        FindWidgets query = new FindWidgets.Builder()
                .putAdditionalProperties("cursor", Json.of("c1"))
                .limit(2)
                .build();
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1"), page(null, "w2"));
            assertThat(Shelf.all(async, stage.client.pages(Shelf.LIST.with(query), Shelf.BY_CURSOR)))
                    .hasSize(2);
            assertThat(target(stage)).isEqualTo("/widgets?limit=2&cursor=c1");
            assertThat(target(stage)).isEqualTo("/widgets?limit=2&cursor=c2");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_page_that_fails_ends_the_list_with_its_failure(boolean async) {
        FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);
        try (Stage stage = new Stage(time, options -> options)) {
            stage.answers(page("c2", "w1"), status(503), status(503), page("c3", "w2"), status(403), page(null, "w3"));

            SdkException failure = catchThrowableOfType(SdkException.class, () -> Shelf.all(async, Shelf.pages(stage)));

            assertThat(failure).hasMessage("acme listWidgets: HTTP 403 (NOT_APPLIED: nothing was changed)");
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(time.waits).as("each page has its own retries").hasSize(2);
            assertThat(stage.arrivals()).isEqualTo(5);
        }
    }

    @Test
    void an_iterator_asks_again_for_a_page_that_has_failed() {
        try (Stage stage = new Stage(options -> options.retry(RetryPolicy.none()))) {
            stage.answers(page("c2", "w1"), status(503), page(null, "w2"));
            Iterator<Widget> widgets = new PageIterator<>(Shelf.pages(stage));

            assertThat(widgets.next().id()).isEqualTo("w1");
            assertThatThrownBy(widgets::hasNext).isInstanceOf(ServerException.class);
            assertThat(widgets.next().id()).isEqualTo("w2");
            assertThat(widgets.hasNext()).isFalse();
            assertThat(stage.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void headers_time_limit_and_retries_are_those_of_every_page(boolean async) throws Exception {
        Flaw.warmUp();
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1"), page("c3", "w2").onResponseStart(SocketEffect.Stall.INSTANCE));
            Pages<Widget> pages =
                    Shelf.pages(stage).withHeader("X-Tenant", "t7").withTimeout(Flaw.LATE_AFTER);
            assertThatThrownBy(() -> Shelf.all(async, pages)).isInstanceOfSatisfying(CallTimeoutException.class, e -> {
                assertThat(e.after()).isEqualTo(Flaw.LATE_AFTER);
                assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            });
            for (int i = 0; i < 2; i++) {
                assertThat(stage.server.takeRequest().getHeaders().values("X-Tenant"))
                        .containsExactly("t7");
            }
        }
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1"), status(503), page(null, "w2"));
            Pages<Widget> pages = Shelf.pages(stage).withRetry(RetryPolicy.none());
            assertThatThrownBy(() -> Shelf.all(async, pages)).isInstanceOf(ServerException.class);
            assertThat(stage.arrivals()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_page_is_a_call_of_its_own_for_listeners(boolean async) {
        Diary diary = new Diary();
        try (Stage stage = new Stage(options -> options.listener(diary))) {
            stage.answers(page("c2", "w1"), page(null, "w2"));
            assertThat(Shelf.all(async, Shelf.pages(stage))).hasSize(2);
            List<String> one = List.of(
                    "call acme listWidgets GET /widgets",
                    "attempt 1",
                    "attempt 1 ended APPLIED 200",
                    "call ended APPLIED");
            assertThat(diary.entries)
                    .containsExactlyElementsOf(
                            Stream.of(one, one).flatMap(List::stream).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_listener_is_told_the_address_of_each_page(boolean async) {
        List<String> urls = new CopyOnWriteArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public Observation callStarted(CallInfo call) {
                urls.add(call.url().substring(call.url().indexOf("/widgets")));
                return Observation.NONE;
            }
        };
        try (Stage stage = new Stage(options -> options.listener(listener))) {
            stage.answers(page("c2", "w1"), page(null, "w2"));
            assertThat(Shelf.all(async, Shelf.pages(stage))).hasSize(2);
            assertThat(urls).containsExactly("/widgets?limit=2", "/widgets?limit=2&cursor=****");
        }
    }
}
