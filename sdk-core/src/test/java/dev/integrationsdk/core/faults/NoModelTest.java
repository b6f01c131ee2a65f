package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.internal.json.Gadget;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A 2xx whose body is not the model: something else, nothing, or JSON of another shape. */
@Timeout(20)
final class NoModelTest {

    static Stream<Arguments> row49() {
        return Mode.both(
                "<html>\u001b[31m\r\nLog in\u202e</html>",
                "<!DOCTYPE html><p>",
                "callback({\"id\":\"g1\"})",
                ")]}',\n{\"id\":\"g1\"}",
                "/* by a proxy */ {\"id\":\"g1\"}",
                "NaN",
                "nullable");
    }

    @ParameterizedTest
    @MethodSource("row49")
    void row_49_of_what_is_not_json_nobody_knows_who_said_it(String body, Mode mode) {
        UnreadableResponseException failure = Bench.unreadable(mode, Outcome.UNKNOWN, body);
        assertThat(failure).hasMessageContaining("not JSON");
        assertThat(failure.excerpt()).startsWith(body.substring(0, 3)).doesNotContainPattern("[\\p{Cntrl}\\u202e]");
    }

    static Stream<Arguments> row50() {
        return Mode.both("", " \r\n\t ", "null", "\uFEFF");
    }

    @ParameterizedTest
    @MethodSource("row50")
    void row_50_of_no_body_the_vendor_has_made_the_change(String body, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, body);
    }

    static Stream<Arguments> row50Statuses() {
        return Mode.both(204, 205);
    }

    @ParameterizedTest
    @MethodSource("row50Statuses")
    void row_50_of_a_status_without_a_body_too(int status, Mode mode) {
        assertThat(Bench.unreadable(mode, Outcome.APPLIED, answer(status, "")))
                .hasMessageContaining("its body is empty");
    }

    static Stream<Arguments> row51() {
        return Mode.both(
                "[]",
                "[{\"id\":\"g1\"}]",
                "\"g1\"",
                "7",
                "-1.5",
                "true",
                "false",
                "{\"data\":{\"id\":\"g1\"}}",
                "{\"data\":null}",
                "{\"gadget\":{\"gadget\":{\"id\":\"g1\"}}}");
    }

    @ParameterizedTest
    @MethodSource("row51")
    void row_51_another_shape_is_not_the_model(String body, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, body);
    }

    static Stream<Arguments> row51Envelopes() {
        return Mode.both(
                "{\"gadget\":null}",
                "{\"gadget\":[]}",
                "{\"gadget\":\"g1\"}",
                "{\"gadget\":{}}",
                "{}",
                "{\"id\":\"g1\"}",
                "[{\"gadget\":{\"id\":\"g1\"}}]",
                "{\"gadget\":{\"id\":\"g1\"},\"gadget\":null}",
                "{\"gadget\":{\"id\":\"g1\"}");
    }

    @ParameterizedTest
    @MethodSource("row51Envelopes")
    void row_51_an_envelope_without_the_model_is_not_the_model(String body, Mode mode) {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, body), answer(200, Bench.SUCCESS));

            Caller.fails(mode, bench.caller.enveloped("gadget"), UnreadableResponseException.class, Outcome.APPLIED);

            assertThat(bench.arrivals()).isEqualTo(1);
        }
    }

    static Stream<Arguments> row52() {
        return Mode.both("{}", "{\"display_name\":\"Lamp\"}", "{\"id\":null}", "{\"ID\":\"g1\"}", "{\"\":\"g1\"}");
    }

    @ParameterizedTest
    @MethodSource("row52")
    void row_52_without_its_identifier_the_model_is_unreadable(String body, Mode mode) {
        assertThat(Bench.unreadable(mode, Outcome.APPLIED, body)).hasMessageContaining("the identifier is missing");
    }

    static Stream<Arguments> row52Nulls() {
        return Mode.both(
                "{\"id\":\"g1\"}",
                "{\"id\":\"g1\",\"display_name\":null,\"kind\":null,\"is_beta\":null,\"count\":null,\"version\":null,"
                        + "\"created\":null,\"config\":null,\"part\":null,\"parts\":null,\"tags\":null,\"kinds\":null,"
                        + "\"error_codes\":null,\"data\":null}",
                "{\"id\":\"g1\",\"parts\":[null],\"tags\":[null],\"kinds\":[null],\"error_codes\":{\"a\":null},"
                        + "\"data\":{\"a\":null},\"other\":null}");
    }

    @ParameterizedTest
    @MethodSource("row52Nulls")
    void row_52_what_is_missing_or_null_is_empty(String body, Mode mode) {
        Gadget gadget = Bench.read(mode, body);
        assertThat(gadget.id()).isEqualTo("g1");
        assertThat(gadget.displayName()).isEmpty();
        assertThat(gadget.kind()).isEmpty();
        assertThat(gadget.count()).isEmpty();
        assertThat(gadget.created()).isEmpty();
        assertThat(gadget.part()).isEmpty();
        assertThat(gadget.parts()).isEmpty();
        assertThat(gadget.tags()).isEmpty();
        assertThat(gadget.errorCodes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("row52DeepNulls")
    void row_52_a_null_deep_within_is_kept(String body, Mode mode) {
        assertThat(Bench.read(mode, body).part().orElseThrow().label()).isEmpty();
    }

    static Stream<Arguments> row52DeepNulls() {
        return Mode.both("{\"id\":\"g1\",\"part\":{\"label\":null,\"parts\":[{\"count\":null}]},"
                + "\"config\":{\"a\":[null,{\"b\":null}]}}");
    }

    static Stream<Arguments> row66() {
        return Mode.both(
                "{\"error\":{\"code\":\"denied\"}}", "{\"success\":false,\"message\":\"no\"}", "{\"errors\":[]}");
    }

    @ParameterizedTest
    @MethodSource("row66")
    void row_66_an_error_in_a_200_is_not_the_model(String body, Mode mode) {
        assertThat(Bench.unreadable(mode, Outcome.APPLIED, body).excerpt()).isEqualTo(body);
    }
}
