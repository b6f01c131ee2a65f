package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.execute;
import static dev.integrationsdk.core.edit.Bench.failure;
import static dev.integrationsdk.core.edit.Bench.lost;
import static dev.integrationsdk.core.edit.Bench.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.error.EditException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a state that was read after a lost answer proves of an edit, and what it does not. */
final class ProofOfEditTest {
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
    void cannot_tell_if_somebody_else_has_changed_it_meanwhile(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("Torch", 5));

        EditException failure =
                failure(EditException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field(
                        "name",
                        Outcome.UNKNOWN,
                        "was changed meanwhile: it has neither the value that was sent nor the one before"));
        assertThat(bench.arrivals()).containsExactly(GET, patch("Lamp!", 3), GET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void after_a_time_limit_a_value_that_is_not_there_may_still_come(boolean async) {
        bench.answers(lamp("Lamp", 3), status(504), lamp("Lamp", 3));

        EditException failure = failure(EditException.class, async, bench.edit(PLAIN, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field(
                        "name",
                        Outcome.UNKNOWN,
                        "is not there yet: the vendor has not answered, and may still make it"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_the_vendor_may_withhold_or_does_not_return_stays_open(boolean async) {
        bench.answers(
                "{\"id\":\"g1\",\"config\":{\"credentials\":{}}}",
                lost(),
                "{\"id\":\"g1\",\"config\":{\"credentials\":{}}}");

        EditException failure = failure(
                EditException.class,
                async,
                bench.edit(
                        PLAIN,
                        (current, u) -> u.color("#fff")
                                .config(Json.mergePatch()
                                        .set("/credentials/secret", "s")
                                        .build())));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.settlement().fields())
                .containsExactly(
                        new Settlement.Field("color", Outcome.UNKNOWN, "cannot be told: the vendor does not return it"),
                        new Settlement.Field(
                                "config/credentials/secret",
                                Outcome.UNKNOWN,
                                "cannot be told: the vendor may withhold or mask it"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void another_integration_under_the_same_path_tells_nothing(boolean async) {
        var byKey = Resource.of(
                Operation.patch("acme", "updateGadget", "/gadgets/{id}", UpdateGadget.class, Gadget.class),
                new Resource.ByGet<>(Operation.get("acme", "getGadget", "/gadgets/{id}", Void.class, Gadget.class)));
        bench.answers(lamp("Lamp", 3), lost(), "{\"id\":\"g2\",\"name\":\"Lamp!\"}");

        EditException failure = failure(EditException.class, async, bench.edit(byKey, (current, u) -> u.name("Lamp!")));

        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field(
                        "name", Outcome.UNKNOWN, "cannot be told: the same path leads to another integration now"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_the_same_before_does_not_show_that_anything_was_made(boolean async) {
        String before = "{\"id\":\"g1\",\"config\":{},\"parameters\":{\"a\":1,\"b\":2}}";
        bench.answers(before, status(500), before);

        EditException failure = failure(
                EditException.class,
                async,
                bench.edit(
                        Resource.of(Bench.UPDATE, new Resource.ByGet<>(Bench.GET)),
                        (current, u) -> u.parameters(Json.parse("{\"a\":1}"))));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_withheld_value_that_shows_in_part_proves_nothing(boolean async) {
        String state = "{\"id\":\"g1\",\"parameters\":{\"clientId\":\"c\"}}";
        bench.answers(state, status(500), state);

        EditException failure = failure(
                EditException.class,
                async,
                bench.edit(
                        PLAIN,
                        (current, u) -> u.parameters(Json.parse("{\"clientId\":\"c\",\"clientSecret\":\"new\"}"))));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_name_that_looks_like_a_mask_is_a_name(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), lamp("***Sale***", 4));

        assertThat(execute(async, bench.edit(LOCKED, (current, u) -> u.name("***Sale***")))
                        .isChanged())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_state_that_is_older_than_the_one_before_proves_nothing(boolean async) {
        bench.answers(lamp("Lamp", 3), status(500), lamp("Lamp", 2));

        EditException failure =
                failure(EditException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field(
                        "name",
                        Outcome.UNKNOWN,
                        "cannot be told: the state that was read is older than the one before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1e99999999", "null", "3.5", "\"4\""})
    void a_version_that_is_lower_or_no_count_proves_nothing(String version) {
        bench.answers(lamp("Lamp", 3), lost(), "{\"id\":\"g1\",\"name\":\"Lamp\",\"version\":" + version + "}");

        EditException failure =
                failure(EditException.class, false, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(bench.arrivals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_only_went_along_does_not_count(boolean async) {
        bench.answers(lamp("Lamp", 3), lost(), "{\"id\":\"g1\",\"name\":\"Lamp\",\"note\":\"new\"}");

        Edited<Gadget> edited = execute(
                async,
                bench.edit(
                        PLAIN.accompaniedBy("name"),
                        (current, u) -> u.name("Lamp").note("new")));

        assertThat(edited.changes()).extracting(change -> change.field()).containsExactly("note");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_only_went_along_does_not_cast_doubt(boolean async) {
        bench.answers(lamp("Lamp", 3), status(500), lamp("Lamp", 3));

        EditException failure = failure(
                EditException.class,
                async,
                bench.edit(
                        PLAIN.accompaniedBy("name"),
                        (current, u) -> u.name("Lamp").note("new")));

        assertThat(failure.settlement().fields())
                .containsExactly(new Settlement.Field("note", Outcome.NOT_APPLIED, "has the value that it had before"));
    }
}
