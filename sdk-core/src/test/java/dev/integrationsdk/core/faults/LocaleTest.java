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
import java.util.Locale;
import java.util.TimeZone;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the machine stands changes no byte and no reading. What the encoding of files is, {@link MemoryTest} varies. */
@Timeout(20)
final class LocaleTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR,Europe/Istanbul,SYNC", "tr-TR,Europe/Istanbul,ASYNC",
        "ar-EG-u-nu-arab,Africa/Cairo,SYNC", "ar-EG-u-nu-arab,Africa/Cairo,ASYNC",
        "th-TH-u-ca-buddhist-nu-thai,Asia/Bangkok,SYNC", "th-TH-u-ca-buddhist-nu-thai,Asia/Bangkok,ASYNC",
        "en-US,America/New_York,SYNC"
    })
    void row_127_every_locale_and_zone_sends_and_reads_the_same(String language, String place, Mode mode)
            throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        FakeTime time = FakeTime.showing(Instant.parse("2026-11-22T12:00:00Z"));
        try (Bench bench = new Bench(time, options -> options.header("X-TITLE-I", "i"))) {
            bench.answers(
                    answer(429, "{}")
                            .addHeader("DATE", "Sun, 22 Nov 2026 09:00:00 GMT")
                            .addHeader("RETRY-AFTER", "Sun, 22 Nov 2026 09:00:11 GMT"),
                    answer(200, "{\"id\":\"G1\",\"created\":\"2026-11-22T10:00:00Z\",\"count\":12}")
                            .setHeader("X-REQUEST-ID", "r-2"),
                    answer(429, "{\"message\":\"a\\u001b\"}").addHeader("retry-after", "1234567"));

            ApiResponse<Gadget> response = bench.caller.execute(mode);

            assertThat(time.waits).containsExactly(Duration.ofSeconds(11));
            assertThat(response.requestId()).contains("r-2");
            assertThat(response.body()
                            .created()
                            .orElseThrow()
                            .time()
                            .orElseThrow()
                            .toInstant())
                    .isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
            assertThat(response.body().toString()).contains("12");
            assertThat(bench.caller.fails(mode, RateLimitException.class, Outcome.NOT_APPLIED))
                    .hasMessageContaining("HTTP 429: a\\u001b, request id r-1, to be tried again after 1234567 s");
            RecordedRequest request = bench.server.takeRequest();
            assertThat(request.getRequestLine()).isEqualTo("PATCH /gadgets/g1 HTTP/1.1");
            assertThat(request.getHeaders().names())
                    .contains("Content-Type", "Content-Length", "Authorization", "X-TITLE-I");
            assertThat(request.getHeaders().get("Content-Length")).isEqualTo("15");
            assertThat(request.getBody()).isNotNull();
            assertThat(String.valueOf(request.getBody())).contains("{\"name\":\"Lamp\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_127_an_identifier_is_compared_alike_everywhere(Mode mode) {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, SUCCESS.replace("g1", "IDI-1")));
            assertThat(mode.execute(bench.caller.call("idi-1")).body().id()).isEqualTo("IDI-1");
        }
    }
}
