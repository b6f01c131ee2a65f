package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LISTED;
import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.lost;
import static dev.integrationsdk.core.edit.Bench.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Settlement;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Resource;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.util.List;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** After an unknown outcome: what reading tells. */
final class SettleTest {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private Call<Gadget> update(Resource<Gadget, UpdateGadget> resource, UnaryOperator<UpdateGadget.Builder> changes) {
        return bench.client.update(
                resource, "g1", changes.apply(new UpdateGadget.Builder()).build());
    }

    private static SdkException failure(Call<?> call) {
        return catchThrowableOfType(SdkException.class, call::execute);
    }

    private static Settlement settle(boolean async, Call<?> call, SdkException failure) {
        return Bench.either(async, call, c -> c.settle(failure), c -> c.settleAsync(failure));
    }

    private Settlement settled(boolean async, Call<?> call) {
        return settle(async, call, failure(call));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_values_are_there(boolean async) {
        bench.answers(
                lost(),
                "{\"id\":\"g1\",\"name\":\"Lamp\",\"note\":null,\"config\":{\"a\":{\"b\":1,\"c\":2}},\"version\":9}");
        Call<Gadget> call =
                update(PLAIN, u -> u.name("Lamp").clearNote().config(Json.parse("{\"a\":{\"b\":1.0,\"old\":null}}")));

        Settlement settlement = settled(async, call);

        assertThat(settlement.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(settlement).hasToString("""
                        APPLIED
                          name: APPLIED, has the value that was sent
                          note: APPLIED, has the value that was sent
                          config/a/b: APPLIED, has the value that was sent
                          config/a/old: APPLIED, has the value that was sent""");
        assertThat(bench.arrivals()).hasSize(2).last().isEqualTo("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void none_of_the_values_is_there_after_the_vendor_has_failed(boolean async) {
        bench.answers(status(500), "{\"id\":\"g1\",\"name\":\"Torch\"}");

        Settlement settlement = settled(async, update(PLAIN, u -> u.name("Lamp").note("new")));

        assertThat(settlement.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(settlement.fields())
                .extracting(Settlement.Field::reason)
                .containsOnly("does not have the value that was sent");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void none_of_the_values_is_there_but_the_vendor_has_not_answered(boolean async) {
        for (MockResponse.Builder answer : List.of(lost(), status(502), status(504), status(408))) {
            bench.answers(answer, "{\"id\":\"g1\",\"name\":\"Torch\"}");

            assertThat(settled(async, update(PLAIN, u -> u.name("Lamp"))).fields())
                    .containsExactly(new Settlement.Field(
                            "name",
                            Outcome.UNKNOWN,
                            "is not there yet: the vendor has not answered, and may still make it"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_attempt_before_the_last_may_have_been_given_up_on(boolean async) {
        bench.answers(status(504), status(500), "{\"id\":\"g1\",\"name\":\"Torch\"}");
        Call<Gadget> call = update(PLAIN, u -> u.name("Lamp"))
                .withRetry(RetryPolicy.builder()
                        .maxRetries(1)
                        .retryUnknownOutcomes(true)
                        .build());

        assertThat(settled(async, call).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void more_than_was_sent_does_not_show_that_it_was_made(boolean async) {
        bench.answers(status(500), "{\"id\":\"g1\",\"parameters\":{\"a\":1,\"b\":2}}");
        var resource = Resource.of(Bench.UPDATE, new Resource.ByGet<>(Bench.GET));

        Settlement settlement = settled(async, update(resource, u -> u.parameters(Json.parse("{\"a\":1}"))));

        assertThat(settlement.outcome()).isEqualTo(Outcome.NOT_APPLIED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_was_removed_and_may_be_hidden_is_not_seen_to_be_gone(boolean async) {
        bench.answers(lost(), "{\"id\":\"g1\",\"config\":{\"base_url\":\"a\",\"list\":1},\"token\":\"****\"}");

        Settlement settlement = settled(
                async,
                update(
                        PLAIN,
                        u -> u.config(Json.parse("{\"credentials\":{\"oauth2\":null},\"label\":null}"))
                                .putAdditionalProperties("token", Json.of("a-secret"))));

        assertThat(settlement.fields())
                .containsExactly(
                        new Settlement.Field(
                                "config/credentials/oauth2",
                                Outcome.UNKNOWN,
                                "cannot be told: the vendor may withhold or mask it"),
                        new Settlement.Field("config/label", Outcome.APPLIED, "has the value that was sent"),
                        new Settlement.Field(
                                "token", Outcome.UNKNOWN, "cannot be told: the vendor may withhold or mask it"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_value_is_there_and_the_other_is_not(boolean async) {
        bench.answers(lost(), "{\"id\":\"g1\",\"name\":\"Lamp\",\"note\":\"old\"}");

        Settlement settlement = settled(async, update(PLAIN, u -> u.name("Lamp").note("new")));

        assertThat(settlement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(settlement.fields())
                .containsExactly(
                        new Settlement.Field("name", Outcome.APPLIED, "has the value that was sent"),
                        new Settlement.Field(
                                "note",
                                Outcome.UNKNOWN,
                                "was changed meanwhile: another field has the value that was sent, this one has not"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_same_version_proves_that_nothing_was_made_even_if_a_value_was_there_before(boolean async) {
        bench.answers(status(500), "{\"id\":\"g1\",\"name\":\"Lamp\",\"version\":3}");

        Settlement settlement =
                settled(async, update(LOCKED, u -> u.name("Lamp").version(3)));

        assertThat(settlement.fields())
                .containsExactly(new Settlement.Field("name", Outcome.NOT_APPLIED, "the version is still the same"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void after_one_update_of_somebody_else_it_was_not_made_and_after_several_it_cannot_be_told(boolean async) {
        bench.answers(lost(), "{\"id\":\"g1\",\"name\":\"Torch\",\"version\":4}");
        bench.answers(lost(), "{\"id\":\"g1\",\"name\":\"Torch\",\"version\":5}");
        Call<Gadget> call = update(LOCKED, u -> u.name("Lamp").version(3));

        Settlement one = settled(async, call);
        Settlement several = settled(async, call);

        assertThat(one.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(several.fields())
                .containsExactly(new Settlement.Field(
                        "name",
                        Outcome.UNKNOWN,
                        "cannot be told: several updates were made since, which may have changed it"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_vendor_without_a_way_to_read_one_is_asked_for_its_list(boolean async) {
        bench.answers(
                lost(),
                "{\"items\":[{\"id\":\"g0\"}],\"cursor\":\"2\"}",
                "{\"items\":[{\"id\":\"g1\",\"name\":\"Lamp\"}]}");

        Settlement settlement = settled(async, update(LISTED, u -> u.name("Lamp")));

        assertThat(settlement.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(bench.arrivals()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_failure_that_is_certain_needs_no_reading(boolean async) {
        bench.answers(status(400));
        Call<Gadget> call = update(PLAIN, u -> u.name("Lamp"));
        BadRequestException failure = (BadRequestException) failure(call);

        Settlement settlement = settle(async, call, failure);

        assertThat(settlement).isEqualTo(new Settlement(Outcome.NOT_APPLIED, List.of()));
        assertThat(bench.arrivals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_call_whose_effect_cannot_be_read_stays_unknown(boolean async) {
        bench.answers(lost());
        Call<Gadget> create =
                bench.client.call(Operation.post("acme", "createGadget", "/gadgets", UpdateGadget.class, Gadget.class)
                        .with(new UpdateGadget.Builder().name("Lamp").build()));

        Settlement settlement = settled(async, create);

        assertThat(settlement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(settlement.fields())
                .containsExactly(new Settlement.Field(
                        "body",
                        Outcome.UNKNOWN,
                        "cannot be told: there is no reading that shows what createGadget did"));
        assertThat(bench.arrivals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_failure_to_read_is_thrown(boolean async) {
        bench.answers(lost(), status(403));
        Call<Gadget> call = update(PLAIN, u -> u.name("Lamp"));
        SdkException failure = failure(call);

        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> settle(async, call, failure))
                .satisfies(unread -> assertThat(unread.outcome()).isEqualTo(Outcome.NOT_APPLIED));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_log_says_what_was_found(boolean async) {
        Logger logger = (Logger) LoggerFactory.getLogger("dev.integrationsdk.acme");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        try {
            bench.answers(lost(), "{\"id\":\"g1\",\"name\":\"Lamp\"}");
            settled(async, update(PLAIN, u -> u.name("Lamp")));
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(null);
        }

        assertThat(lines.list).last().hasToString("[INFO] acme updateGadget was settled id=\"g1\" outcome=APPLIED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reading_has_the_headers_of_the_call(boolean async) throws InterruptedException {
        bench.answers(lost(), "{\"id\":\"g1\"}");

        settled(async, update(PLAIN, u -> u.name("Lamp")).withHeader("X-Reason", "CR-7"));

        bench.server.takeRequest();
        assertThat(bench.server.takeRequest().getHeaders().get("X-Reason")).isEqualTo("CR-7");
    }
}
