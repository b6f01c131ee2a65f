package dev.integrationsdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchIllegalArgumentException;

import java.util.List;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    private static final String MISSING = "is missing";
    private static final String FORM =
            "must be https://host or https://host/path in printable ASCII, without user, query, fragment or backslash";
    private static final String HOST = "has no usable host or port";
    private static final String SEGMENTS = "must not hold the segments . and ..";
    private static final String CLEARTEXT =
            "must begin with https: the credential would travel in clear (a loopback host may have http, and so may any"
                    + " with ClientOptions.allowCleartext(true))";

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com, https://api.example.com/",
        "https://api.example.com/, https://api.example.com/",
        "https://api.example.com///, https://api.example.com/",
        "https://api.example.com/v1, https://api.example.com/v1",
        "https://api.example.com/v1/, https://api.example.com/v1",
        "https://api.example.com/v1//, https://api.example.com/v1",
        "https://api.example.com/api/public, https://api.example.com/api/public",
        "HTTPS://API.Example.COM/V1, https://api.example.com/V1",
        "https://api.example.com:443, https://api.example.com/",
        "https://api.example.com:8443/v1, https://api.example.com:8443/v1",
        "https://api.example.com:65535, https://api.example.com:65535/",
        "https://192.0.2.7, https://192.0.2.7/",
        "https://[2001:db8::1]:8443/v1, https://[2001:db8::1]:8443/v1",
        "https://api.example.com/v1.2, https://api.example.com/v1.2",
        "https://api.example.com/..v1/v1../..., https://api.example.com/..v1/v1../...",
        "https://api.example.com/@team, https://api.example.com/@team",
        "https://api.example.com/v1;region=eu, https://api.example.com/v1;region=eu",
        "https://api.example.com/a%2Fb, https://api.example.com/a%2Fb",
    })
    void keeps_the_origin_and_the_path(String text, String expected) {
        assertThat(BaseUrl.parse(text, false)).hasToString(expected);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n", "   "})
    void refuses_nothing_at_all(String text) {
        assertRefused(text, MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sneaky",
                "sneaky.example.com",
                "//sneaky.example.com",
                "/sneaky",
                "ftp://sneaky.example.com",
                "file:///sneaky",
                "https:",
                "https:/sneaky.example.com",
                "https:sneaky.example.com",
                "https://",
                "https:///sneaky",
                "https:////sneaky",
                "https://user:sneaky@api.example.com",
                "https://sneaky@api.example.com/v1",
                "https://@sneaky.example.com",
                "https://api.example.com\\@sneaky.example",
                "https://api.example.com\\sneaky",
                "https://api.example.com/\\sneaky",
                "https:\\\\sneaky.example.com",
                "https://api.example.com?key=sneaky",
                "https://api.example.com/?key=sneaky",
                "https://api.example.com/v1?",
                "https://api.example.com#sneaky",
                "https://api.example.com/v1#sneaky",
                " https://sneaky.example.com",
                "https://sneaky.example.com ",
                "https://sneaky.example.com\n",
                "https://sneaky .example.com",
                "https://api.example.com/sneaky path",
                "https://api.example.com/\tsneaky",
                "https://api.example.com/.\t./sneaky",
                "https://api.example.com/sneaky\r\nHost: evil",
                "https://sneaky\u0000.example.com",
                "https://api.example.com/\u0000sneaky",
                "https://api.example.com/\u001bsneaky",
                "https://api.example.com/\u007fsneaky",
            })
    void refuses_what_is_more_or_less_than_an_origin_and_a_path(String text) {
        assertRefused(text, FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sneaky.example.com:0",
                "https://sneaky.example.com:65536",
                "https://sneaky.example.com:-1",
                "https://sneaky.example.com:x",
                "https://sneaky.example.com:99999999999",
                "https://sneaky%40evil.example",
                "https://sneaky%2Fevil.example",
                "https://sneaky%00.example",
                "https://sneaky%20.example",
                "https://[::1",
                "https://[sneaky]",
                "https://a..sneaky",
                "https://.",
                "https://:8443",
            })
    void refuses_what_has_no_usable_host_or_port(String text) {
        assertRefused(text, HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.com/.",
                "https://api.example.com/..",
                "https://api.example.com/../sneaky",
                "https://api.example.com/sneaky/./v1",
                "https://api.example.com/sneaky/../v1",
                "https://api.example.com/sneaky/..",
                "https://api.example.com/sneaky/../",
                "https://api.example.com/%2e%2e/sneaky",
                "https://api.example.com/%2E/sneaky",
                "https://api.example.com/.%2e/sneaky",
                "https://api.example.com/%2E./sneaky",
            })
    void refuses_segments_that_name_another_place(String text) {
        assertRefused(text, SEGMENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, localhost",
        "http://LOCALHOST:8080/v1, localhost",
        "http://127.0.0.1, 127.0.0.1",
        "http://127.0.0.1:80, 127.0.0.1",
        "http://127.255.255.254:9, 127.255.255.254",
        "http://[::1]:8080, ::1",
        "http://[0:0:0:0:0:0:0:1], ::1",
    })
    void allows_cleartext_to_this_machine(String text, String host) {
        BaseUrl url = BaseUrl.parse(text, false);

        assertThat(url.isHttps()).isFalse();
        assertThat(url.host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sneaky.example.com",
                "HTTP://sneaky.example.com",
                "http://localhost.sneaky.example",
                "http://sneaky-localhost",
                "http://127.0.0.1.sneaky.example",
                "http://localhost%2esneaky.example",
                "http://127.1",
                "http://127.999.1.1",
                "http://0x7f.1",
                "http://2130706433",
                "http://0.0.0.0",
                "http://10.0.0.1",
                "http://[::]",
                "http://[::2]",
                "http://[fe80::1]",
            })
    void refuses_cleartext_to_any_other_host_unless_it_is_allowed(String text) {
        assertRefused(text, CLEARTEXT);

        assertThat(BaseUrl.parse(text, true).isHttps()).isFalse();
    }

    @Test
    void tells_whether_it_is_encrypted_and_which_host_it_has() {
        BaseUrl url = BaseUrl.parse("https://api.example.com:8443/v1", false);

        assertThat(url.isHttps()).isTrue();
        assertThat(url.host()).isEqualTo("api.example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com, https://api.example.com/integrations/7",
        "https://api.example.com/, https://api.example.com/integrations/7",
        "https://api.example.com/v1, https://api.example.com/v1/integrations/7",
        "https://api.example.com/v1/, https://api.example.com/v1/integrations/7",
        "https://api.example.com/a//b, https://api.example.com/a//b/integrations/7",
    })
    void puts_a_resource_below_its_path(String base, String expected) {
        assertThat(BaseUrl.parse(base, false).resolve(List.of("integrations", "7")))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a%2Fb",
        "a\\b, a%5Cb",
        "a?b=c, a%3Fb=c",
        "a#b, a%23b",
        "a b, a%20b",
        "../b, ..%2Fb",
        "%2e%2e, %252e%252e",
        "%2f, %252f",
        "a%b, a%25b",
        "a;b, a;b",
        "é, %C3%A9",
        "😀, %F0%9F%98%80",
    })
    void encodes_each_segment_as_one(String id, String encoded) {
        HttpUrl url = BaseUrl.parse("https://api.example.com/v1", false).resolve(List.of("integrations", id));

        assertThat(url).hasToString("https://api.example.com/v1/integrations/" + encoded);
        assertThat(url.pathSegments()).containsExactly("v1", "integrations", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\t", "\n", "\r", "\u001b", "\u007f"})
    void encodes_control_characters_in_a_segment(String character) {
        HttpUrl url = BaseUrl.parse("https://api.example.com", false).resolve(List.of("a" + character + "b"));

        assertThat(url.pathSegments()).containsExactly("a" + character + "b");
        assertThat(url.encodedPath()).matches("/a%[0-9A-F]{2}b");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/other, true",
        "https://API.EXAMPLE.COM:443/, true",
        "http://api.example.com/, false",
        "http://api.example.com:443/, false",
        "https://api.example.com:8443/, false",
        "https://example.com/, false",
        "https://api.example.com.evil.example/, false",
    })
    void is_the_origin_of_what_has_its_scheme_host_and_port(String other, boolean expected) {
        assertThat(BaseUrl.parse("https://api.example.com/v1", false).isOriginOf(HttpUrl.get(other)))
                .isEqualTo(expected);
    }

    @Test
    void reads_any_text_without_another_failure_and_only_into_an_origin_and_a_path() {
        Random random = new Random(20261122);
        String[] parts = {
            "a",
            "api.example.com",
            "127.0.0.1",
            "localhost",
            ".",
            "..",
            "/",
            "//",
            "\\",
            "@",
            ":",
            "443",
            "?",
            "#",
            "%",
            "%2e",
            "%2F",
            "%40",
            "%",
            "[",
            "]",
            "::1",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u00a0",
            "\u3000",
            "\u202e",
            "é",
            "ß",
            "😀",
            "\ud83d",
            "xn--",
            "xn--a",
            "-",
            "_",
            ";",
            "ⓛocalhost",
            "。",
            "１"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "http://" : "https://");
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            BaseUrl url;
            try {
                url = BaseUrl.parse(text.toString(), random.nextBoolean());
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).as("%s", text).isIn(MISSING, FORM, HOST, SEGMENTS, CLEARTEXT);
                continue;
            }
            HttpUrl resource = url.resolve(List.of("integrations", "7"));
            assertThat(resource.encodedUsername() + resource.encodedPassword())
                    .as("%s", text)
                    .isEmpty();
            assertThat(resource.query()).as("%s", text).isNull();
            assertThat(resource.fragment()).as("%s", text).isNull();
            assertThat(resource.host()).as("%s", text).isNotEmpty();
            assertThat(resource.encodedPath()).as("%s", text).endsWith("/integrations/7");
            assertThat(url.isOriginOf(resource)).as("%s", text).isTrue();
        }
    }

    private static void assertRefused(String text, String clause) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.parse(text, false))
                .withMessage(clause)
                .withNoCause();
        if (!clause.equals(CLEARTEXT)) {
            assertThat(catchIllegalArgumentException(() -> BaseUrl.parse(text, true)))
                    .hasMessage(clause);
        }
    }
}
