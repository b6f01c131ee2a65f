package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.internal.json.Gadget;
import dev.integrationsdk.core.internal.json.GadgetKind;
import dev.integrationsdk.core.model.Json;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A 2xx that is about the integration, with members that no page describes. */
@Timeout(20)
final class OddMembersTest {
    private static Gadget readAnyway(Mode mode, String body) {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, body));
            Gadget gadget = bench.caller.execute(mode).body();
            assertThat(bench.arrivals()).isEqualTo(1);
            return gadget;
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_58_of_duplicate_keys_the_last_wins(Mode mode) {
        Gadget gadget = readAnyway(
                mode,
                "{\"id\":\"g0\",\"display_name\":\"a\",\"other\":1,\"tags\":[\"a\"],\"config\":{\"a\":1,\"a\":2},"
                        + "\"display_name\":\"b\",\"other\":2,\"tags\":[\"b\"],\"count\":\"x\",\"count\":7,\"id\":\"g1\"}");
        assertThat(gadget.id()).isEqualTo("g1");
        assertThat(gadget.displayName()).contains("b");
        assertThat(gadget.tags()).containsExactly("b");
        assertThat(Json.of(gadget).at("/count")).contains(Json.of(7));
        assertThat(gadget.config()).contains(Json.parse("{\"a\":2}"));
        assertThat(gadget.additionalProperties()).containsEntry("other", Json.of(2));
    }

    @ParameterizedTest
    @EnumSource
    void row_58_of_duplicate_identifiers_the_last_wins_too(Mode mode) {
        Bench.unreadable(mode, Outcome.UNKNOWN, "{\"id\":\"g1\",\"id\":\"g2\"}");
    }

    @ParameterizedTest
    @CsvSource({"square,SYNC", "square,ASYNC", "Round,SYNC", "ROUND,ASYNC", "'',SYNC", "'',ASYNC", "'round ',SYNC"})
    void row_59_an_unknown_value_of_an_enumeration_is_kept(String value, Mode mode) {
        Gadget gadget = Bench.read(mode, "{\"id\":\"g1\",\"kind\":\"" + value + "\",\"kinds\":[\"" + value + "\"]}");
        assertThat(gadget.kind()).contains(GadgetKind.of(value));
        assertThat(gadget.kind().orElseThrow().isKnown()).isFalse();
        assertThat(gadget.kinds()).containsExactly(GadgetKind.of(value));
    }

    static Stream<Arguments> row60() {
        return Mode.both(
                "\"display_name\":7",
                "\"display_name\":true",
                "\"display_name\":{}",
                "\"display_name\":[\"a\"]",
                "\"kind\":7",
                "\"kind\":{}",
                "\"is_beta\":\"true\"",
                "\"is_beta\":\"\"",
                "\"is_beta\":1",
                "\"is_beta\":0",
                "\"count\":\"7\"",
                "\"count\":\"\"",
                "\"count\":\" \"",
                "\"count\":7.5",
                "\"count\":7.0",
                "\"count\":7e0",
                "\"count\":true",
                "\"count\":9223372036854775808",
                "\"version\":2147483648",
                "\"version\":\"1\"",
                "\"created\":{}",
                "\"part\":\"p\"",
                "\"part\":[]",
                "\"part\":7",
                "\"parts\":{}",
                "\"parts\":\"p\"",
                "\"tags\":\"a\"",
                "\"tags\":[1]",
                "\"tags\":{\"a\":1}",
                "\"error_codes\":[]",
                "\"error_codes\":{\"a\":1}",
                "\"data\":[]");
    }

    @ParameterizedTest
    @MethodSource("row60")
    void row_60_a_member_of_another_type_is_empty_and_kept(String member, Mode mode) {
        Gadget gadget = Bench.read(mode, "{\"id\":\"g1\"," + member + "}");
        String name = member.substring(1, member.indexOf('"', 1));
        Json sent = Json.parse("{" + member + "}").members().get(name);
        assertThat(gadget.additionalProperties())
                .containsExactly(java.util.Map.entry(name, Objects.requireNonNull(sent)));
        assertThat(gadget)
                .isEqualTo(Gadget.builder()
                        .id("g1")
                        .putAdditionalProperties(name, sent)
                        .build());
    }

    static Stream<Arguments> row60Identifiers() {
        return Mode.both("7", "true", "{}", "[]", "[\"g1\"]", "1.5", "null");
    }

    @ParameterizedTest
    @MethodSource("row60Identifiers")
    void row_60_an_identifier_of_another_type_is_unreadable(String id, Mode mode) {
        Bench.unreadable(mode, Outcome.APPLIED, "{\"id\":" + id + ",\"display_name\":\"a\"}");
    }

    @ParameterizedTest
    @EnumSource
    void row_61_unknown_members_are_kept(Mode mode) {
        Gadget gadget = Bench.read(
                mode,
                "{\"new\":{\"a\":[1,2.50,null]},\"id\":\"g1\",\"\":0,\"additionalProperties\":1,\"displayName\":\"b\","
                        + "\"part\":{\"label\":\"l\",\"newer\":true}}");
        assertThat(gadget.additionalProperties().keySet()).contains("new", "", "additionalProperties", "displayName");
        assertThat(gadget.displayName()).isEmpty();
    }

    static Stream<Arguments> row62() {
        return Mode.both(
                "2026-11-22",
                "2026-11-22T10:00:00",
                "2026-02-30T00:00:00Z",
                "2026-11-22T25:61:00Z",
                "Sun, 22 Nov 2026 09:00:00 GMT",
                "1700000000000",
                "<string>",
                "yesterday",
                "");
    }

    @ParameterizedTest
    @MethodSource("row62")
    void row_62_a_date_in_an_odd_form_is_kept_as_text(String text, Mode mode) {
        Gadget gadget = Bench.read(mode, "{\"id\":\"g1\",\"created\":\"" + text + "\"}");
        assertThat(gadget.created().orElseThrow().text()).isEqualTo(text);
        assertThat(gadget.created().orElseThrow().time()).isEmpty();
    }

    static Stream<Arguments> row62Numbers() {
        return Mode.both("1700000000", "1700000000000", "-1", "1.7e12");
    }

    @ParameterizedTest
    @MethodSource("row62Numbers")
    void row_62_a_number_is_never_taken_for_a_date(String number, Mode mode) {
        Gadget gadget = Bench.read(mode, "{\"id\":\"g1\",\"created\":" + number + "}");
        assertThat(gadget.created()).isEmpty();
        assertThat(gadget.additionalProperties()).containsEntry("created", Json.parse(number));
    }

    static Stream<Arguments> row64() {
        return Mode.both(
                "\"@class\":\"com.sun.rowset.JdbcRowSetImpl\",\"dataSourceName\":\"ldap://127.0.0.1:1/x\"",
                "\"@type\":\"javax.naming.InitialContext\"",
                "\"part\":{\"@class\":\"java.net.URL\",\"label\":\"http://127.0.0.1:1/\"}",
                "\"other\":[\"javax.script.ScriptEngineManager\",[]]",
                "\"config\":[\"java.net.URL\",\"http://127.0.0.1:1/\"]");
    }

    @ParameterizedTest
    @MethodSource("row64")
    void row_64_a_document_chooses_no_classes(String members, Mode mode) {
        Gadget gadget = Bench.read(mode, "{\"id\":\"g1\"," + members + "}");
        assertThat(gadget.additionalProperties().values()).allMatch(value -> value.getClass() == Json.class);
    }

    @ParameterizedTest
    @CsvSource({"g2,SYNC", "g2,ASYNC", "'',SYNC", "' g1',ASYNC"})
    void row_65_an_answer_about_another_is_not_believed(String id, Mode mode) {
        UnreadableResponseException failure =
                Bench.unreadable(mode, Outcome.UNKNOWN, "{\"id\":\"" + id + "\",\"display_name\":\"a\"}");
        assertThat(failure).hasMessageContaining("another integration");
    }

    @ParameterizedTest
    @EnumSource
    void row_65_its_connection_is_not_used_again(Mode mode) throws Exception {
        try (Bench bench = new Bench()) {
            bench.fails(mode, UnreadableResponseException.class, Outcome.UNKNOWN, answer(200, "{\"id\":\"g2\"}"));
            assertThat(bench.caller.execute(mode).body().id()).isEqualTo("g1");
            bench.server.takeRequest();
            assertThat(bench.server.takeRequest().getConnectionIndex()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_68_lone_surrogates_and_escaped_controls_are_text(Mode mode) {
        Gadget gadget = readAnyway(
                mode, "{\"id\":\"g1\",\"display_name\":\"a\\ud800b\",\"other\":\"\\u001b[31m\\u0000\\u202e\\n\"}");
        assertThat(gadget.displayName()).contains("a\ud800b");
        assertThat(gadget.additionalProperties().values().iterator().next().text())
                .contains("\u001b[31m\u0000\u202e\n");
        assertThat(Json.of(gadget).at("/display_name").flatMap(Json::text)).contains("a\ud800b");
    }
}
