package dev.integrationsdk.core;

import static dev.integrationsdk.core.Shelf.BY_ADDRESS;
import static dev.integrationsdk.core.Shelf.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vendor may name as the next page that is none, or none that the credential may go to. */
@Timeout(20)
final class EndlessPagesTest {
    private static final String AGAIN = "acme listWidgets: HTTP 200, but it names as the next page one that was there"
            + " before, so that the list has no end (NOT_APPLIED: nothing was changed)";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_cursor_that_leads_to_itself_is_refused(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1"), page("c2", "w2"), page("c2", "w3"));

            assertThatThrownBy(() -> Shelf.all(async, Shelf.pages(stage)))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage(AGAIN);
            assertThat(stage.arrivals()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_cycle_is_refused_where_it_closes_with_the_elements_before_it_readable(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(page("c2", "w1"), page("c3", "w2"), page("c4", "w3"), page("c2", "w4"), page(null, "w5"));

            Page<Widget> page = Shelf.first(async, Shelf.pages(stage));
            for (int i = 0; i < 3; i++) {
                page = Shelf.first(async, page.next().orElseThrow());
            }
            Page<Widget> last = page;

            assertThat(Shelf.ids(last)).containsExactly("w4");
            for (int i = 0; i < 2; i++) {
                UnreadableResponseException failure =
                        catchThrowableOfType(UnreadableResponseException.class, last::next);
                assertThat(failure).hasMessage(AGAIN);
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                assertThat(failure.status()).isEqualTo(200);
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(failure.excerpt()).isEmpty();
            }
            assertThat(stage.arrivals()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_address_that_leads_to_the_first_page_is_refused(boolean async) {
        try (Stage stage = new Stage(options -> options)) {
            String first = stage.server.url("/widgets?limit=2").toString();
            stage.answers(page(first, "w1"), page(first, "w1"));

            assertThatThrownBy(() -> Shelf.all(async, Shelf.pages(stage, BY_ADDRESS)))
                    .hasMessage(AGAIN);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    /** Among the tests that an ordinary build leaves out: it takes 3 s each way alone, and 6 s after all others. */
    @Tag("soundness")
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobody_has_more_than_10_000_pages(boolean async) {
        AtomicInteger pages = new AtomicInteger();
        try (Stage stage = new Stage(options -> options)) {
            stage.server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    return page("c" + pages.incrementAndGet()).build();
                }
            });

            assertThatThrownBy(() -> Shelf.all(async, Shelf.pages(stage)))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage("acme listWidgets: HTTP 200, but it names a further page after 10000 pages"
                            + " (NOT_APPLIED: nothing was changed)");
            assertThat(stage.arrivals()).isEqualTo(10_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%2$d/widgets?page=2",
                "http://127.0.0.1:%2$d/widgets?page=2",
                "http://127.0.0.1:%1$d/widgets?page=2",
                "http://localhost.:%1$d/widgets?page=2",
                "https://localhost:%1$d/widgets?page=2",
                "http://user:password@localhost:%1$d/widgets?page=2",
                "http://user@localhost:%1$d/widgets?page=2",
                "http://:password@localhost:%1$d/widgets?page=2",
                "http://localhost:%1$d@localhost:%2$d/widgets?page=2",
                "//localhost:%2$d/widgets?page=2",
                "\\\\\\\\localhost:%2$d/widgets?page=2",
                "https:/widgets?page=2",
                "http://localhost/widgets?page=2",
                "http://[",
                "http://",
                "http://localhost:99999/",
                "mailto:somebody@localhost",
                "javascript:alert(1)",
            })
    void an_address_elsewhere_or_nowhere_is_refused_and_nothing_is_sent_there(String address) {
        MockWebServer other = QueueServer.start(200);
        for (boolean async : new boolean[] {false, true}) {
            try (Stage stage = new Stage(options -> options)) {
                String next = address.formatted(stage.server.getPort(), other.getPort()) + "&token=a-secret-token";
                stage.answers(
                        page(next, "w1").addHeader("X-Request-Id", "r-1 a-secret-token"),
                        page(next, "w1").addHeader("X-Request-Id", "r-1 a-secret-token"));

                Page<Widget> page = Shelf.first(async, Shelf.pages(stage, BY_ADDRESS));
                assertThat(Shelf.ids(page)).containsExactly("w1");
                UnreadableResponseException failure =
                        catchThrowableOfType(UnreadableResponseException.class, page::next);

                assertThat(failure)
                        .as("the refusal of %s", next)
                        .hasMessage("acme listWidgets: HTTP 200, but the address of the next page is none, or lies on"
                                + " another origin, where the credential does not go, request id r-1 ****"
                                + " (NOT_APPLIED: nothing was changed)");
                assertThat(failure.excerpt()).isEmpty();
                assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
                assertThatThrownBy(() -> Shelf.all(async, Shelf.pages(stage, BY_ADDRESS)))
                        .isInstanceOf(UnreadableResponseException.class);
                assertThat(stage.arrivals()).isEqualTo(2);
            }
        }
        assertThat(other.getRequestCount()).isZero();
        other.close();
    }
}
