package dev.integrationsdk.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.RateLimitException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;

/** {@code Retry-After} is a wait that is not negative, or nothing, whatever it says. */
final class RetryAfterFuzzTest {
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Loopback loopback = new Loopback();

    @AfterProperty
    void close() {
        loopback.close();
    }

    @Provide
    Arbitrary<String> waits() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(400);
        Arbitrary<String> anyScript = Arbitraries.of(
                        "٣", "३", "𝟝", "９", "五", "Ⅻ", "²", "1", "0", "-", "+", ".", "e", " ")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(digits, anyScript, dates(), Texts.ofOneLine());
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> right =
                instants().map(time -> DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)));
        Arbitrary<String> odd = Combinators.combine(
                        Arbitraries.of("", "Sun, ", "Fri, ", "Sunday, ", "sun,"),
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.of("Nov", "nov", "Foo", "11", "Feb"),
                        Arbitraries.integers().between(-1, 1_000_000_000),
                        Arbitraries.integers().between(-1, 99),
                        Arbitraries.of("GMT", "UTC", "+0000", "-1800", "+9999", "", "Z", "gmt"))
                .as((day, date, month, year, time, zone) -> String.format(
                        java.util.Locale.ROOT,
                        "%s%d %s %d %02d:%02d:%02d %s",
                        day,
                        date,
                        month,
                        year,
                        time,
                        time,
                        time,
                        zone));
        return Arbitraries.oneOf(right, odd);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(), 253_402_300_799L)
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Instant> times() {
        return instants();
    }

    @Property
    void is_never_negative_and_never_thrown_at_anybody(
            @ForAll @Size(max = 3) List<@net.jqwik.api.From("waits") String> waits,
            @ForAll @Size(max = 2) List<@net.jqwik.api.From("dates") String> dates,
            @ForAll boolean async) {
        Optional<Duration> wait = wait(waits, dates, async);

        assertThat(wait.filter(Duration::isNegative)).isEmpty();
        if (waits.size() != 1) {
            assertThat(wait).isEmpty();
        }
    }

    @Property
    void is_the_number_of_seconds_up_to_a_hundred_years(
            @ForAll @NumericChars @StringLength(min = 1, max = 30) String digits, @ForAll boolean async) {
        BigInteger seconds = new BigInteger(digits).min(BigInteger.valueOf(LONGEST.toSeconds()));
        assertThat(wait(List.of(digits), List.of(), async)).contains(Duration.ofSeconds(seconds.longValueExact()));
    }

    @Property
    void is_what_lies_between_two_dates_of_the_server(
            @ForAll("times") Instant sent, @ForAll("times") Instant until, @ForAll boolean async) {
        Duration between = Duration.between(sent, until);
        assertThat(wait(List.of(header(until)), List.of(header(sent)), async))
                .contains(between.isNegative() ? Duration.ZERO : between);
    }

    private static String header(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    private Optional<Duration> wait(List<String> waits, List<String> dates, boolean async) {
        MockResponse.Builder answer = new MockResponse.Builder().code(429).body("{}");
        waits.forEach(wait -> answer.addHeaderLenient("Retry-After", wait));
        dates.forEach(date -> answer.addHeaderLenient("Date", date));
        ApiException failure = (ApiException) loopback.answers(answer).failure(async);
        assertThat(failure).isInstanceOf(RateLimitException.class);
        return failure.retryAfter();
    }
}
