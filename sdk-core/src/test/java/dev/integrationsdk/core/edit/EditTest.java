package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LISTED;
import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.execute;
import static dev.integrationsdk.core.edit.Bench.failure;
import static dev.integrationsdk.core.edit.Bench.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.Edited;
import dev.integrationsdk.core.FieldChange;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads, lets the application decide, and sends what differs. */
final class EditTest {
    private static final String LAMP = """
            {"id":"g1","name":"Lamp","note":"old","version":3,
             "config":{"base_url":"https://a","headers":{"X-A":"1","X-B":"2"}},
             "parameters":{"clientId":"c","clientSecret":"********"}}""";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reads_decides_and_sends_only_what_differs(boolean async) {
        bench.answers(LAMP, "{\"id\":\"g1\",\"name\":\"Lamp!\"}");

        Edited<Gadget> edited = execute(
                async,
                bench.edit(
                        PLAIN,
                        (current, u) -> u.name(current.name().orElseThrow() + "!")
                                .note(current.note().orElseThrow())));

        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1", "PATCH /gadgets/g1 {\"name\":\"Lamp!\"}");
        assertThat(edited.integration().name()).contains("Lamp!");
        assertThat(edited.changes()).hasToString("[name: \"Lamp\" -> \"Lamp!\"]");
        assertThat(edited.isChanged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sends_nothing_when_nothing_is_set(boolean async) {
        bench.answers(LAMP);

        Edited<Gadget> edited = execute(async, bench.edit(PLAIN, (current, u) -> {}));

        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
        assertThat(edited.integration().name()).contains("Lamp");
        assertThat(edited.isChanged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sends_nothing_when_everything_that_is_set_is_there(boolean async) {
        bench.answers(LAMP);

        execute(
                async,
                bench.edit(
                        LOCKED,
                        (current, u) -> u.name("Lamp")
                                .note(current.note().orElseThrow())
                                .config(current.config())
                                .parameters(current.parameters())));

        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void clears_what_is_there_and_not_what_is_absent(boolean async) {
        bench.answers(LAMP, "{\"id\":\"g1\"}", "{\"id\":\"g1\",\"note\":null}");

        execute(async, bench.edit(PLAIN, (current, u) -> u.clearNote()));
        Edited<Gadget> again = execute(async, bench.edit(PLAIN, (current, u) -> u.clearNote()));

        assertThat(bench.arrivals())
                .containsExactly("GET /gadgets/g1", "PATCH /gadgets/g1 {\"note\":null}", "GET /gadgets/g1");
        assertThat(again.isChanged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_what_the_vendor_merges_it_sends_the_parts_that_differ(boolean async) {
        bench.answers(LAMP, "{\"id\":\"g1\"}");
        Json whole = Json.parse("{\"base_url\":\"https://b\",\"headers\":{\"X-A\":\"1\",\"X-B\":null,\"X-C\":null},"
                + "\"query\":{\"a~/b\":\"1\",\"empty\":{}}}");

        Edited<Gadget> edited = execute(async, bench.edit(LOCKED, (current, u) -> u.config(whole)));

        assertThat(Json.parse(bench.arrivals().get(1).substring("PATCH /gadgets/g1 ".length())))
                .isEqualTo(Json.parse("{\"config\":{\"base_url\":\"https://b\",\"headers\":{\"X-B\":null},"
                        + "\"query\":{\"a~/b\":\"1\",\"empty\":{}}},\"version\":3}"));
        assertThat(edited.changes())
                .extracting(change -> change.field())
                .containsExactly("config/base_url", "config/headers/X-B", "config/query/a~0~1b", "config/query/empty");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_empty_object_where_there_is_none_is_no_change(boolean async) {
        var resource = Resource.of(Bench.UPDATE, new Resource.ByGet<>(Bench.GET));
        bench.answers("{\"id\":\"g1\"}", "{\"id\":\"g1\",\"parameters\":{\"a\":1}}", "{\"id\":\"g1\"}");
        var edit = bench.edit(resource, (current, u) -> u.parameters(Json.parse("{}")));

        assertThat(execute(async, edit).isChanged()).isFalse();
        assertThat(execute(async, edit).isChanged()).isTrue();

        assertThat(bench.arrivals())
                .containsExactly("GET /gadgets/g1", "GET /gadgets/g1", "PATCH /gadgets/g1 {\"parameters\":{}}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_the_vendor_may_have_hidden_is_removed_although_it_does_not_show(boolean async) {
        bench.answers(
                "{\"id\":\"g1\",\"config\":{\"credentials\":{}}}",
                "{\"id\":\"g1\"}",
                "{\"id\":\"g1\"}",
                "{\"id\":\"g1\"}");
        var edit = bench.edit(
                PLAIN,
                (current, u) ->
                        u.config(Json.mergePatch().remove("/credentials/oauth2").build()));

        execute(async, edit);
        execute(async, edit);

        assertThat(bench.arrivals())
                .filteredOn(arrival -> arrival.startsWith("PATCH"))
                .containsExactly(
                        "PATCH /gadgets/g1 {\"config\":{\"credentials\":{\"oauth2\":null}}}",
                        "PATCH /gadgets/g1 {\"config\":{\"credentials\":{\"oauth2\":null}}}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_member_with_a_number_for_a_name_is_no_element_of_a_list(boolean async) {
        bench.answers("{\"id\":\"g1\",\"config\":{\"list\":[\"x\"]}}", "{\"id\":\"g1\"}");

        execute(async, bench.edit(PLAIN, (current, u) -> u.config(Json.parse("{\"list\":{\"0\":\"x\"}}"))));

        assertThat(bench.arrivals()).last().isEqualTo("PATCH /gadgets/g1 {\"config\":{\"list\":{\"0\":\"x\"}}}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_the_vendor_does_not_return_is_always_sent(boolean async) {
        bench.answers(LAMP, "{\"id\":\"g1\"}");

        execute(async, bench.edit(PLAIN, (current, u) -> u.name("Lamp").color("#fff")));

        assertThat(bench.arrivals()).last().isEqualTo("PATCH /gadgets/g1 {\"color\":\"#fff\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_the_vendor_demands_beside_others_is_sent_along_if_it_is_set(boolean async) {
        bench.answers(LAMP, "{\"id\":\"g1\"}", LAMP);
        var resource = PLAIN.accompaniedBy("name");

        Edited<Gadget> edited = execute(
                async, bench.edit(resource, (current, u) -> u.name("Lamp").note("new")));
        execute(async, bench.edit(resource, (current, u) -> u.name("Lamp")));

        assertThat(bench.arrivals())
                .containsExactly(
                        "GET /gadgets/g1", "PATCH /gadgets/g1 {\"name\":\"Lamp\",\"note\":\"new\"}", "GET /gadgets/g1");
        assertThat(edited.changes()).hasToString("[note: \"old\" -> \"new\"]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void looks_for_it_in_the_list_of_a_vendor_that_has_no_other_way(boolean async) {
        bench.answers(
                "{\"items\":[{\"id\":\"g0\"}],\"cursor\":\"c2\"}",
                "{\"items\":[{\"id\":\"G1\"},{\"id\":\"g1\",\"name\":\"Lamp\"}],\"cursor\":\"c3\"}",
                "{\"id\":\"g1\"}");

        execute(async, bench.edit(LISTED, (current, u) -> u.name(current.name().orElseThrow() + "!")));

        assertThat(bench.arrivals())
                .containsExactly("GET /gadgets", "GET /gadgets?cursor=c2", "PATCH /gadgets/g1 {\"name\":\"Lamp!\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void headers_and_retries_are_those_of_all_its_calls(boolean async) throws InterruptedException {
        bench.answers(LAMP, status(429));

        failure(
                async,
                bench.edit(PLAIN, (current, u) -> u.name("Lamp!"))
                        .withHeader("X-Reason", "CR-7")
                        .withRetry(RetryPolicy.none()));

        assertThat(bench.server.takeRequest().getHeaders().get("X-Reason")).isEqualTo("CR-7");
        assertThat(bench.server.takeRequest().getHeaders().get("X-Reason")).isEqualTo("CR-7");
        assertThat(bench.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void a_cancelled_edit_goes_no_further() {
        CompletableFuture<Edited<Gadget>> future = new CompletableFuture<>();
        bench.answers(LAMP, LAMP);
        CompletableFuture<Edited<Gadget>> edit = bench.edit(PLAIN, (current, u) -> {
                    future.join();
                    u.name("Lamp!");
                })
                .executeAsync();

        edit.cancel(true);
        future.complete(new Edited<>(new Gadget.Builder().id("g1").build(), java.util.List.of()));

        assertThatExceptionOfType(CancellationException.class).isThrownBy(edit::join);
        bench.client.close();
        assertThat(bench.arrivals()).doesNotContain("PATCH /gadgets/g1 {\"name\":\"Lamp!\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_what_is_empty_only_a_difference_is_sent(boolean async) {
        var resource =
                Resource.of(Bench.UPDATE, new Resource.ByGet<>(Bench.GET)).merging("config");
        String state = "{\"id\":\"g1\",\"name\":null,\"config\":{\"object\":{\"a\":1},\"list\":[1],\"none\":null}}";
        bench.answers(state, "{\"id\":\"g1\"}");

        Edited<Gadget> edited = execute(
                async,
                bench.edit(
                        resource,
                        (current, u) -> u.config(Json.parse("{\"object\":{},\"list\":[],\"none\":[],\"new\":{}}"))));

        assertThat(bench.arrivals()).last().isEqualTo("PATCH /gadgets/g1 {\"config\":{\"list\":[],\"new\":{}}}");
        assertThat(edited.changes()).extracting(change -> change.field()).containsExactly("config/list", "config/new");
    }

    @Test
    void a_long_value_is_cut_in_a_text_and_whole_as_a_value() {
        FieldChange change = new FieldChange(
                "name", Optional.of(Json.of("a".repeat(198))), Optional.of(Json.of("b".repeat(199))), false);

        assertThat(change).hasToString("name: \"" + "a".repeat(198) + "\" -> \"" + "b".repeat(199) + "...");
        assertThat(change.after().orElseThrow().text()).contains("b".repeat(199));
    }
}
