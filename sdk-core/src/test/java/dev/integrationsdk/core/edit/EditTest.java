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
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
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

    @Test
    void a_decision_that_is_none_is_refused() {
        bench.answers(LAMP);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        bench.client.edit(PLAIN, "g1", current -> nothing()).execute())
                .withMessageContaining("body is null");
    }

    @SuppressWarnings("NullAway") // what an application without a check of nulls may answer
    private static UpdateGadget nothing() {
        return null;
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
    void a_secret_is_never_sent_as_the_vendor_masks_it(boolean async) {
        bench.answers(LAMP);

        InvalidRequestException refused = failure(
                InvalidRequestException.class,
                async,
                bench.edit(
                        PLAIN,
                        (current, u) ->
                                u.parameters(Json.parse("{\"clientId\":\"other\",\"clientSecret\":\"********\"}"))));

        assertThat(refused.violations())
                .containsExactly(
                        new Violation(
                                "parameters",
                                "holds what the vendor shows in place of a secret: set the secret itself, or leave the field out"));
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refuses_what_cannot_be_changed_before_anything_is_sent(boolean async) {
        bench.answers("{\"id\":\"g1\",\"locked\":true}");

        InvalidRequestException refused =
                failure(InvalidRequestException.class, async, bench.edit(PLAIN, (current, u) -> u.name("Lamp")));

        assertThat(refused.violations()).containsExactly(new Violation("body", "is read-only"));
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_breaks_a_rule_is_not_sent(boolean async) {
        bench.answers(LAMP);

        InvalidRequestException refused = failure(
                InvalidRequestException.class,
                async,
                bench.edit(PLAIN, (current, u) -> u.name("a name of more than twenty")));

        assertThat(refused.violations())
                .containsExactly(new Violation("name", "must have at most 20 characters, has 26"));
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_the_application_throws_comes_out_as_it_is(boolean async) {
        bench.answers(LAMP);
        IllegalStateException own = new IllegalStateException("not on a Friday");

        IllegalStateException thrown = failure(IllegalStateException.class, async, bench.edit(PLAIN, (current, u) -> {
            throw own;
        }));

        assertThat(thrown).isSameAs(own);
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_failure_to_read_has_changed_nothing(boolean async) {
        bench.answers(status(500), status(500), status(500));

        ServerException failure =
                failure(ServerException.class, async, bench.edit(PLAIN, (current, u) -> u.name("Lamp!")));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(failure.operation()).isEqualTo("getGadget");
        assertThat(bench.arrivals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_refusal_where_there_is_no_version_is_final(boolean async) {
        bench.answers(LAMP, status(400));

        BadRequestException refusal =
                failure(BadRequestException.class, async, bench.edit(PLAIN, (current, u) -> u.name("Lamp!")));

        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(bench.arrivals()).hasSize(2);
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
    void says_that_it_is_not_in_the_list(boolean async) {
        bench.answers("{\"items\":[{\"id\":\"g0\"}]}");

        InvalidRequestException absent =
                failure(InvalidRequestException.class, async, bench.edit(LISTED, (current, u) -> u.name("Lamp")));

        assertThat(absent.violations())
                .containsExactly(new Violation("id", "is not in the list of what the credential reaches"));
        assertThat(bench.arrivals()).containsExactly("GET /gadgets");
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
    void refuses_settings_that_make_no_sense() {
        var edit = bench.edit(PLAIN, (current, u) -> u.name("Lamp!"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> edit.withRepeats(-1))
                .withMessageContaining("the repeats must be 0 to 100, are -1");
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> edit.withRepeats(101));
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> edit.withTimeout(Duration.ZERO));
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> edit.withHeader("Host", "x"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> bench.client.edit(PLAIN, "..", current -> new UpdateGadget.Builder().build()));
        assertThat(bench.arrivals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_integration_that_is_not_there_is_not_found(boolean async) {
        bench.answers(status(404));

        failure(NotFoundException.class, async, bench.edit(LOCKED, (current, u) -> u.name("Lamp!")));

        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
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
}
