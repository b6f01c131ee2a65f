package dev.integrationsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.integrationsdk.core.internal.json.ModelReader.UnreadableException;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {
    private static final ModelReader<Gadget> READER = new ModelReader<>(Gadget.class, null);
    private static final ModelReader<Gadget> INSIDE = new ModelReader<>(Gadget.class, "gadget");

    private static final String NOT_THE_MODEL =
            "its body is not the documented model: the identifier is missing, or the whole has another shape";
    private static final String NOT_JSON = "its body is not JSON, cut short or beyond a limit";
    private static final String TRAILING = "something follows the JSON document in its body";

    private static final String FULL = """
            {"id":"7","display_name":"Shop","kind":"round","is_beta":true,"count":9007199254740993,"version":3,
             "created":"2026-11-22T12:00:00+01:00","config":{"b":[1,null,{"c":1.10}],"a":null},
             "part":{"label":"left","count":2,"parts":[{"label":"inner","extra":1}],"more":[]},
             "parts":[{"label":"right"},{}],"tags":["a","","a"],"kinds":["round","square"],
             "error_codes":{"404":"gone","":"none"},"data":{"x":null,"y":[{}]},"new":{"deep":[null]},"newer":null}""";

    // What fits

    @Test
    void reads_every_documented_member() throws UnreadableException {
        Gadget gadget = read(FULL);

        assertThat(gadget.id()).isEqualTo("7");
        assertThat(gadget.displayName()).contains("Shop");
        assertThat(gadget.kind()).contains(GadgetKind.ROUND);
        assertThat(gadget.isBeta()).contains(true);
        assertThat(gadget.count()).contains(9_007_199_254_740_993L);
        assertThat(gadget.version()).contains(3);
        assertThat(gadget.created()).contains(new Timestamp("2026-11-22T12:00:00+01:00"));
        assertThat(gadget.config()).contains(Json.parse("{\"b\":[1,null,{\"c\":1.10}],\"a\":null}"));
        assertThat(gadget.part().orElseThrow().label()).contains("left");
        assertThat(gadget.part().orElseThrow().parts().get(0).label()).contains("inner");
        assertThat(gadget.parts()).hasSize(2);
        assertThat(gadget.tags()).containsExactly("a", "", "a");
        assertThat(gadget.kinds()).containsExactly(GadgetKind.ROUND, GadgetKind.of("square"));
        assertThat(gadget.errorCodes()).containsExactly(Map.entry("404", "gone"), Map.entry("", "none"));
        assertThat(gadget.data()).containsOnlyKeys("x", "y");
    }

    @Test
    void keeps_unknown_members_at_every_level() throws UnreadableException {
        Gadget gadget = read(FULL);

        assertThat(gadget.additionalProperties())
                .containsExactly(Map.entry("new", Json.parse("{\"deep\":[null]}")), Map.entry("newer", Json.of(null)));
        assertThat(gadget.part().orElseThrow().additionalProperties())
                .containsExactly(Map.entry("more", Json.of(List.of())));
        assertThat(gadget.part().orElseThrow().parts().get(0).additionalProperties())
                .containsExactly(Map.entry("extra", Json.of(1)));
    }

    @Test
    void writes_what_it_read() throws UnreadableException {
        assertLossless(FULL);
    }

    @Test
    void needs_the_identifier_only() throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\"}");

        assertThat(gadget).isEqualTo(Gadget.builder().id("7").build());
        assertThat(gadget.tags()).isEmpty();
        assertThat(gadget.errorCodes()).isEmpty();
        assertThat(gadget.additionalProperties()).isEmpty();
    }

    @Test
    void keeps_an_unknown_value_of_an_enumeration() throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"kind\":\"ROUND\",\"kinds\":[\"\"]}");

        assertThat(gadget.kind().orElseThrow().value()).isEqualTo("ROUND");
        assertThat(gadget.kind().orElseThrow().isKnown()).isFalse();
        assertThat(gadget.kinds()).containsExactly(GadgetKind.of(""));
        assertThat(gadget.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<string>", "yesterday", "1795348800", "2026-11-22", "2026-11-22 12:00:00"})
    void keeps_any_text_as_a_timestamp(String text) throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"created\":\"" + text + "\"}");

        assertThat(gadget.created()).contains(new Timestamp(text));
        assertThat(gadget.additionalProperties()).isEmpty();
    }

    // What does not fit

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display_name",
                "kind",
                "is_beta",
                "count",
                "version",
                "created",
                "config",
                "part",
                "parts",
                "tags",
                "kinds",
                "error_codes",
                "data"
            })
    void an_explicit_null_is_empty_and_kept(String member) throws UnreadableException {
        assertKept(member, "null");
    }

    @ParameterizedTest
    @CsvSource({"parts, []", "tags, []", "kinds, []", "error_codes, {}", "data, {}"})
    void an_empty_list_or_map_is_empty_and_kept(String member, String empty) throws UnreadableException {
        assertKept(member, empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display_name | 7 | 7.5 | true | [] | {} | [\"Shop\"] | {\"en\":\"Shop\"}",
                "kind | 0 | 1 | 1.5 | false | [] | {} | [\"round\"] | {\"value\":\"round\"}",
                "is_beta | 0 | 1 | 1.0 | \"true\" | \"\" | \"yes\" | [] | {} | [true]",
                "count | \"7\" | \"\" | 7.0 | 7.5 | 7e0 | true | [] | {} | [7] | \"many\"",
                "version | \"3\" | \"\" | 3.0 | 3.5 | 3e0 | false | [] | {} | [3] | \"v3\"",
                "created | 0 | 1795348800 | 1795348800123 | 1795348800.5 | true | [] | {} | [2026,11,22]",
                "part | 7 | 7.5 | true | \"left\" | \"\" | [] | [{}] | [null]",
                "parts | 7 | true | \"right\" | \"\" | {} | {\"label\":\"x\"} | [7] | [\"x\"] | [{},[]] | [[{}]]",
                "tags | 7 | true | \"a\" | \"\" | \"a,b\" | {} | {\"a\":\"b\"} | [7] | [\"a\",1] | [true] | [[]] | [{}]",
                "kinds | 7 | true | \"round\" | \"\" | {} | [0] | [\"round\",{}] | [[\"round\"]]",
                "error_codes | 7 | true | \"gone\" | \"\" | [] | [\"gone\"] | {\"a\":7} | {\"a\":[]} | {\"a\":\"b\",\"c\":{}}",
                "data | 7 | true | \"x\" | \"\" | [] | [{\"x\":1}]",
            })
    void another_shape_than_documented_is_empty_and_kept(String row) throws UnreadableException {
        String[] cells = row.split("\\s*\\|\\s*", -1);
        for (int i = 1; i < cells.length; i++) {
            assertKept(cells[0].strip(), cells[i].strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{}", "\"6\""})
    void of_two_identifiers_the_last_wins_whatever_the_first_is(String first) throws UnreadableException {
        assertThat(read("{\"id\":" + first + ",\"id\":\"7\",\"count\":\"x\"}").id())
                .isEqualTo("7");
        assertThat(inside("{\"gadget\":" + first + ",\"gadget\":{\"id\":\"7\"}}")
                        .id())
                .isEqualTo("7");
        assertUnreadable(READER, "{\"id\":\"7\",\"id\":" + first.replace("\"6\"", "[]") + "}", NOT_THE_MODEL);
    }

    @Test
    void a_model_with_a_number_beyond_all_measure_has_no_tree() throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"new\":1e9999999999}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.of(gadget))
                .withMessage("a number in it is beyond all measure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_beta", "count", "version"})
    void a_blank_text_is_no_value(String member) throws UnreadableException {
        for (String blank : List.of(" ", "\\t\\n", "\\u0000", "\\u00a0")) {
            assertKept(member, "\"" + blank + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts | [{},null]",
                "parts | [null]",
                "tags | [\"a\",null]",
                "kinds | [null]",
                "error_codes | {\"a\":null}",
                "error_codes | {\"a\":\"b\",\"c\":null}",
            })
    void a_list_or_map_with_a_null_in_it_is_empty_and_kept(String member, String value) throws UnreadableException {
        assertKept(member, value);
    }

    @Test
    void open_json_may_be_null_in_a_map() throws UnreadableException {
        assertThat(read("{\"id\":\"7\",\"data\":{\"a\":null}}").data()).containsExactly(Map.entry("a", Json.of(null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1.10", "true", "\"x\"", "\"\"", "[]", "{}", "[null]", "{\"a\":null}"})
    void open_json_has_any_shape(String value) throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"config\":" + value + "}");

        assertThat(gadget.config()).contains(Json.parse(value));
        assertThat(gadget.additionalProperties()).isEmpty();
        assertLossless("{\"id\":\"7\",\"config\":" + value + "}");
    }

    @Test
    void one_member_of_another_shape_does_not_lose_the_others() throws UnreadableException {
        Gadget gadget = read(FULL.replace("\"Shop\"", "{\"en\":\"Shop\"}"));

        assertThat(gadget.displayName()).isEmpty();
        assertThat(gadget.additionalProperties().get("display_name")).isEqualTo(Json.parse("{\"en\":\"Shop\"}"));
        assertThat(gadget.kind()).contains(GadgetKind.ROUND);
        assertThat(gadget.part().orElseThrow().parts().get(0).label()).contains("inner");
        assertThat(gadget.tags()).hasSize(3);
        assertThat(gadget.data()).hasSize(2);
    }

    @Test
    void another_shape_inside_a_part_loses_that_member_of_the_part_only() throws UnreadableException {
        String text = "{\"id\":\"7\",\"part\":{\"label\":5,\"count\":2,\"parts\":[{\"count\":\"2\",\"label\":\"x\"},"
                + "{\"label\":null,\"parts\":[]}]},\"parts\":[{\"label\":{}},{\"label\":\"y\",\"parts\":{}}]}";
        Gadget gadget = read(text);
        GadgetPart part = gadget.part().orElseThrow();

        assertThat(part.label()).isEmpty();
        assertThat(part.count()).contains(2L);
        assertThat(part.additionalProperties()).containsExactly(Map.entry("label", Json.of(5)));
        assertThat(part.parts().get(0).label()).contains("x");
        assertThat(part.parts().get(0).additionalProperties()).containsExactly(Map.entry("count", Json.of("2")));
        assertThat(part.parts().get(1).additionalProperties())
                .containsExactly(Map.entry("label", Json.of(null)), Map.entry("parts", Json.of(List.of())));
        assertThat(gadget.parts().get(0).additionalProperties()).containsOnlyKeys("label");
        assertThat(gadget.parts().get(1).label()).contains("y");
        assertThat(gadget.parts().get(1).additionalProperties()).containsOnlyKeys("parts");
        assertThat(gadget.additionalProperties()).isEmpty();
        assertLossless(text);
    }

    @Test
    void names_are_read_to_the_letter() throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"displayName\":\"a\",\"DISPLAY_NAME\":\"b\"}");

        assertThat(gadget.displayName()).isEmpty();
        assertThat(gadget.additionalProperties()).containsOnlyKeys("displayName", "DISPLAY_NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "class", "builder", "", "__proto__", "$ref", "\\u0000"})
    void no_name_of_a_member_does_anything(String name) throws UnreadableException {
        assertThat(read("{\"" + name + "\":\"java.lang.Runtime\",\"id\":\"7\"}").additionalProperties())
                .hasSize(1)
                .containsValue(Json.of("java.lang.Runtime"));
    }

    // Numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "1.0",
                "1e5",
                "1E+5",
                "0.1000",
                "-0.0",
                "123456789012345678901234567890",
                "0.1234567890123456789012345678901234567890",
                "1e400",
                "1e-400",
                "1e99999",
            })
    void numbers_keep_their_digits(String number) throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"config\":" + number + ",\"data\":{\"x\":[" + number + "]},\"new\":"
                + number + ",\"display_name\":[" + number + "],\"is_beta\":" + number + "}");

        assertThat(gadget.config().orElseThrow()).hasToString(number);
        assertThat(gadget.data().get("x")).hasToString("[" + number + "]");
        assertThat(gadget.additionalProperties().get("new")).hasToString(number);
        assertThat(gadget.additionalProperties().get("display_name")).hasToString("[" + number + "]");
        assertThat(gadget.additionalProperties().get("is_beta")).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e9999999999",
                "1e-9999999999",
                "1e99999999999999999999"
            })
    void a_huge_exponent_does_not_lose_the_answer(String number) throws UnreadableException {
        for (String member : List.of("display_name", "kind", "is_beta", "count", "version", "created", "tags", "new")) {
            Gadget gadget = read("{\"id\":\"7\",\"" + member + "\":" + number + "}");

            assertThat(gadget.additionalProperties().get(member)).as(member).hasToString(number);
        }
        assertThat(read("{\"id\":\"7\",\"config\":" + number + "}").config().orElseThrow())
                .hasToString(number);
        assertThat(read("{\"id\":\"7\",\"config\":[" + number + "]}").config().orElseThrow())
                .hasToString("[" + number + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "count, 9223372036854775807",
        "count, -9223372036854775808",
        "version, 2147483647",
        "version, -2147483648",
        "version, 0",
    })
    void the_greatest_and_the_least_number_fit(String member, String number) throws UnreadableException {
        Gadget gadget = read("{\"id\":\"7\",\"" + member + "\":" + number + "}");

        assertThat(gadget.additionalProperties()).isEmpty();
        assertThat(gadget.count().map(String::valueOf).or(() -> gadget.version().map(String::valueOf)))
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "count, 9223372036854775808",
        "count, -9223372036854775809",
        "count, 123456789012345678901234567890",
        "version, 2147483648",
        "version, -2147483649",
        "version, 9223372036854775807",
        "version, 9223372036854775808",
    })
    void a_number_that_is_too_great_is_empty_and_kept(String member, String number) throws UnreadableException {
        assertKept(member, number);
    }

    @Test
    void a_number_that_is_too_great_inside_a_part_is_kept_there() throws UnreadableException {
        String text = "{\"id\":\"7\",\"parts\":[{\"count\":9223372036854775808,\"label\":\"x\"}]}";

        assertThat(read(text).parts().get(0).label()).contains("x");
        assertThat(read(text).parts().get(0).additionalProperties()).containsOnlyKeys("count");
        assertLossless(text);
    }

    // Duplicates

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"display_name\":\"a\",\"display_name\":\"b\" | \"display_name\":\"b\"",
                "\"tags\":[\"a\"],\"tags\":[\"b\"] | \"tags\":[\"b\"]",
                "\"tags\":[\"a\"],\"tags\":null | \"tags\":null",
                "\"tags\":[\"a\"],\"tags\":7 | \"tags\":7",
                "\"error_codes\":{\"a\":\"1\",\"b\":\"1\"},\"error_codes\":{\"a\":\"2\"} | \"error_codes\":{\"a\":\"2\"}",
                "\"error_codes\":{\"a\":\"1\",\"a\":\"2\"} | \"error_codes\":{\"a\":\"2\"}",
                "\"part\":{\"label\":\"a\"},\"part\":{\"count\":2} | \"part\":{\"count\":2}",
                "\"new\":1,\"new\":2 | \"new\":2",
                "\"new\":{\"a\":1,\"a\":2} | \"new\":{\"a\":2}",
                "\"config\":{\"a\":1,\"a\":2} | \"config\":{\"a\":2}",
                "\"id\":\"8\",\"new\":[] | \"new\":[]",
            })
    void of_two_members_of_one_name_the_last_wins(String twice, String last) throws UnreadableException {
        String once = "{\"id\":\"7\"," + last + "}";
        Gadget gadget = read("{" + twice + ",\"id\":\"7\"}");

        assertThat(gadget).isEqualTo(read(once));
        assertThat(Json.of(gadget)).isEqualTo(Json.parse(once));
    }

    // What is no such document

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"display_name\":\"Shop\"}",
                "{\"id\":null}",
                "{\"id\":7}",
                "{\"id\":true}",
                "{\"id\":7.5}",
                "{\"id\":[]}",
                "{\"id\":[\"7\"]}",
                "{\"id\":{}}",
                "{\"ID\":\"7\"}",
                "{\"gadget\":{\"id\":\"7\"}}",
                "[]",
                "[{\"id\":\"7\"}]",
                "\"7\"",
                "\"\"",
                "7",
                "7.5",
                "true",
                "",
                " ",
            })
    void a_document_without_the_identifier_is_unreadable(String text) {
        assertUnreadable(READER, text, NOT_THE_MODEL);
    }

    @Test
    void a_document_that_is_null_is_unreadable() {
        assertUnreadable(READER, "null", "its body is null");
        assertUnreadable(READER, " null ", "its body is null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"id\":\"7\"",
                "{\"id\":\"7\",",
                "{\"id\":\"7",
                "{\"id\":\"7\",\"display_name\":",
                "{\"id\":\"7\",\"display_name\":7",
                "{\"id\":\"7\",\"part\":{\"label\":",
                "{\"id\":\"7\",\"tags\":[\"a\"",
                "{\"id\":\"7\",\"new\":{\"a\":[1",
                "{\"id\":\"7\",\"is_beta\":tru",
                "{\"id\":\"7\",}",
                "{\"id\":\"7\" \"a\":1}",
                "{'id':'7'}",
                "{id:\"7\"}",
                "{\"id\":\"7\",\"count\":01}",
                "{\"id\":\"7\",\"count\":+1}",
                "{\"id\":\"7\",\"count\":NaN}",
                "{\"id\":\"7\",\"count\":.5}",
                "{\"id\":\"7\",\"display_name\":\"a\nb\"}",
                "{\"id\":\"7\",\"display_name\":\"\\x\"}",
                "{\"id\":\"7\",/**/\"a\":1}",
            })
    void what_is_not_json_or_cut_short_is_unreadable(String text) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(text))
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).matches(".+ \\(line \\d+, column \\d+\\)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "null", "\"x\"", "{\"id\":\"8\"}"})
    void a_second_document_is_unreadable(String second) {
        assertUnreadable(READER, "{\"id\":\"7\"}" + second, TRAILING);
        assertUnreadable(READER, "{\"id\":\"7\"}\n" + second, TRAILING);
        assertUnreadable(READER, "{\"id\":\"7\",\"display_name\":7}" + second, TRAILING);
        assertUnreadable(INSIDE, "{\"gadget\":{\"id\":\"7\"}}" + second, TRAILING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "}", "]", ",", "<html>", "\u0000", "oops"})
    void a_text_after_the_document_is_unreadable(String rest) {
        assertUnreadable(READER, "{\"id\":\"7\"}" + rest, NOT_JSON);
        assertUnreadable(READER, "{\"id\":\"7\",\"display_name\":7} " + rest, NOT_JSON);
        assertUnreadable(INSIDE, "{\"gadget\":{\"id\":\"7\"}}" + rest, NOT_JSON);
    }

    @Test
    void white_space_around_the_document_does_not_count() throws UnreadableException {
        assertThat(read(" \r\n\t{\"id\":\"7\"}\n\n").id()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\":{\"sneaky\":1}}", "{\"sneaky\"", "{\"id\":\"7\"}sneaky", "{\"id\":sneaky}", "\"sneaky\""
            })
    void no_message_quotes_the_document(String text) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(text))
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("sneaky"));
    }

    // Limits and encodings

    @Test
    void reads_200_levels_and_no_more() throws UnreadableException {
        assertThat(read("{\"id\":\"7\",\"new\":" + nested(199) + "}").additionalProperties())
                .hasSize(1);
        assertThat(read("{\"id\":\"7\",\"config\":" + nested(199) + "}").config())
                .isPresent();

        for (String member : List.of("new", "config", "display_name", "tags", "part")) {
            for (int levels : new int[] {200, 1_000, 100_000}) {
                assertThatExceptionOfType(UnreadableException.class)
                        .as("%s levels in %s", levels, member)
                        .isThrownBy(() -> read("{\"id\":\"7\",\"" + member + "\":" + nested(levels) + "}"));
            }
        }
    }

    @Test
    void reads_a_long_text() throws UnreadableException {
        String logo = "A".repeat(5_000_000);

        assertThat(read("{\"id\":\"7\",\"display_name\":\"" + logo + "\"}").displayName())
                .contains(logo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void reads_every_encoding_of_unicode(String encoding) throws UnreadableException {
        byte[] bytes = "{\"id\":\"7\",\"display_name\":\"Grüße 😀\"}".getBytes(Charset.forName(encoding));

        assertThat(READER.read(() -> new ByteArrayInputStream(bytes)).displayName())
                .contains("Grüße 😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void skips_a_byte_order_mark(String encoding) throws UnreadableException {
        byte[] bytes = "\uFEFF{\"id\":\"7\",\"display_name\":7}".getBytes(Charset.forName(encoding));

        assertThat(READER.read(() -> new ByteArrayInputStream(bytes)).id()).isEqualTo("7");
    }

    @Test
    void what_is_no_utf_8_is_unreadable() {
        byte[] bytes = "{\"id\":\"7\",\"display_name\":\"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> READER.read(() -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void half_of_a_surrogate_pair_survives() throws UnreadableException {
        String text = "{\"id\":\"7\",\"display_name\":\"\\ud83d\",\"new\":\"\\ude00\"}";

        assertThat(read(text).displayName()).contains("\ud83d");
        assertLossless(text);
    }

    // The envelope

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"gadget\":{\"id\":\"7\"}}",
                "{\"meta\":{\"id\":\"8\",\"gadget\":{\"id\":\"9\"}},\"gadget\":{\"id\":\"7\"},\"links\":[[{}],null,1.5]}",
                "{\"gadget\":null,\"gadget\":{\"id\":\"7\"}}",
                "{\"gadget\":{\"id\":\"8\"},\"gadget\":{\"id\":\"7\"}}",
                "{\"id\":\"8\",\"gadget\":{\"id\":\"7\"}}",
            })
    void reads_the_model_out_of_an_envelope(String text) throws UnreadableException {
        assertThat(inside(text)).isEqualTo(Gadget.builder().id("7").build());
    }

    @Test
    void reads_leniently_out_of_an_envelope_too() throws UnreadableException {
        Gadget gadget = inside("{\"a\":[{}],\"gadget\":{\"display_name\":7,\"id\":\"7\",\"tags\":[\"x\"]},\"b\":{}}");

        assertThat(gadget.additionalProperties()).containsExactly(Map.entry("display_name", Json.of(7)));
        assertThat(gadget.tags()).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"gadget\":null}",
                "{\"Gadget\":{\"id\":\"7\"}}",
                "{\"id\":\"7\"}",
                "{\"meta\":{\"gadget\":{\"id\":\"7\"}}}",
            })
    void an_envelope_without_the_model_is_unreadable(String text) {
        assertUnreadable(INSIDE, text, "its body has no member \"gadget\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"gadget\":{\"id\":\"7\"}}]", "7", "\"gadget\"", "null", "", " "})
    void what_is_no_envelope_is_unreadable(String text) {
        assertUnreadable(INSIDE, text, "its body is not a JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"7\"", "true", "{}", "{\"id\":null}", "[{\"id\":\"7\"}]"})
    void an_envelope_with_something_else_is_unreadable(String value) {
        assertUnreadable(INSIDE, "{\"gadget\":" + value + "}", NOT_THE_MODEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"gadget\":{\"id\":\"7\"}",
                "{\"gadget\":{\"id\":\"7\"},",
                "{\"gadget\":{\"id\":\"7\"},\"meta\":{",
                "{\"gadget\":{\"id\":\"7\"},\"meta\":[1,",
                "{\"meta\":{\"a\":",
                "{\"gadget\":{\"id\":\"7\"",
                "{\"gadget\"",
            })
    void an_envelope_that_is_cut_short_is_unreadable(String text) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> inside(text))
                .withMessageStartingWith("its body ");
    }

    // Any document

    @Test
    void writes_any_object_with_an_identifier_as_it_read_it() throws UnreadableException {
        Random random = new Random(7_396);
        for (int i = 0; i < 5_000; i++) {
            String text = Json.of(randomGadget(random)).toString();
            Gadget gadget = read(text);

            assertThat(Json.of(gadget)).as(text).isEqualTo(Json.parse(text));
            assertThat(read(Json.of(gadget).toString())).as(text).isEqualTo(gadget);
            assertThat(inside("{\"a\":1,\"gadget\":" + text + ",\"b\":[]}"))
                    .as(text)
                    .isEqualTo(gadget);
        }
    }

    private static final List<String> GADGET = List.of(
            "display_name",
            "kind",
            "is_beta",
            "count",
            "version",
            "created",
            "config",
            "part",
            "parts",
            "tags",
            "kinds",
            "error_codes",
            "data",
            "new",
            "Id",
            "");
    private static final List<String> PART = List.of("label", "count", "parts", "id", "new", "");

    private static Map<String, @Nullable Object> randomGadget(Random random) {
        Map<String, @Nullable Object> gadget = new LinkedHashMap<>();
        int place = random.nextInt(GADGET.size());
        for (int i = 0; i < GADGET.size(); i++) {
            if (i == place) {
                gadget.put("id", text(random));
            }
            String name = GADGET.get(random.nextInt(GADGET.size()));
            gadget.put(name, random.nextInt(3) == 0 ? anything(random, 3) : fitting(name, random));
        }
        return gadget;
    }

    private static @Nullable Object fitting(String name, Random random) {
        return switch (name) {
            case "display_name", "label", "kind", "created" -> text(random);
            case "is_beta" -> random.nextBoolean();
            case "count" -> random.nextLong();
            case "version" -> random.nextInt();
            case "part" -> randomPart(random, 3);
            case "parts" -> several(random, () -> randomPart(random, 2));
            case "tags", "kinds" -> several(random, () -> text(random));
            case "error_codes" -> named(random, () -> text(random));
            case "data" -> named(random, () -> anything(random, 2));
            default -> anything(random, 3);
        };
    }

    private static Map<String, @Nullable Object> randomPart(Random random, int depth) {
        Map<String, @Nullable Object> part = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = PART.get(random.nextInt(PART.size()));
            boolean fits = depth > 0 && random.nextInt(3) != 0;
            part.put(name, fits && !name.equals("parts") ? fitting(name, random) : anything(random, depth));
            if (fits && name.equals("parts")) {
                part.put(name, several(random, () -> randomPart(random, depth - 1)));
            }
        }
        return part;
    }

    private static @Nullable Object anything(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
            case 4 -> new BigInteger(random.nextInt(200), random);
            case 5, 6 -> text(random);
            case 7 -> several(random, () -> anything(random, depth - 1));
            case 8 -> named(random, () -> anything(random, depth - 1));
            default -> randomPart(random, depth - 1);
        };
    }

    private static String text(Random random) {
        List<String> texts = List.of("", "a", "round", "Grüße", "😀", "\"\\/\u0000\n", "true", "7", "null", "{}");
        return texts.get(random.nextInt(texts.size()));
    }

    private static List<@Nullable Object> several(Random random, Source source) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(source.next());
        }
        return elements;
    }

    private static Map<String, @Nullable Object> named(Random random, Source source) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(text(random), source.next());
        }
        return members;
    }

    /** Where random values come from. */
    private interface Source {
        @Nullable
        Object next();
    }

    private static void assertKept(String member, String value) throws UnreadableException {
        String text = "{\"id\":\"7\",\"" + member + "\":" + value + ",\"new\":1}";
        Gadget gadget = read(text);

        assertThat(gadget)
                .as(text)
                .isEqualTo(Gadget.builder()
                        .id("7")
                        .putAdditionalProperties(member, Json.parse(value))
                        .putAdditionalProperties("new", Json.of(1))
                        .build());
        assertLossless(text);
    }

    private static void assertLossless(String text) throws UnreadableException {
        assertThat(Json.of(read(text))).as(text).isEqualTo(Json.parse(text));
    }

    private static void assertUnreadable(ModelReader<Gadget> reader, String text, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .as(text)
                .isThrownBy(() -> reader.read(() -> stream(text)))
                .withNoCause()
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).replaceAll(" \\(line \\d+, column \\d+\\)$", ""))
                                .as(text)
                                .isEqualTo(message));
    }

    private static Gadget read(String text) throws UnreadableException {
        return READER.read(() -> stream(text));
    }

    private static Gadget inside(String text) throws UnreadableException {
        return INSIDE.read(() -> stream(text));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"tags\":[\"a\"],\"tags\":null",
                "\"tags\":[\"a\"],\"tags\":[]",
                "\"tags\":null,\"tags\":[\"a\"]",
                "\"display_name\":\"a\",\"display_name\":null",
                "\"display_name\":null,\"display_name\":\"a\"",
                "\"error_codes\":{\"a\":\"b\"},\"error_codes\":{}"
            })
    void of_two_members_the_last_wins_also_if_one_of_them_is_kept_aside(String members) throws UnreadableException {
        String document = "{\"id\":\"7\"," + members + "}";
        Gadget gadget = read(document);
        // Reading into a tree is the measure: there the last has won.
        assertThat(Json.of(gadget)).isEqualTo(Json.parse(document));
        assertThat(Json.of(gadget).toString())
                .isEqualTo(Json.parse(Json.of(gadget).toString()).toString());
    }

    @Test
    void a_member_named_like_the_map_of_members_is_a_member_like_any_other() throws UnreadableException {
        String document = "{\"id\":\"7\",\"additionalProperties\":{\"id\":\"8\"}}";
        Gadget gadget = read(document);
        assertThat(gadget.id()).isEqualTo("7");
        assertThat(Json.of(gadget)).isEqualTo(Json.parse(document));
    }
}
