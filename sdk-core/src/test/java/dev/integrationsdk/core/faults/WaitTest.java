package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.SUCCESS;
import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.FakeTime;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.internal.json.Gadget;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a 429 is waited after, whatever its Retry-After is, and whatever clocks show. */
@Timeout(20)
final class WaitTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static MockResponse.Builder limited(String... retryAfter) {
        MockResponse.Builder answer = answer(429, "{}");
        for (String value : retryAfter) {
            answer.addHeaderLenient("Retry-After", value);
        }
        return answer;
    }

    /** The one wait between a 429 and success. */
    private static Duration waited(Mode mode, MockResponse.Builder limited) {
        FakeTime time = FakeTime.showing(NOW);
        try (Bench bench = new Bench(time, options -> options)) {
            bench.answers(limited, answer(200, SUCCESS));
            assertThat(bench.caller.execute(mode).attempts()).isEqualTo(2);
            assertThat(bench.arrivals()).isEqualTo(2);
            assertThat(time.waits).hasSize(1);
            return time.waits.get(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0,SYNC", "0,0,ASYNC", "1,1,SYNC", "1,1,ASYNC", "007,7,SYNC", "' 5 ',5,ASYNC", "59,59,SYNC"})
    void row_77_seconds_that_fit_are_waited(String retryAfter, int seconds, Mode mode) {
        assertThat(waited(mode, limited(retryAfter))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource
    void row_77_a_date_that_fits_is_waited_for(Mode mode) {
        MockResponse.Builder limited = limited(date(NOW.plusSeconds(9))).addHeader("Date", date(NOW));
        assertThat(waited(mode, limited)).isEqualTo(Duration.ofSeconds(9));
    }

    static Stream<Arguments> row78() {
        return Mode.both(
                "3600",
                "2147483648",
                "9223372036854775808",
                "9".repeat(1_000),
                date(NOW.plusSeconds(86_400)),
                "Fri, 31 Dec 9999 23:59:59 GMT");
    }

    @ParameterizedTest
    @MethodSource("row78")
    void row_78_what_does_not_fit_is_raised_at_once(String retryAfter, Mode mode) {
        FakeTime time = FakeTime.showing(NOW);
        try (Bench bench = new Bench(time, options -> options)) {
            RateLimitException failure =
                    bench.refusal(mode, RateLimitException.class, Outcome.NOT_APPLIED, limited(retryAfter));
            assertThat(failure.retryAfter().orElseThrow()).isGreaterThanOrEqualTo(Duration.ofHours(1));
            assertThat(time.waits).isEmpty();
        }
    }

    static Stream<Arguments> row79() {
        return Mode.both(
                "abc",
                "-5",
                "1.5",
                "",
                "1, 2",
                "1;2",
                "\u0661",
                "\uff11",
                "0x5",
                "1e3",
                "+5",
                "5s",
                "Sun, 99 Nov 2026 09:00:00 GMT",
                "Sunday, 22-Nov-26 09:00:11 GMT",
                "\t");
    }

    @ParameterizedTest
    @MethodSource("row79")
    void row_79_what_is_no_delay_is_our_own_backoff(String retryAfter, Mode mode) {
        assertThat(waited(mode, limited(retryAfter))).isEqualTo(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void row_79_two_delays_are_none(Mode mode) {
        assertThat(waited(mode, limited("1", "2"))).isEqualTo(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @EnumSource
    void row_79_a_date_in_the_past_is_no_wait(Mode mode) {
        assertThat(waited(mode, limited(date(NOW.minusSeconds(5))))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void row_79_an_odd_delay_is_left_out_of_the_failure(Mode mode) {
        try (Bench bench = new Bench(FakeTime.showing(NOW), options -> options)) {
            bench.answers(limited("-5"), limited("1", "2"), limited("abc"));
            RateLimitException failure =
                    bench.caller.failsAfter(3, mode, RateLimitException.class, Outcome.NOT_APPLIED);
            assertThat(failure.retryAfter()).isEmpty();
            assertThat(bench.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"3600,SYNC", "3600,ASYNC", "-3600,SYNC", "-3600,ASYNC"})
    void row_125_a_jump_of_the_wall_clock_changes_no_wait_and_no_deadline(long jump, Mode mode) {
        FakeTime time = FakeTime.showing(NOW, NOW.plusSeconds(jump), NOW.minusSeconds(jump), NOW.plusSeconds(2 * jump));
        try (Bench bench = new Bench(time, options -> options)) {
            bench.answers(limited("7"), limited("11"), answer(200, SUCCESS));

            ApiResponse<Gadget> response = bench.caller.execute(mode);

            assertThat(time.waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(11));
            assertThat(response.elapsed()).isEqualTo(Duration.ofSeconds(18));
            assertThat(bench.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"7200,SYNC", "7200,ASYNC", "-7200,SYNC", "-7200,ASYNC"})
    void row_126_a_date_is_compared_with_the_servers_own(long skew, Mode mode) {
        Instant there = NOW.plusSeconds(skew);
        MockResponse.Builder limited = limited(date(there.plusSeconds(9))).addHeader("Date", date(there));
        assertThat(waited(mode, limited)).isEqualTo(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @EnumSource
    void row_126_without_the_servers_own_date_it_is_capped_by_the_call(Mode mode) {
        FakeTime time = FakeTime.showing(NOW.minusSeconds(7200));
        try (Bench bench = new Bench(time, options -> options)) {
            RateLimitException failure = bench.refusal(
                    mode,
                    RateLimitException.class,
                    Outcome.NOT_APPLIED,
                    limited(date(NOW.plusSeconds(9))).setHeader("Date", "no date"));
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7209));
            assertThat(time.waits).isEmpty();
        }
    }
}
