package dev.integrationsdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Team",
                "x_team",
                "Accept",
                "Accept-Language",
                "User-Agent",
                "Idempotency-Key",
                "If-Match",
                "traceparent",
                "X-Authorization",
                "X-Api-Keys",
                "Proxy",
                "Hostname",
                "Content",
                "Cookie3",
                "7",
                "!#$%&'*+.^_`|~-",
            })
    void allows_every_name_that_is_not_the_librarys(String name) {
        assertThat(HeaderRules.problem(name, "value")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "AUTHORIZATION",
                "X-API-Key",
                "x-api-key",
                "Proxy-Authorization",
                "Proxy-Connection",
                "Proxy-",
                "Cookie",
                "Cookie2",
                "Host",
                "Content-Type",
                "Content-Length",
                "Content-Encoding",
                "content-language",
                "Transfer-Encoding",
                "TE",
                "Trailer",
                "Upgrade",
                "Connection",
                "Keep-Alive",
                "Accept-Encoding",
                "Expect",
                "Origin",
            })
    void refuses_the_librarys_own_headers_whatever_the_case(String name) {
        assertThat(HeaderRules.problem(name, "sneaky"))
                .isEqualTo("the header " + name + " is set by the library itself");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "X Team",
                " X-Team",
                "X-Team ",
                "X-Team:",
                ":authority",
                "X\tTeam",
                "X\nTeam",
                "X\r\nHost",
                "X\u0000",
                "X\u007f",
                "é",
                "Ｘ",
                "X/Y",
                "X(Y)",
                "X\"Y\"",
                "X,Y",
                "X;Y",
                "X=Y",
                "X@Y",
                "[X]",
                "{X}",
                "X\\Y",
                "X?Y"
            })
    void refuses_what_is_no_name_without_repeating_it(@Nullable String name) {
        assertThat(HeaderRules.problem(name, "sneaky"))
                .isEqualTo("a header's name must be letters, digits and hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "value", "two words", "a\tb", "~!@#$%^&*()_+{}|:\"<>?`-=[]\\;',./"})
    void allows_printable_ascii_as_a_value(String value) {
        assertThat(HeaderRules.problem("X-Team", value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sneaky\n",
                "sneaky\r\nHost: evil",
                "\rsneaky",
                "sneaky\u0000",
                "sneaky\u001b[1m",
                "sneaky\u007f",
                "sneaky\u0080",
                "sneaky\u00e9",
                "sneaky\u2028",
                "sneaky😀",
                "sneaky\ud83d"
            })
    void refuses_every_other_value_without_quoting_it(String value) {
        assertThat(HeaderRules.problem("X-Team", value))
                .isEqualTo("the value of the header X-Team must be printable ASCII");
    }

    @Test
    void refuses_a_null_value() {
        assertThat(HeaderRules.problem("X-Team", null))
                .isEqualTo("the value of the header X-Team must be printable ASCII");
    }

    @Test
    void allows_nothing_that_okhttp_refuses() {
        for (int c = 0; c <= 0x100; c++) {
            String text = "a" + (char) c + "b";
            if (HeaderRules.problem(text, "value") == null) {
                assertThat(Headers.of(text, "value").get(text)).as("U+%04x", c).isEqualTo("value");
            }
            if (HeaderRules.problem("X-Team", text) == null) {
                assertThat(Headers.of("X-Team", text).get("X-Team"))
                        .as("U+%04x", c)
                        .isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, true",
        "accept, true",
        "CONTENT-TYPE, true",
        "User-Agent, true",
        "Authorization, false",
        "X-API-Key, false",
        "Cookie, false",
        "X-Team, false",
        "Accept-Language, false",
        "X-Content-Type, false",
    })
    void shows_only_the_values_that_are_known_to_be_harmless(String name, boolean expected) {
        assertThat(HeaderRules.isHarmless(name)).isEqualTo(expected);
    }
}
