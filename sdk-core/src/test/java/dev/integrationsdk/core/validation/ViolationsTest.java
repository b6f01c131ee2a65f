package dev.integrationsdk.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {
    private static final String EMOJI = "\uD83D\uDE80";
    private static final String HALF = "\uD83D";
    private static final String HALF_RULE = "holds half of a surrogate pair, which is not a character";

    private static Violations request() {
        return Violations.of("acme", "UpdateWidget", Map.of());
    }

    private static Violations field(@Nullable Object holder) {
        return request().field("size", holder);
    }

    private static List<Violation> found(Violations violations) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, violations::throwIfAny);
        return refused == null ? List.of() : refused.violations();
    }

    /** What is said of the one field. */
    private static String rule(Violations violations) {
        assertThat(found(violations))
                .hasSize(1)
                .first()
                .extracting(Violation::field)
                .isEqualTo("size");
        return found(violations).get(0).rule();
    }

    /** A field that is not sent, or sent as null. */
    static Stream<@Nullable Object> nothing() {
        return Stream.of(null, Optional.empty(), Change.keep(), Change.clear());
    }

    /** The same text in each of its holders. */
    private static List<Object> held(String text) {
        return List.of(text, Optional.of(text), Change.set(text));
    }

    @Nested
    class TheExceptionOf {
        @Test
        void noViolationIsNotThrown() {
            assertThatCode(() -> field(Optional.of("x")).length(1, 1).throwIfAny())
                    .doesNotThrowAnyException();
        }

        @Test
        void oneViolationSaysItInOneLine() {
            InvalidRequestException refused = catchThrowableOfType(
                    InvalidRequestException.class, () -> field("").minLength(1).throwIfAny());

            assertThat(refused)
                    .hasMessage("acme UpdateWidget: size must have at least 1 character, has 0 (nothing was sent)");
            assertThat(refused.vendor()).isEqualTo("acme");
            assertThat(refused.operation()).isEqualTo("UpdateWidget");
            assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(refused.attempts()).isZero();
            assertThat(refused.violations())
                    .containsExactly(new Violation("size", "must have at least 1 character, has 0"));
        }

        @Test
        void severalNamesThemAllInTheirOrder() {
            Violations violations = request()
                    .field("b", null)
                    .required("ask for it")
                    .field("a", Optional.of("xyz"))
                    .maxLength(2)
                    .matches(Pattern.compile("[0-9]+"), "must be digits")
                    .field("fine", "x");

            assertThat(catchThrowableOfType(InvalidRequestException.class, violations::throwIfAny))
                    .hasMessage("""
                            acme UpdateWidget: 3 violations (nothing was sent):
                              b is required: ask for it
                              a must have at most 2 characters, has 3
                              a must be digits""");
        }

        @Test
        void quotesNoValue() {
            String secret = "hunter2 ";
            Violations violations = Violations.of("acme", "UpdateWidget", Map.of("added", Json.of(secret + HALF)))
                    .field("length", secret)
                    .length(100, 200)
                    .maxLength(1)
                    .matches(Pattern.compile("x"), "must be x")
                    .absoluteUri()
                    .field("half", Optional.of(secret + HALF))
                    .field("json", Optional.of(Json.of(secret)))
                    .jsonObject();

            InvalidRequestException refused =
                    catchThrowableOfType(InvalidRequestException.class, violations::throwIfAny);
            assertThat(refused.violations()).hasSize(7);
            assertThat(refused.toString()).doesNotContain("hunter2");
            assertThat(refused.getCause()).isNull();
        }
    }

    @Nested
    class RequiredMeans {
        @ParameterizedTest
        @MethodSource("dev.integrationsdk.core.validation.ViolationsTest#nothing")
        void thatAMissingValueIsNamedWithAdvice(@Nullable Object holder) {
            assertThat(rule(field(holder).required("read it with GET first")))
                    .isEqualTo("is required: read it with GET first");
        }

        @Test
        void nothingMoreThanThatThereIsOne() {
            assertThat(found(field(0).required("advice"))).isEmpty();
            assertThat(found(field(Optional.of("")).required("advice"))).isEmpty();
        }
    }

    @Nested
    class ALength {
        @Test
        void canBeAtItsLimits() {
            for (String text : List.of("ab", "abc", EMOJI + EMOJI, EMOJI.repeat(3))) {
                for (Object holder : held(text)) {
                    assertThat(found(field(holder).length(2, 3).minLength(2).maxLength(3)))
                            .isEmpty();
                }
            }
        }

        @Test
        void isRefusedBeyondThemAndCountsCodePoints() {
            for (Object holder : held(EMOJI + "abc")) {
                assertThat(rule(field(holder).length(2, 3))).isEqualTo("must have at most 3 characters, has 4");
                assertThat(rule(field(holder).maxLength(3))).isEqualTo("must have at most 3 characters, has 4");
                assertThat(rule(field(holder).length(5, 9))).isEqualTo("must have at least 5 characters, has 4");
                assertThat(rule(field(holder).minLength(5))).isEqualTo("must have at least 5 characters, has 4");
            }
            assertThat(rule(field("").minLength(1))).isEqualTo("must have at least 1 character, has 0");
        }

        @ParameterizedTest
        @MethodSource("dev.integrationsdk.core.validation.ViolationsTest#nothing")
        void saysNothingOfWhatIsNotThere(@Nullable Object holder) {
            assertThat(found(field(holder).length(1, 2).minLength(1).maxLength(0)))
                    .isEmpty();
        }

        @Test
        void saysNothingOfWhatIsNoText() {
            assertThat(found(field(12345).maxLength(1))).isEmpty();
            assertThat(found(field(Optional.of(List.of())).minLength(1))).isEmpty();
        }
    }

    @Nested
    class AMatch {
        private static final Pattern WORDS = Pattern.compile("[a-z]+(_[a-z]+)*$");

        @Test
        void isOneOfTheWholeText() {
            for (Object holder : held("two_words")) {
                assertThat(found(field(holder).matches(WORDS, "must be words"))).isEmpty();
            }
            for (String text : List.of("two_words\n", "Two", "", "two__words", " two")) {
                assertThat(rule(field(Optional.of(text)).matches(WORDS, "must be words")))
                        .isEqualTo("must be words");
            }
        }

        @ParameterizedTest
        @MethodSource("dev.integrationsdk.core.validation.ViolationsTest#nothing")
        void saysNothingOfWhatIsNotThere(@Nullable Object holder) {
            assertThat(found(field(holder).matches(WORDS, "must be words"))).isEmpty();
        }
    }

    @Nested
    class AnAbsoluteUri {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://example.com/icon.png",
                    "http://localhost:8080?a=b#c",
                    "HTTPS://EXAMPLE.COM",
                    "app:callback",
                    "urn:isbn:0",
                    "https://example.com/é",
                    "https://[::1]/"
                })
        void hasAScheme(String uri) {
            for (Object holder : held(uri)) {
                assertThat(found(field(holder).absoluteUri())).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"example.com", "/icon.png", "//example.com", "?a", "#a", "icon.png"})
        void isNotOneWithoutAScheme(String text) {
            assertThat(rule(field(text).absoluteUri()))
                    .isEqualTo("must be an absolute URI, such as https://example.com/path");
        }

        @ParameterizedTest
        @CsvSource({
            "https://example.com/a b, 21",
            "https://example.com/%zz, 20",
            "https://example.com/<>, 20",
            "http://[::1, 11",
            "https://, 8",
            "1a:b, 0",
            "':', 0"
        })
        void isRefusedWithThePositionOfWhatIsWrong(String text, int position) {
            assertThat(rule(field(text).absoluteUri()))
                    .isEqualTo("must be a URI, has an illegal character or part at position " + position);
        }

        @Test
        void isLeftToAnotherRuleIfTheTextIsEmpty() {
            assertThat(found(field("").absoluteUri())).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("dev.integrationsdk.core.validation.ViolationsTest#nothing")
        void saysNothingOfWhatIsNotThere(@Nullable Object holder) {
            assertThat(found(field(holder).absoluteUri())).isEmpty();
        }
    }

    @Nested
    class AJsonObject {
        @ParameterizedTest
        @ValueSource(strings = {"[]", "null", "1", "true", "\"{}\""})
        void isNoOtherValue(String json) {
            assertThat(rule(field(Optional.of(Json.parse(json))).jsonObject())).isEqualTo("must be a JSON object");
        }

        @Test
        void mayBeEmpty() {
            assertThat(found(field(Optional.of(Json.parse("{}"))).jsonObject())).isEmpty();
            assertThat(found(field(Optional.empty()).jsonObject())).isEmpty();
        }
    }

    @Nested
    class NoChange {
        @Test
        void isAViolationOfTheBody() {
            assertThat(found(request().refuseNoChange()))
                    .containsExactly(new Violation("body", "changes nothing: set at least one field"));
            assertThat(found(request()
                            .field("a", Optional.empty())
                            .field("b", Change.keep())
                            .field("c", null)
                            .refuseNoChange()))
                    .containsExactly(new Violation("body", "changes nothing: set at least one field"));
        }

        @Test
        void isNotSaidIfAnythingIsSent() {
            for (Object holder : List.<Object>of(
                    "",
                    0,
                    Optional.of(""),
                    Optional.of(List.of()),
                    Change.clear(),
                    Change.set(""),
                    Change.set(Map.of()))) {
                assertThat(found(field(holder).refuseNoChange())).isEmpty();
            }
        }

        @Test
        void isNotSaidIfAnAdditionalPropertyIsSent() {
            assertThat(found(Violations.of("acme", "UpdateWidget", Map.of("a", Json.of(null)))
                            .refuseNoChange()))
                    .isEmpty();
        }

        @Test
        void doesNotAskForFieldsThatAreNamedLater() {
            assertThat(found(request().refuseNoChange().field("version", 3)))
                    .extracting(Violation::field)
                    .containsExactly("body");
        }
    }

    @Nested
    class AnAdditionalProperty {
        private static Violations with(@Nullable Object holder) {
            return Violations.of("acme", "UpdateWidget", Map.of("size", Json.of(1)))
                    .field("size", holder);
        }

        @Test
        void mustNotBearTheNameOfAFieldThatIsSent() {
            for (Object holder : List.of("x", Optional.of("x"), Change.set("x"), Change.clear())) {
                assertThat(rule(with(holder))).isEqualTo("is set twice: as a field and as an additional property");
            }
        }

        @Test
        void mayBearTheNameOfAFieldThatIsNotSent() {
            assertThat(found(with(null))).isEmpty();
            assertThat(found(with(Optional.empty()))).isEmpty();
            assertThat(found(with(Change.keep()))).isEmpty();
        }

        @Test
        @SuppressWarnings("NullAway")
        void isNotNullByMistake() {
            Map<String, Json> added = new HashMap<>();
            added.put("added", null);

            assertThat(found(Violations.of("acme", "UpdateWidget", added)))
                    .containsExactly(new Violation("added", "is null: use Json.of(null) to send null"));
            assertThat(found(Violations.of("acme", "UpdateWidget", Map.of("added", Json.of(null)))))
                    .isEmpty();
        }

        @Test
        @SuppressWarnings("NullAway")
        void hasAName() {
            Map<String, Json> added = new HashMap<>();
            added.put(null, Json.of(1));

            assertThat(found(Violations.of("acme", "UpdateWidget", added)))
                    .containsExactly(new Violation("additionalProperties", "has a member without a name"));
        }

        @Test
        void isNamedOnceForOneMistakeInItsNameAndItsValue() {
            assertThat(found(Violations.of("acme", "UpdateWidget", Map.of(HALF, Json.of(HALF)))))
                    .containsExactly(new Violation(HALF, HALF_RULE));
        }

        @Test
        void isCheckedBeforeTheFieldsAndUnderItsOwnName() {
            assertThat(found(Violations.of("acme", "UpdateWidget", Map.of("added", Json.of(List.of(HALF))))
                            .field("size", "")
                            .minLength(1)))
                    .containsExactly(
                            new Violation("added", HALF_RULE),
                            new Violation("size", "must have at least 1 character, has 0"));
        }
    }

    @Nested
    class AMap {
        @Test
        @SuppressWarnings("NullAway")
        void holdsNoNull() {
            Map<String, String> nameless = new HashMap<>(Map.of("a", "A"));
            nameless.put(null, "B");
            Map<String, String> valueless = new HashMap<>(Map.of("a", "A"));
            valueless.put("b", null);
            Map<String, String> both = new HashMap<>(nameless);
            both.put("b", null);

            for (Map<String, String> map : List.of(nameless, valueless, both)) {
                for (Object holder : List.of(map, Optional.of(map), Change.set(map))) {
                    assertThat(rule(field(holder))).isEqualTo("must not hold null, neither as a key nor as a value");
                }
            }
        }

        @Test
        void mayBeEmpty() {
            assertThat(found(field(Optional.of(Map.of())))).isEmpty();
            assertThat(found(field(Change.set(Map.of("", ""))))).isEmpty();
        }
    }

    /** As the vendor modules have them. */
    private static final class Colour extends OpenEnum {
        private Colour(String value) {
            super(value);
        }

        static Colour of(String value) {
            return new Colour(value);
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    }

    @Nested
    class HalfASurrogatePair {
        static Stream<Object> holders() {
            return Stream.of(
                    HALF,
                    "\uDE80",
                    "a" + HALF + "b",
                    Optional.of(HALF),
                    Change.set(HALF),
                    Optional.of(List.of("a", HALF)),
                    Optional.of(Colour.of(HALF)),
                    Optional.of(List.of(Colour.of("red"), Colour.of(HALF))),
                    Change.set(Map.of("a", HALF)),
                    Change.set(Map.of(HALF, "a")),
                    Optional.of(Json.of(Map.of("a", List.of(HALF)))),
                    Optional.of(Map.of("a", Json.of(HALF))));
        }

        @ParameterizedTest
        @MethodSource("holders")
        void isRefusedWhereverItIs(Object holder) {
            assertThat(rule(field(holder))).isEqualTo(HALF_RULE);
        }

        @Test
        void isNotSeenInAWholePair() {
            assertThat(found(field(EMOJI))).isEmpty();
            assertThat(found(field(Optional.of(List.of(EMOJI))))).isEmpty();
            assertThat(found(field(Optional.of(Colour.of(EMOJI))))).isEmpty();
            assertThat(found(field(Optional.of(Json.of(Map.of(EMOJI, EMOJI)))))).isEmpty();
        }
    }
}
