package dev.integrationsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @Test
    void saysWhichHeaderItIsAndWhatStandsBeforeTheSecret() {
        assertThat(Credentials.apiKey("X-API-Key", "key").header()).isEqualTo("X-API-Key");
        assertThat(Credentials.apiKey("X-API-Key", "key").prefix()).isEmpty();
        assertThat(Credentials.bearer("token").header()).isEqualTo("Authorization");
        assertThat(Credentials.bearer("token").prefix()).isEqualTo("Bearer ");
    }

    @Test
    void isFixedUnlessItComesFromASupplier() {
        assertThat(Credentials.apiKey("X-API-Key", "key").isFixed()).isTrue();
        assertThat(Credentials.bearer("token").isFixed()).isTrue();
        assertThat(Credentials.apiKey("X-API-Key", () -> "key").isFixed()).isFalse();
        assertThat(Credentials.bearer(() -> "token").isFixed()).isFalse();
    }

    @Test
    void isReadAnewEachTimeFromItsSupplier() {
        Iterator<String> tokens = List.of("first", "second").iterator();
        Credentials credentials = Credentials.bearer(tokens::next);

        assertThat(credentials.read().reveal()).isEqualTo("first");
        assertThat(credentials.read().reveal()).isEqualTo("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "sk-test_1234/+=~.", "!\"#$%&'()*,:;<>?@[\\]^`{|}", "Bearer", "bearertoken", "Basic"})
    void canBeAnyVisibleAscii(String value) {
        assertThat(Credentials.bearer(value).read().reveal()).isEqualTo(value);
        assertThat(Credentials.apiKey("X-API-Key", () -> value).read().reveal()).isEqualTo(value);
    }

    static Stream<Arguments> problems() {
        String lineEnd = "ends with a line end: remove it (a file that was read whole has one)";
        String around = "has white space around it: remove it";
        return Stream.of(
                arguments(null, "is null"),
                arguments("", "is empty"),
                arguments(" ", "is blank"),
                arguments("\t\n ", "is blank"),
                arguments("hunter2\n", lineEnd),
                arguments("hunter2\r\n", lineEnd),
                arguments("hunter2\r", lineEnd),
                arguments(" hunter2", around),
                arguments("hunter2 ", around),
                arguments("\thunter2", around),
                arguments("\nhunter2", around),
                arguments("hunter2\u2003", around),
                arguments(" Bearer hunter2", around));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void thatCannotBeSentSaysWhatToDoAndNeverItsValue(@Nullable String value, String problem) {
        for (Credentials credentials : List.of(Credentials.bearer(value), Credentials.apiKey("X-API-Key", value))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(credentials::read)
                    .withMessage(problem)
                    .withNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer hunter2", "bearer hunter2", "BEARER hunter2\n", "Bearer "})
    void thatBringsItsOwnPrefixSaysWhoAddsItIfAnyoneDoes(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer(value).read())
                .withMessage("begins with \"Bearer \": remove that, it is added for you");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.apiKey("X-API-Key", value).read())
                .withMessage("begins with \"Bearer \": remove that");
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                arguments("hun ter2", "U+0020 at position 3"),
                arguments("hun\tter2", "U+0009 at position 3"),
                arguments("hunter2\r\nX-Evil: 1", "U+000D at position 7"),
                arguments("hunter2\u0000", "U+0000 at position 7"),
                arguments("\u001Bhunter2", "U+001B at position 0"),
                arguments("hunter2\u007F", "U+007F at position 7"),
                arguments("hunter2\u00A0", "U+00A0 at position 7"),
                arguments("h\u00FCnter2", "U+00FC at position 1"),
                arguments("hunter\u20132", "U+2013 at position 6"),
                arguments("hunter2\uFEFF", "U+FEFF at position 7"),
                arguments("hunter2\u200B", "U+200B at position 7"),
                arguments("hun\uD83D\uDE80ter2", "U+1F680 at position 3"),
                arguments("hun\uD83Dter2", "U+D83D at position 3"),
                arguments("Bearer\thunter2", "U+0009 at position 6"),
                arguments("Authorization: Bearer hunter2", "U+0020 at position 14"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void withACharacterThatNoHeaderCarriesSaysWhichAndWhere(String value, String which) {
        String message = "has the character " + which + ", which a header cannot carry";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer(value).read())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.apiKey("X-API-Key", () -> value).read())
                .withMessage(message);
    }

    @Test
    void thatItsSupplierCannotGiveSaysWhatWasThrownAndKeepsItAsCause() {
        IllegalStateException failure = new IllegalStateException("vault says hunter2");

        assertThatThrownBy(() -> Credentials.bearer(() -> {
                            throw failure;
                        })
                        .read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("could not be read: its supplier threw java.lang.IllegalStateException")
                .hasCause(failure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keeps_the_interrupt_of_a_supplier_that_waits_and_makes_none_of_another_failure(boolean interrupted) {
        Exception failure = interrupted ? new InterruptedException() : new Exception("vault");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer(() -> {
                            throw CredentialsTest.<RuntimeException>undeclared(failure);
                        })
                        .read());

        assertThat(Thread.interrupted()).isEqualTo(interrupted);
    }

    /** As other languages on the JVM throw it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E undeclared(Exception failure) throws E {
        throw (E) failure;
    }

    @Test
    @SuppressWarnings("NullAway")
    void isNeitherNullNorEmptyFromASupplier() {
        Supplier<String> none = () -> null;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer(none).read())
                .withMessage("is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer(() -> "").read())
                .withMessage("is empty");
    }

    @Test
    void isNotReadWhenItIsMade() {
        Credentials credentials = Credentials.bearer(() -> {
            throw new AssertionError("asked too early");
        });

        assertThat(credentials).hasToString("Authorization: Bearer ****");
    }

    @Test
    void showsNoSecret() {
        assertThat(Credentials.bearer("hunter2")).hasToString("Authorization: Bearer ****");
        assertThat(Credentials.apiKey("X-API-Key", "hunter2")).hasToString("X-API-Key: ****");
    }
}
