package dev.integrationsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.integrationsdk.core.Widget;
import dev.integrationsdk.core.internal.json.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /** A value as it is when it is part of an answer: held as it was read, not as a tree. */
    private static Json answered(String text) {
        try {
            return JsonFormat.MAPPER.readValue(text, Json.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Nested
    class AText {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "null",
                    "true",
                    "0",
                    "-12",
                    "1.50",
                    "\"\"",
                    "\"\u00e9\uD83D\uDE80\"",
                    "[]",
                    "{}",
                    "[null,[],{}]",
                    "{\"b\":null,\"a\":{\"\":[1,true,\"x\"]}}"
                })
        void isTheSameAgain(String text) {
            assertThat(Json.parse(text)).hasToString(text);
            assertThat(answered(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "9223372036854775808",
                    "123456789012345678901234567890",
                    "0.1000000000000000055511151231257827",
                    "1.0",
                    "1.50",
                    "100",
                    "-0.5",
                    "12345678901234567890.12345678901234567890"
                })
        void keepsEveryDigitOfANumber(String number) {
            assertThat(Json.parse(number)).hasToString(number);
            assertThat(Json.parse("[" + number + "]")).hasToString("[" + number + "]");
            assertThat(answered("[" + number + "]")).hasToString("[" + number + "]");
            assertThat(Json.parse(number).number()).contains(new BigDecimal(number));
        }

        @Test
        void keepsIntegersInAMapperOfTheApplication() {
            Json answered = answered("{\"n\":9007199254740993,\"i\":5,\"f\":1.5}");

            assertThat(new ObjectMapper().valueToTree(answered).toString())
                    .isEqualTo("{\"n\":9007199254740993,\"i\":5,\"f\":1.5}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e5", "1E+400", "1e-400", "0.1e1", "1e999999999"})
        void keepsTheValueOfANumberWithAnExponent(String number) {
            Json read = Json.parse(Json.parse(number).toString());

            assertThat(read.number())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal(number)));
            assertThat(answered("[" + number + "]")).isEqualTo(Json.parse("[" + number + "]"));
        }

        @Test
        void keepsTheOrderOfMembers() {
            assertThat(Json.parse("{\"z\":1,\"a\":2,\"m\":3}")).hasToString("{\"z\":1,\"a\":2,\"m\":3}");
        }

        @Test
        void keepsTheLastOfTwoMembersOfOneName() {
            assertThat(Json.parse("{\"a\":1,\"a\":2}")).isEqualTo(Json.parse("{\"a\":2}"));
        }

        @Test
        void mayHaveWhiteSpaceAround() {
            assertThat(Json.parse(" \t\r\n{ \"a\" : 1 }\n")).hasToString("{\"a\":1}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n"})
        void mustNotBeEmpty(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.parse(text))
                    .withMessage("not JSON: the text is empty");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{} {}",
                    "1 2",
                    "{}x",
                    "{\"a\":1",
                    "[1,]",
                    "{a:1}",
                    "{'a':1}",
                    "nul",
                    "NaN",
                    "Infinity",
                    "01",
                    "+1",
                    ".5",
                    "\"\n\"",
                    "// c\n1",
                    "\uFEFF{}",
                    "<html>",
                    "]"
                })
        void mustBeExactlyOneValue(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.parse(text))
                    .withMessageStartingWith("not JSON: line ");
        }

        @Test
        void isNotQuotedByARefusalWhichSaysWhereItIsWrong() {
            assertThatThrownBy(() -> Json.parse("{\n  \"key\": hunter2}"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("not JSON: line 2, column \\d+")
                    .hasNoCause();
        }

        @Test
        void ofANumberBeyondAllMeasureIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.parse("1e99999999999"))
                    .withMessage("a number in it is beyond all measure");
        }

        @Test
        void canBeNested200Deep() {
            assertThat(Json.parse(nested(200))).hasToString(nested(200));
            assertThat(answered(nested(200))).hasToString(nested(200));
        }

        @ParameterizedTest
        @ValueSource(ints = {201, 2_000, 1_000_000})
        void nestedDeeperIsRefused(int depth) {
            assertThatIllegalArgumentException().isThrownBy(() -> Json.parse(nested(depth)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.parse("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)));
        }

        @Test
        void withANumberOfTooManyDigitsIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> Json.parse("9".repeat(1_001)));
        }
    }

    @Nested
    class AJavaValue {
        static Stream<Object[]> values() {
            return Stream.of(new Object[][] {
                {"text", "\"text\""},
                {CharBuffer.wrap("built"), "\"built\""},
                {true, "true"},
                {(byte) 1, "1"},
                {(short) -2, "-2"},
                {3, "3"},
                {Long.MAX_VALUE, "9223372036854775807"},
                {new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"},
                {new BigDecimal("1.50"), "1.50"},
                {0.1, "0.1"},
                {0.1f, "0.1"},
                {-0.0, "0.0"},
                {List.of(), "[]"},
                {Arrays.asList(1, null, "x"), "[1,null,\"x\"]"},
                {Set.of(1), "[1]"},
                {new Object[] {1, "x"}, "[1,\"x\"]"},
                {new String[] {"a"}, "[\"a\"]"},
                {Map.of(), "{}"},
                {Map.of("a", Map.of("b", List.of(1))), "{\"a\":{\"b\":[1]}}"},
                {Json.parse("{\"a\":null}"), "{\"a\":null}"},
                {new Timestamp("2020-09-20T00:00:00+00:00"), "\"2020-09-20T00:00:00+00:00\""},
            });
        }

        @ParameterizedTest
        @MethodSource("values")
        void hasItsJsonValue(Object value, String json) {
            assertThat(Json.of(value)).hasToString(json);
        }

        @Test
        void canBeNull() {
            Map<String, Object> members = new HashMap<>();
            members.put("a", null);

            assertThat(Json.of(null)).hasToString("null").isEqualTo(Json.parse("null"));
            assertThat(Json.of(members)).hasToString("{\"a\":null}");
        }

        static Stream<Object[]> times() {
            return Stream.of(new Object[][] {
                {Instant.EPOCH, "1970-01-01T00:00:00Z"},
                {OffsetDateTime.parse("2020-09-20T10:30:00.5+02:00"), "2020-09-20T10:30:00.5+02:00"},
                {ZonedDateTime.of(2020, 9, 20, 10, 30, 0, 0, ZoneId.of("Europe/Paris")), "2020-09-20T10:30:00+02:00"},
                {LocalDateTime.parse("2020-09-20T10:30:00"), "2020-09-20T10:30:00"},
                {LocalDate.parse("2020-09-20"), "2020-09-20"},
                {LocalTime.parse("10:30:00"), "10:30:00"},
                {YearMonth.parse("2020-09"), "2020-09"},
                {Duration.ofMinutes(90), "PT1H30M"},
                {Period.ofDays(3), "P3D"},
            });
        }

        @ParameterizedTest
        @MethodSource("times")
        void ofJavaTimeIsItsIsoText(Object time, String text) {
            assertThat(Json.of(time).text()).contains(text);
            assertThat(Json.of(List.of(time)).at("/0").flatMap(Json::text)).contains(text);
        }

        @Test
        void canBeAModelOfThisLibrary() {
            Widget widget = new Widget.Builder()
                    .id("w1")
                    .putAdditionalProperties("added", Json.parse("[null,1.50]"))
                    .build();

            assertThat(Json.of(widget)).hasToString("{\"id\":\"w1\",\"added\":[null,1.50]}");
            assertThat(Json.of(Map.of("w", List.of(widget))).at("/w/0/id").flatMap(Json::text))
                    .contains("w1");
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void mustBeAFiniteNumber(double number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(number))
                    .withMessage("JSON has no number for " + number);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(Map.of("a", List.of((float) number))))
                    .withMessage("JSON has no number for " + number);
        }

        static Stream<Object> foreign() {
            return Stream.of(
                    new Object(),
                    Locale.ROOT,
                    Optional.of("x"),
                    UUID.randomUUID(),
                    URI.create("https://example.com"),
                    'c',
                    new int[] {1},
                    Thread.State.NEW,
                    String.class,
                    JapaneseDate.of(2020, 1, 1),
                    HijrahDate.of(1441, 1, 1).until(HijrahDate.of(1442, 1, 1)),
                    new Moment("secret"),
                    new Violating("secret"));
        }

        /** A time of an application. */
        record Moment(String password) implements TemporalAccessor {
            @Override
            public boolean isSupported(TemporalField field) {
                return false;
            }

            @Override
            public long getLong(TemporalField field) {
                return 0;
            }
        }

        /** A record of an application. */
        record Violating(String password) {}

        @ParameterizedTest
        @MethodSource("foreign")
        void mustNotBeForeign(Object value) {
            String message = value.getClass().getName()
                    + " has no JSON value: use maps, lists, texts, numbers, booleans, null or a model of this library";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(value))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(Map.of("a", List.of(value))))
                    .withMessage(message);
        }

        @Test
        void mustBeANumberOfAnImmutableKind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(new AtomicInteger(1)))
                    .withMessage("java.util.concurrent.atomic.AtomicInteger has no JSON value: use a BigDecimal");
        }

        @Test
        void mustHaveTextsForKeys() {
            Map<String, Integer> withNull = new HashMap<>();
            withNull.put(null, 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(Map.of(1, "x")))
                    .withMessage("a key of a JSON object is a String, not java.lang.Integer");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(List.of(Map.of(Thread.State.NEW, "x"))))
                    .withMessage("a key of a JSON object is a String, not java.lang.Thread$State");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(withNull))
                    .withMessage("a key of a JSON object is a String, not null");
        }

        @Test
        void mustNotContainItself() {
            List<Object> list = new ArrayList<>();
            list.add(list);
            Map<String, Object> one = new HashMap<>();
            Map<String, Object> other = new HashMap<>();
            one.put("other", other);
            other.put("one", List.of(one));

            for (Object cycle : List.of(list.get(0), one, other)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Json.of(cycle))
                        .withMessage("nested deeper than 200: does the value contain itself?");
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {201, 2_000})
        void nestedDeeperThan200IsRefusedWithoutAnOverflow(int depth) {
            Object list = List.of();
            Object map = Map.of();
            for (int i = 1; i < depth; i++) {
                list = List.of(list);
                map = Map.of("a", map);
            }
            for (Object deep : List.of(list, map)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Json.of(deep))
                        .withMessage("nested deeper than 200: does the value contain itself?");
            }
        }

        @Test
        void nested200DeepIsFine() {
            Object list = List.of();
            for (int i = 1; i < 200; i++) {
                list = List.of(list);
            }

            assertThat(Json.of(list)).hasToString(nested(200));
        }

        @Test
        void isNotNestedDeeperByJsonInsideIt() {
            Json deepest = Json.of(List.of());
            for (int i = 1; i < 200; i++) {
                deepest = Json.of(List.of(deepest));
            }
            assertThat(deepest).hasToString(nested(200));

            for (Json inside : List.of(deepest, Json.parse(nested(200)), answered(nested(200)))) {
                for (Object tooDeep : List.of(List.of(inside), Map.of("a", inside), new Object[] {inside})) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> Json.of(tooDeep))
                            .withMessage("nested deeper than 200: does the value contain itself?");
                }
            }
        }

        @Test
        void isNotNestedDeeperByAModelInsideIt() {
            Widget deepest = widget(Json.parse(nested(199)));

            assertThat(Json.of(deepest)).hasToString("{\"id\":\"w1\",\"added\":" + nested(199) + "}");
            assertThatIllegalArgumentException().isThrownBy(() -> Json.of(List.of(deepest)));
            assertThatIllegalArgumentException().isThrownBy(() -> Json.of(widget(Json.parse(nested(200)))));
        }

        private static Widget widget(Json added) {
            return new Widget.Builder()
                    .id("w1")
                    .putAdditionalProperties("added", added)
                    .build();
        }

        @Test
        void hasNumbersOfAtMost1000Digits() {
            String digits = "9".repeat(1_000);

            assertThat(Json.of(new BigInteger(digits))).hasToString(digits);
            assertThat(Json.of(new BigDecimal("-" + digits))).hasToString("-" + digits);
            for (Number tooLong : List.of(new BigInteger(digits + "9"), new BigDecimal("0." + digits + "9"))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Json.of(List.of(tooLong)))
                        .withMessage("a number has at most 1000 digits here");
            }
        }

        @Test
        void hasNamesOfAtMost10000Characters() {
            String name = "n".repeat(10_000);

            assertThat(Json.of(Map.of(name, 1))).hasToString("{\"" + name + "\":1}");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Json.of(Map.of(name + "n", 1)))
                    .withMessage("a name has at most 10000 characters here");
        }

        @Test
        void isCopiedAtEveryDepth() {
            List<Object> list = new ArrayList<>(List.of(1));
            Map<String, Object> map = new LinkedHashMap<>(Map.of("list", list));
            Object[] array = {map};
            StringBuilder text = new StringBuilder("text");
            Json json = Json.of(List.of(map, list, array, text));

            list.add(2);
            map.put("added", 3);
            array[0] = "changed";
            text.append(" changed");

            assertThat(json).hasToString("[{\"list\":[1]},[1],[{\"list\":[1]}],\"text\"]");
        }
    }

    @Nested
    class APart {
        private final Json json = Json.parse(
                "{\"a\":{\"b\":[10,{\"c\":null}]},\"\":1,\"x/y\":2,\"m~n\":3,\"0\":4,\"t\":\"text\",\"f\":false}");

        @ParameterizedTest
        @CsvSource(textBlock = """
                        /a/b/0,     10
                        /a/b/1/c,   null
                        /,          1
                        /x~1y,      2
                        /m~0n,      3
                        /0,         4
                        """)
        void isFoundByItsPointer(String pointer, String part) {
            assertThat(json.at(pointer)).contains(Json.parse(part));
        }

        @Test
        void isTheWholeForTheEmptyPointer() {
            assertThat(json.at("")).contains(json);
            assertThat(Json.parse("null").at("")).contains(Json.of(null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/b", "/a/b/2", "/a/b/-1", "/a/b/00", "/a/b/-", "/t/0", "/t/length", "/a/b/1/c/d", "//"})
        void isEmptyIfThereIsNone(String pointer) {
            assertThat(json.at(pointer)).isEmpty();
        }

        @Test
        void isNotLookedForWithoutASlash() {
            assertThatIllegalArgumentException().isThrownBy(() -> json.at("a"));
        }

        @Test
        void isGivenByItsType() {
            assertThat(json.at("/t").orElseThrow().text()).contains("text");
            assertThat(json.at("/a/b/0").orElseThrow().number()).contains(BigDecimal.TEN);
            assertThat(json.at("/f").orElseThrow().bool()).contains(false);
            assertThat(json.at("/a/b").orElseThrow().elements())
                    .containsExactly(Json.of(10), Json.parse("{\"c\":null}"));
            assertThat(json.at("/a").orElseThrow().members())
                    .containsExactly(Map.entry("b", Json.parse("[10,{\"c\":null}]")));
            assertThat(json.at("/a/b/1/c").orElseThrow().isNull()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "null,      ,     ,     , true,  false, false",
            "'\"1\"', 1,      ,     , false, false, false",
            "1,         , 1,     ,    false, false, false",
            "true,      ,     , true, false, false, false",
            "[],        ,     ,     , false, true,  false",
            "{},        ,     ,     , false, false, true"
        })
        void ofAnotherTypeIsEmpty(
                String value,
                String text,
                BigDecimal number,
                Boolean bool,
                boolean isNull,
                boolean isArray,
                boolean isObject) {
            for (Json part : List.of(Json.parse(value), answered(value))) {
                assertThat(part.text()).isEqualTo(Optional.ofNullable(text));
                assertThat(part.number()).isEqualTo(Optional.ofNullable(number));
                assertThat(part.bool()).isEqualTo(Optional.ofNullable(bool));
                assertThat(part.isNull()).isEqualTo(isNull);
                assertThat(part.isArray()).isEqualTo(isArray);
                assertThat(part.isObject()).isEqualTo(isObject);
                assertThat(part.elements()).isEmpty();
                assertThat(part.members()).isEmpty();
            }
        }

        @Test
        void isInTheOrderOfTheText() {
            assertThat(Json.parse("{\"z\":1,\"a\":2,\"m\":3}").members()).containsOnlyKeys("z", "a", "m");
            assertThat(List.copyOf(
                            Json.parse("{\"z\":1,\"a\":2,\"m\":3}").members().keySet()))
                    .containsExactly("z", "a", "m");
        }

        @Test
        void cannotBeChanged() {
            List<Json> elements = Json.parse("[1]").elements();
            Map<String, Json> members = Json.parse("{\"a\":1}").members();

            assertThatThrownBy(() -> elements.add(Json.of(2))).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> members.put("b", Json.of(2))).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Equality {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        {"a":1,"b":[true,null]}  | { "b" : [ true , null ], "a" : 1 }
                        {"a":{"x":1,"y":2}}      | {"a":{"y":2,"x":1}}
                        "\\u00e9"                | "é"
                        1                        | 1.0
                        1                        | 1e0
                        100                      | 1E+2
                        100                      | 1000e-1
                        0                        | -0
                        0                        | 0.00
                        0                        | 0e10
                        9223372036854775808      | 9223372036854775808.0
                        [1.50,{"n":1e2}]         | [1.5,{"n":100}]
                        """)
        void isThatOfTheValue(String one, String other) {
            for (Json first : List.of(Json.parse(one), answered(one))) {
                for (Json second : List.of(Json.parse(other), answered(other))) {
                    assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
                    assertThat(second).isEqualTo(first);
                }
            }
        }

        @Test
        void doesNotAskWhereAValueComesFrom() {
            Json made = Json.of(List.of(1, 1L, (short) 1, BigInteger.ONE, BigDecimal.ONE, 1.0, 1.0f));

            assertThat(made).isEqualTo(Json.parse("[1,1,1,1,1,1,1]")).hasSameHashCodeAs(Json.parse("[1,1,1,1,1,1,1]"));
            assertThat(Json.of("x")).isEqualTo(Json.parse("\"x\"")).hasSameHashCodeAs(Json.parse("\"x\""));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        [1,2]        | [2,1]
                        [1]          | [1,1]
                        {"a":1}      | {"a":2}
                        {"a":1}      | {"b":1}
                        {"a":null}   | {}
                        null         | {}
                        1            | "1"
                        true         | "true"
                        0            | false
                        0            | null
                        ""           | null
                        []           | {}
                        0.1          | 0.10000000000000001
                        1e400        | 1e401
                        1            | 1e-999999999
                        """)
        void failsForAnotherValue(String one, String other) {
            assertThat(Json.parse(one)).isNotEqualTo(Json.parse(other));
            assertThat(answered(one)).isNotEqualTo(answered(other));
        }

        @Test
        void isKnownOfANumberOfAnyMeasure() {
            Json huge = Json.parse("1000e2147483647");

            assertThat(huge).isEqualTo(Json.parse("1000e2147483647")).hasSameHashCodeAs(answered("1000e2147483647"));
            assertThat(huge).isNotEqualTo(Json.parse("1001e2147483647"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e99999999999", "-1e99999999999", "[1e99999999999]", "{\"a\":[1,1e99999999999]}"})
        void isKnownOfANumberWhoseExponentNoBigDecimalCanHold(String text) {
            Json json = answered(text);

            assertThat(json).isEqualTo(answered(text)).hasSameHashCodeAs(answered(text));
            assertThat(json).isNotEqualTo(Json.of(1)).isNotEqualTo(Json.of(Map.of("a", List.of(1, 1))));
            assertThat(json).hasToString(text);
            assertThatIllegalStateException().isThrownBy(json::number).withMessageContaining("beyond all measure");
        }

        @Test
        void failsForWhatIsNoJson() {
            Object text = "x";

            assertThat(Json.of("x").equals(text)).isFalse();
            assertThat(Json.of(null).equals(null)).isFalse();
        }
    }

    @Nested
    class WellFormedness {
        private static final String HALF = "\uD83D";

        @ParameterizedTest
        @ValueSource(strings = {"", "text", "\uD83D\uDE80", "a\uD83D\uDE80b", "\uFFFF"})
        void isThatOfWholeCharacters(String text) {
            assertThat(Json.isWellFormed(text)).isTrue();
            assertThat(Json.of(text).isWellFormed()).isTrue();
            assertThat(Json.of(Map.of(text, List.of(text))).isWellFormed()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 5})
        void failsForHalfASurrogatePairWhereverItIs(int place) {
            String half = List.of(HALF, "\uDE80", HALF + "a", "a" + HALF, "\uDE80" + HALF, HALF + HALF + "\uDE80")
                    .get(place);

            assertThat(Json.isWellFormed(half)).isFalse();
            assertThat(Json.of(half).isWellFormed()).isFalse();
            assertThat(Json.of(List.of(1, List.of(half))).isWellFormed()).isFalse();
            assertThat(Json.of(Map.of("a", Map.of(half, 1))).isWellFormed()).isFalse();
            assertThat(Json.of(Map.of("a", Map.of("b", half))).isWellFormed()).isFalse();
        }

        @Test
        void failsForAnEscapedHalfToo() {
            assertThat(Json.parse("\"\\ud83d\"").isWellFormed()).isFalse();
            assertThat(answered("[\"\\ud83d\"]").isWellFormed()).isFalse();
            assertThat(answered("[\"\\ud83d\\ude80\"]").isWellFormed()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "1", "true", "[]", "{}"})
        void isNoMatterWithoutTexts(String value) {
            assertThat(Json.parse(value).isWellFormed()).isTrue();
        }
    }

    @Nested
    class Serialisation {
        private static Object again(Object value) throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"null", "1.50", "\"\\ud83d\"", "[]", "{\"b\":null,\"a\":[123456789012345678901234567890,{}]}"
                })
        void keepsTheText(String text) throws Exception {
            for (Json json : List.of(Json.parse(text), answered(text))) {
                Object read = again(json);

                assertThat(read).isEqualTo(json).hasToString(json.toString());
            }
        }

        @Test
        void readsAgainWhatCanBeMade() throws Exception {
            String digits = "9".repeat(1_000);
            for (Json json : List.of(
                    Json.of(new BigInteger(digits)),
                    Json.of(new BigDecimal("-0." + digits)),
                    Json.of(Map.of("n".repeat(10_000), "x")),
                    Json.parse(nested(200)),
                    Json.mergePatch().set("/a".repeat(200), 1).build())) {
                assertThat(again(json)).isEqualTo(json);
            }
        }
    }

    @Test
    void manyThreadsMayReadOneAnswer() {
        Json json = answered("{\"a\":{\"b\":[1,null]}}");

        assertThatCode(() -> Stream.generate(() -> json)
                        .limit(1_000)
                        .parallel()
                        .forEach(shared -> assertThat(shared.at("/a/b/1")).contains(Json.of(null))))
                .doesNotThrowAnyException();
    }
}
