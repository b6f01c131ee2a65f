package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LISTED;
import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.failure;
import static dev.integrationsdk.core.edit.Bench.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps an edit from sending anything, and what a vendor's refusal means. */
final class EditRefusalTest {
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

        assertThat(refused.violations()).containsExactly(new Violation("integration", "is read-only"));
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
    void a_decision_that_is_none_is_refused() {
        bench.answers(LAMP);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() ->
                        bench.client.edit(PLAIN, "g1", current -> nothing()).execute())
                .withMessageContaining("body is null");
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
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"list\":[\"a\",\"****\"]} | {\"list\":[\"b\",\"****\"]} | true",
                "{\"list\":[{\"s\":\"ends in ****1234\"}]} | {\"list\":[{\"s\":\"ends in ****1234\"}],\"b\":1} | true",
                "{\"s\":\"[REDACTED]\"} | {\"s\":\"[REDACTED]\",\"b\":1} | true",
                "{\"s\":\"****\"} | {\"s\":\"a-new-one\"} | false",
                "{\"s\":\"****\"} | {\"t\":\"****\"} | true",
                "{\"l\":[{\"n\":\"a\"},{\"s\":\"****\"}]} | {\"l\":[{\"s\":\"****\"}]} | true",
                "{\"s\":\"****\"} | {\"s\":\"*****\"} | false",
                "{\"list\":[\"a\"]} | {\"list\":[\"a\",\"****\"]} | false"
            })
    void only_a_mask_that_was_read_there_is_refused(String held, String sent, boolean isRefused) {
        bench.answers("{\"id\":\"g1\",\"parameters\":" + held + "}", "{\"id\":\"g1\"}");
        var edit = bench.edit(PLAIN, (current, u) -> u.parameters(Json.parse(sent)));

        if (isRefused) {
            assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(edit::execute);
        } else {
            edit.execute();
        }

        assertThat(bench.arrivals()).hasSize(isRefused ? 1 : 2);
    }

    @Test
    void what_looks_like_a_mask_in_a_field_without_secrets_is_a_text_like_any_other() {
        bench.answers("{\"id\":\"g1\",\"config\":{\"list\":[\"***\"]}}", "{\"id\":\"g1\"}");

        bench.edit(PLAIN, (current, u) -> u.config(Json.parse("{\"list\":[\"***\",\"new\"]}")))
                .execute();

        assertThat(bench.arrivals()).hasSize(2);
    }

    @SuppressWarnings("NullAway") // what an application without a check of nulls may answer
    private static UpdateGadget nothing() {
        return null;
    }
}
