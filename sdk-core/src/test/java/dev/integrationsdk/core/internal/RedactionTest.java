package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.auth.Secret;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String CREDENTIAL = "sec/ret+\"cre\\dential=";
    private final Redaction redaction = new Redaction(Secret.of(CREDENTIAL));
    private final Redaction noCredential = new Redaction(null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sec/ret+\"cre\\dential=",
                "sec/ret+\\\"cre\\\\dential=",
                "sec\\/ret+\\\"cre\\\\dential=",
                "sec%2Fret%2B%22cre%5Cdential%3D",
            })
    void takes_the_credential_out_raw_json_escaped_and_url_encoded(String form) {
        assertThat(redaction.scrub(form)).isEqualTo("****");
        assertThat(redaction.scrub("you sent " + form + ", " + form + form + "!"))
                .isEqualTo("you sent ****, ********!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sec/ret", "SEC/RET+\"CRE\\DENTIAL=", "sec/ret+ \"cre\\dential=", "\u0000\u001b\n"})
    void leaves_every_other_text_as_it_was(String text) {
        assertThat(redaction.scrub(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({"1234567, a 1234567 b", "12345678, a **** b", "7, a 7 b"})
    void leaves_a_credential_under_8_characters_in(String credential, String expected) {
        assertThat(new Redaction(Secret.of(credential)).scrub("a " + credential + " b"))
                .isEqualTo(expected);
    }

    @Test
    void leaves_texts_alone_without_a_credential() {
        assertThat(noCredential.scrub("a **** b")).isEqualTo("a **** b");
        assertThat(new Redaction(Secret.of("")).scrub("abc")).isEqualTo("abc");
    }

    @Test
    void takes_the_credential_out_of_the_names_and_values_of_headers() {
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("X-Echo", List.of("a", "key=" + CREDENTIAL));
        headers.put("X-" + CREDENTIAL, List.of(""));
        headers.put("Date", List.of("today"));

        assertThat(redaction.scrub(headers))
                .isEqualTo(Map.of("X-Echo", List.of("a", "key=****"), "X-****", List.of(""), "Date", List.of("today")));
    }

    @Test
    void gives_headers_that_are_found_whatever_the_case_and_cannot_be_changed() {
        Map<String, List<String>> headers = redaction.scrub(Map.of("X-Echo", List.of("a")));

        assertThat(headers.get("x-ECHO")).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> headers.put("X-More", List.of()));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> headers.getOrDefault("X-Echo", List.of()).add("b"));
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("a\u0000b", "a\\u0000b"),
                Arguments.of("a\tb", "a\\u0009b"),
                Arguments.of("a\nb", "a\\u000ab"),
                Arguments.of("a\r\nb", "a\\u000d\\u000ab"),
                Arguments.of("a\u001b[31mb", "a\\u001b[31mb"),
                Arguments.of("a\u007fb", "a\\u007fb"),
                Arguments.of("a\u0085b", "a\\u0085b"),
                Arguments.of("a\u009bb", "a\\u009bb"),
                Arguments.of("a\u2028b\u2029c", "a\\u2028b\\u2029c"),
                Arguments.of("a\u202eb", "a\\u202eb"),
                Arguments.of("a\u202ab\u202bc\u202dd\u202ce", "a\\u202ab\\u202bc\\u202dd\\u202ce"),
                Arguments.of("a\u2066b\u2067c\u2068d\u2069e", "a\\u2066b\\u2067c\\u2068d\\u2069e"),
                Arguments.of("a\u200eb\u200fc\u061cd", "a\\u200eb\\u200fc\\u061cd"),
                Arguments.of("a\u200bb\ufeffc", "a\\u200bb\\ufeffc"),
                Arguments.of("a\ue000b", "a\\ue000b"),
                Arguments.of("a\uffffb", "a\\uffffb"));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void escapes_what_could_forge_or_turn_round_a_line(String text, String expected) {
        assertThat(noCredential.line(text, 100)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"\ud83d, \\ud83d", "\ude00, \\ude00"})
    void escapes_half_of_a_surrogate_pair(String half, String expected) {
        assertThat(noCredential.line(half, 100)).isEqualTo(expected);
        assertThat(noCredential.line("a" + half + "b", 100)).isEqualTo("a" + expected + "b");
        assertThat(noCredential.line(half + "😀", 100)).isEqualTo(expected + "😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain words", "Grüße, 日本語, العربية", "😀 👍🏽", "e\u0301", "\u00a0", "\\u0000", "…"})
    void keeps_what_can_be_printed(String text) {
        assertThat(noCredential.line(text, 100)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"abc, 4, abc", "abc, 3, abc", "abc, 2, ab…", "abc, 1, a…", "abc, 0, …", "'', 0, ''"})
    void shortens_to_a_length(String text, int max, String expected) {
        assertThat(noCredential.line(text, max)).isEqualTo(expected);
    }

    @Test
    void counts_code_points_and_never_cuts_one() {
        assertThat(noCredential.line("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThat(noCredential.line("😀😀😀", 2)).isEqualTo("😀😀…");
    }

    @Test
    void counts_what_it_escapes_as_one() {
        assertThat(noCredential.line("\n\n\n", 2)).isEqualTo("\\u000a\\u000a…");
    }

    @Test
    void takes_the_credential_out_before_it_shortens() {
        assertThat(redaction.line("key " + CREDENTIAL + "!", 9)).isEqualTo("key ****!");
        assertThat(redaction.line("key " + CREDENTIAL + "!", 6)).isEqualTo("key **…");
    }

    @Test
    void keeps_a_harmless_cause() {
        IOException harmless = new IOException("unexpected end of stream", new SocketException("reset"));

        assertThat(redaction.cause(harmless)).isSameAs(harmless);
    }

    @Test
    void keeps_a_cause_without_a_message() {
        IOException harmless = new IOException((@Nullable String) null);

        assertThat(redaction.cause(harmless)).isSameAs(harmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key " + "sec/ret+\"cre\\dential=", "two\nlines", "\u001b[31m", "\u202e"})
    void replaces_a_dirty_cause_and_keeps_its_stack_trace(String message) {
        ConnectException dirty = new ConnectException(message);

        Throwable shown = redaction.cause(dirty);

        assertThat(shown).isNotSameAs(dirty).isInstanceOf(IOException.class).hasNoCause();
        assertThat(shown.getMessage())
                .isEqualTo("java.net.ConnectException: " + redaction.line(message, 500))
                .doesNotContain(CREDENTIAL);
        assertThat(shown.getStackTrace()).isEqualTo(dirty.getStackTrace());
    }

    @Test
    void replaces_a_cause_whose_own_cause_is_dirty() {
        IOException deepest = new IOException("key " + CREDENTIAL);
        IllegalStateException middle = new IllegalStateException("middle", deepest);
        IOException top = new IOException("top", middle);

        Throwable shown = redaction.cause(top);

        assertThat(shown).hasMessage("java.io.IOException: top");
        assertThat(shown.getStackTrace()).isEqualTo(top.getStackTrace());
        Throwable below = Objects.requireNonNull(shown.getCause());
        assertThat(below).hasMessage("java.lang.IllegalStateException: middle");
        assertThat(below.getStackTrace()).isEqualTo(middle.getStackTrace());
        Throwable last = Objects.requireNonNull(below.getCause());
        assertThat(last).hasMessage("java.io.IOException: key ****").hasNoCause();
        assertThat(last.getStackTrace()).isEqualTo(deepest.getStackTrace());
    }

    @Test
    void leaves_out_what_was_suppressed() {
        IOException failure = new IOException("first");
        failure.addSuppressed(new IOException("key " + CREDENTIAL));

        Throwable shown = redaction.cause(failure);

        assertThat(shown).hasMessage("java.io.IOException: first").hasNoSuppressedExceptions();
        assertThat(shown.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void shortens_an_endless_cause() {
        assertThat(redaction.cause(new IOException("a".repeat(10_000))).getMessage())
                .hasSize(501)
                .startsWith("java.io.IOException: aaa")
                .endsWith("a…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc+def/ghi",
                "abc%2Bdef%2Fghi",
                "abc%2bdef%2fghi",
                "abc\\u002Bdef\\/ghi",
                "abc\\u002bdef\\u002fghi",
                "%61bc%2Bdef/ghi"
            })
    void takes_the_credential_out_however_it_was_escaped(String form) {
        assertThat(new Redaction(Secret.of("abc+def/ghi")).scrub("key " + form + " end"))
                .isEqualTo("key **** end");
    }

    @Test
    void a_replaced_cause_still_tells_whether_the_same_would_happen_again() {
        Throwable dirty = new SSLPeerUnverifiedException("not verified:\n    certificate: x");
        assertThat(redaction.cause(dirty)).isInstanceOf(SSLException.class).hasMessageNotContaining("\n");
        Throwable broken = new SSLException("handshake\n", new EOFException("\n"));
        assertThat(redaction.cause(broken)).hasCauseInstanceOf(SocketException.class);
    }

    @Test
    void a_chain_of_causes_without_an_end_is_cut() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);
        assertThat(redaction.cause(one)).hasMessageContaining("one");
    }

    @Test
    void takes_the_beginning_of_the_credential_out_where_a_text_may_have_been_cut() {
        assertThat(redaction.scrub("you sent sec/ret+\"cre")).isEqualTo("you sent ****");
    }

    @Test
    void shows_no_bytes_in_hexadecimal() {
        assertThat(redaction.line("\\n not found: limit=16 content=736b2d6c697665…", 200))
                .isEqualTo("\\n not found: limit=16 content=****…");
    }
}
