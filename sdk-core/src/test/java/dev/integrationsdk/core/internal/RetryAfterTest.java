package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(36_500);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "007, 7", "120, 120", "86400, 86400", "2147483647, 2147483647", "2147483648, 2147483648"
    })
    void digits_are_seconds(String value, long seconds) {
        assertThat(read(value)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 5", "5 ", "\t5\t"})
    void white_space_around_does_not_count(String value) {
        assertThat(read(value)).contains(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3153600000",
                "3153600001",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551617",
                "99999999999999999999999999999999999999999999"
            })
    void digits_of_any_length_are_a_delay_of_at_most_a_century(String value) {
        assertThat(read(value)).contains(LONGEST);
    }

    @Test
    void a_thousand_digits_are_a_delay_too() {
        assertThat(read("9".repeat(1_000))).contains(LONGEST);
        assertThat(read("0".repeat(1_000) + "3")).contains(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "-0",
                "+5",
                "abc",
                "1.5",
                "1,5",
                "5s",
                "5 s",
                "5, 10",
                "5,5",
                "5;",
                "1e3",
                "0x10",
                "PT5S",
                "NaN",
                "Infinity",
                "null",
                "٥",
                "１２",
                "五",
                "5\u00a0",
                "\u20285",
                "2026-11-22T12:00:30Z",
                "1795348830.5",
                "Sun, 22 Nov 2026",
                "Mon, 22 Nov 2026 12:00:30 GMT",
                "Sun, 31 Feb 2026 12:00:30 GMT",
                "Sun, 22 Nov 2026 25:00:30 GMT",
                "Sun, 22 Nov 2026 12:00:30",
                "Sun, 22 Nov 2026 12:00:30 GMT, Sun, 22 Nov 2026 12:00:40 GMT",
                "So, 22 Nov 2026 12:00:30 GMT",
                "Sun, ٢٢ Nov 2026 12:00:30 GMT",
            })
    void anything_else_is_no_delay(String value) {
        assertThat(read(value)).isEmpty();
    }

    @Test
    void no_header_is_no_delay() {
        assertThat(RetryAfter.read(Map.of(), NOW)).isEmpty();
        assertThat(RetryAfter.read(headers("Retry-After", List.of()), NOW)).isEmpty();
    }

    @Test
    void two_headers_are_no_delay_even_if_they_agree() {
        assertThat(RetryAfter.read(headers("Retry-After", List.of("5", "10")), NOW))
                .isEmpty();
        assertThat(RetryAfter.read(headers("Retry-After", List.of("5", "5")), NOW))
                .isEmpty();
    }

    @Test
    void the_name_is_read_whatever_its_case_from_the_headers_of_an_answer() {
        assertThat(RetryAfter.read(headers("retry-after", List.of("5")), NOW)).contains(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 22 Nov 2026 12:00:30 GMT | PT30S",
                "Sun, 22 Nov 2026 12:00:00 GMT | PT0S",
                "Mon, 23 Nov 2026 12:00:00 GMT | PT24H",
                "Sun, 22 Nov 2026 13:00:30 +0100 | PT30S",
            })
    void a_date_counts_from_now_if_the_answer_has_none_of_its_own(String value, Duration expected) {
        assertThat(read(value)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 22 Nov 2026 11:59:59 GMT",
                "Sat, 21 Nov 2026 12:00:00 GMT",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "Sun, 06 Nov 1994 08:49:37 GMT"
            })
    void a_date_that_has_passed_is_no_wait(String value) {
        assertThat(read(value)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 22 Nov 2026 12:00:10 GMT | PT20S",
                "Sun, 22 Nov 2020 12:00:30 GMT | PT52584H",
                "Mon, 23 Nov 2026 12:00:30 GMT | PT0S",
            })
    void a_date_counts_from_the_answers_own_date(String date, Duration expected) {
        Map<String, List<String>> headers = headers("Retry-After", List.of("Sun, 22 Nov 2026 12:00:30 GMT"));
        headers.put("date", List.of(date));

        assertThat(RetryAfter.read(headers, NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1795348800", "2026-11-22T12:00:20Z"})
    void a_date_counts_from_now_if_the_answers_own_cannot_be_read(String date) {
        Map<String, List<String>> headers = headers("Retry-After", List.of("Sun, 22 Nov 2026 12:00:30 GMT"));
        headers.put("Date", List.of(date));

        assertThat(RetryAfter.read(headers, NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    void seconds_do_not_depend_on_any_date() {
        Map<String, List<String>> headers = headers("Retry-After", List.of("5"));
        headers.put("Date", List.of("Sun, 22 Nov 2020 12:00:00 GMT"));

        assertThat(RetryAfter.read(headers, NOW)).contains(Duration.ofSeconds(5));
    }

    private static Optional<Duration> read(String value) {
        return RetryAfter.read(headers("Retry-After", List.of(value)), NOW);
    }

    private static Map<String, List<String>> headers(String name, List<String> values) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put(name, values);
        return headers;
    }
}
