package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.execute;
import static dev.integrationsdk.core.edit.Bench.failure;
import static dev.integrationsdk.core.edit.Bench.lost;
import static dev.integrationsdk.core.edit.Bench.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.retry.RetryPolicy;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit makes of a lost answer. */
final class LostEditTest {
    private static final String GET = "GET /gadgets/g1";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private static String lamp(String name, int version) {
        return "{\"id\":\"g1\",\"name\":\"" + name + "\",\"version\":" + version + "}";
    }

    private static String patch(String name, int version) {
        return "PATCH /gadgets/g1 {\"name\":\"" + name + "\",\"version\":" + version + "}";
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void succeeds_if_reading_shows_that_it_was_made(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp!", 3));

        Edited<Gadget> edited = execute(async, bench.edit(PLAIN, (current, u) -> u.name("Lamp!")));

        assertThat(edited.integration().name()).contains("Lamp!");
        assertThat(edited.changes()).hasToString("[name: \"Lamp\" -> \"Lamp!\"]");
        assertThat(bench.arrivals()).containsExactly(GET, "PATCH /gadgets/g1 {\"name\":\"Lamp!\"}", GET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void without_a_version_it_is_not_sent_again_even_if_it_was_not_made(boolean async) {
        bench.answers(lamp("Lamp", 3), status(500), lamp("Lamp", 3));

        EditException failure = failure(EditException.class, async, bench.edit(PLAIN, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field("name", Outcome.NOT_APPLIED, "has the value that it had before"));
        assertThat(failure).hasCauseInstanceOf(ServerException.class);
        assertThat(failure.getMessage()).isEqualTo("""
                        acme updateGadget: the answer to the update was lost, and then the integration was read: NOT_APPLIED
                          name: NOT_APPLIED, has the value that it had before (NOT_APPLIED: nothing was changed)""");
        assertThat(bench.arrivals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void with_a_version_what_was_not_made_is_sent_again_for_the_same_version(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp", 3), lamp("Lamp!", 4));

        Edited<Gadget> edited = execute(async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(edited.integration().version()).contains(4);
        assertThat(bench.arrivals()).containsExactly(GET, patch("Lamp!", 3), GET, patch("Lamp!", 3));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void it_is_sent_again_once_and_only_if_nobody_has_answered_and_retries_are_allowed(boolean async) {
        var edit = bench.edit(LOCKED, (current, u) -> u.name("Lamp!"));
        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp", 3), lost(), lamp("Lamp", 3));
        assertThat(failure(EditException.class, async, edit).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bench.arrivals()).hasSize(5);

        bench.answers(lamp("Lamp", 3), status(503), lamp("Lamp", 3));
        assertThat(failure(EditException.class, async, edit).outcome()).isEqualTo(Outcome.UNKNOWN);

        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp", 3));
        failure(
                EditException.class,
                async,
                edit.withRetry(RetryPolicy.builder().maxRetries(0).build()));
        assertThat(bench.server.getRequestCount()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_client_that_is_closed_after_a_lost_answer_leaves_it_open(boolean async) {
        bench.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getMethod().equals("GET")) {
                    return new MockResponse.Builder().body(lamp("Lamp", 3)).build();
                }
                bench.client.close();
                return lost().build();
            }
        });

        SdkException failure = failure(async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_comes_late_after_all_is_found_when_the_repetition_is_refused(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp", 3), status(400), lamp("Lamp!", 4));

        Edited<Gadget> edited = execute(async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(edited.integration().version()).contains(4);
        assertThat(edited.changes()).hasToString("[name: \"Lamp\" -> \"Lamp!\"]");
        assertThat(bench.arrivals()).containsExactly(GET, patch("Lamp!", 3), GET, patch("Lamp!", 3), GET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_repetition_that_fails_leaves_open_what_was_lost_before(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp", 3), status(403), lamp("Lamp", 3));

        EditException failure =
                failure(EditException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasCauseInstanceOf(ConnectionException.class);
        assertThat(failure.getCause().getSuppressed()).singleElement().isInstanceOf(PermissionDeniedException.class);
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(bench.arrivals()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_repetition_that_was_made_is_made_even_if_its_answer_is_broken(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("Lamp", 3), "{\"id\":");

        UnreadableResponseException failure =
                failure(UnreadableResponseException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(bench.arrivals()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void says_so_if_nothing_can_be_read_after_a_lost_answer(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), status(500), status(500), status(500));

        EditException failure =
                failure(EditException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field(
                        "name", Outcome.UNKNOWN, "is open: nothing could be read after the answer was lost"));
        assertThat(failure.getCause().getSuppressed()).singleElement().isInstanceOf(ServerException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_list_that_cannot_be_followed_after_a_lost_answer_leaves_it_open(boolean async) {
        bench.answers(
                "{\"items\":[{\"id\":\"g1\"}]}",
                lost(),
                "{\"items\":[],\"cursor\":\"c\"}",
                "{\"items\":[],\"cursor\":\"c\"}");

        EditException failure =
                failure(EditException.class, async, bench.edit(Bench.LISTED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
