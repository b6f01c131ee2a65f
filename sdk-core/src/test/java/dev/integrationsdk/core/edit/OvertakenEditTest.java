package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.execute;
import static dev.integrationsdk.core.edit.Bench.failure;
import static dev.integrationsdk.core.edit.Bench.lost;
import static dev.integrationsdk.core.edit.Bench.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.model.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit makes of other editors, at a vendor with a version. */
final class OvertakenEditTest {
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
    void a_refusal_is_a_conflict_if_reading_finds_another_version_whatever_it_says(boolean async) {
        bench.answers(lamp("Lamp", 3), status(400), lamp("Torch", 4), lamp("Torch!", 5));

        Edited<Gadget> edited = execute(
                async, bench.edit(LOCKED, (current, u) -> u.name(current.name().orElseThrow() + "!")));

        assertThat(edited.integration().name()).contains("Torch!");
        assertThat(edited.changes()).hasToString("[name: \"Torch\" -> \"Torch!\"]");
        assertThat(bench.arrivals()).containsExactly(GET, patch("Lamp!", 3), GET, patch("Torch!", 4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_is_none_if_reading_finds_the_same_version_though_it_speaks_of_one(boolean async) {
        bench.answers(lamp("Lamp", 3), status(400), lamp("Lamp", 3));

        BadRequestException refusal =
                failure(BadRequestException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(refusal.error().message()).isEmpty();
        assertThat(bench.arrivals()).containsExactly(GET, patch("Lamp!", 3), GET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_is_none_if_the_version_cannot_be_read(boolean async) {
        bench.answers(lamp("Lamp", 3), status(400), "{\"id\":\"g1\",\"name\":\"Lamp\"}");

        failure(BadRequestException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(bench.arrivals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_stays_what_it_is_if_nothing_can_be_read_after_it(boolean async) {
        bench.answers(lamp("Lamp", 3), status(400), status(403));

        BadRequestException refusal =
                failure(BadRequestException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(refusal.getSuppressed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_repeated_a_bounded_number_of_times(boolean async) {
        bench.answers(lamp("A", 1));
        for (int version = 2; version < 20; version++) {
            bench.answers(status(400), lamp("A", version));
        }

        BadRequestException last =
                failure(BadRequestException.class, async, bench.edit(LOCKED, (current, u) -> u.name("B")));

        assertThat(last.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(bench.arrivals()).hasSize(2 * 11);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_number_of_repeats_can_be_chosen(boolean async) {
        bench.answers(lamp("A", 1), status(400), lamp("A", 2), status(400), lamp("A", 3));

        failure(
                BadRequestException.class,
                async,
                bench.edit(LOCKED, (current, u) -> u.name("B")).withRepeats(1));

        assertThat(bench.arrivals()).containsExactly(GET, patch("B", 1), GET, patch("B", 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void can_be_repeated_a_hundred_times(boolean async) {
        bench.answers(lamp("A", 1));
        for (int version = 2; version <= 101; version++) {
            bench.answers(status(400), lamp("A", version));
        }
        bench.answers(lamp("B", 102));

        execute(async, bench.edit(LOCKED, (current, u) -> u.name("B")).withRepeats(100));

        assertThat(bench.arrivals()).hasSize(202).last().isEqualTo(patch("B", 101));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_done_if_somebody_else_has_meanwhile_made_the_same_change(boolean async) {
        bench.answers(lamp("A", 1), status(400), lamp("B", 2));

        Edited<Gadget> edited = execute(async, bench.edit(LOCKED, (current, u) -> u.name("B")));

        assertThat(edited.isChanged()).isFalse();
        assertThat(bench.arrivals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_version_that_the_application_chose_itself_is_refused_for_good(boolean async) {
        bench.answers(lamp("Lamp", 3), status(400));

        failure(
                BadRequestException.class,
                async,
                bench.edit(LOCKED, (current, u) -> u.name("Lamp!").version(1)));

        assertThat(bench.arrivals()).containsExactly(GET, patch("Lamp!", 1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lost_answer_that_was_a_refusal_is_found_out_and_decided_again(boolean async) {
        bench.answers(
                "{\"id\":\"g1\",\"config\":{\"query\":{}},\"version\":3}",
                lost(),
                "{\"id\":\"g1\",\"config\":{\"query\":{\"other\":\"1\"}},\"version\":7}",
                "{\"id\":\"g1\",\"version\":8}");

        Edited<Gadget> edited = execute(
                async,
                bench.edit(
                        LOCKED,
                        (current, u) -> u.config(
                                Json.mergePatch().set("/query/mine", "1").build())));

        assertThat(edited.integration().version()).contains(8);
        assertThat(bench.arrivals())
                .containsExactly(
                        GET,
                        "PATCH /gadgets/g1 {\"config\":{\"query\":{\"mine\":\"1\"}},\"version\":3}",
                        GET,
                        "PATCH /gadgets/g1 {\"config\":{\"query\":{\"mine\":\"1\"}},\"version\":7}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 412, 422})
    void any_refusal_of_what_was_sent_may_be_one(int status) {
        bench.answers(lamp("A", 1), status(status), lamp("A", 2), lamp("B", 3));

        bench.edit(LOCKED, (current, u) -> u.name("B")).execute();

        assertThat(bench.arrivals()).containsExactly(GET, patch("B", 1), GET, patch("B", 2));
    }
}
