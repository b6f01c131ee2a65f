package dev.integrationsdk.core.answers;

import static dev.integrationsdk.core.answers.Bench.SUCCESS;
import static dev.integrationsdk.core.answers.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statuses after which nobody knows: sent again by OkHttp never, and by us when we are told to. */
@Timeout(20)
final class UnknownTest {
    private static ClientOptions.Builder optIn(ClientOptions.Builder options) {
        return options.retry(RetryPolicy.builder()
                .initialDelay(Duration.ofMillis(1))
                .retryUnknownOutcomes(true)
                .build());
    }

    private static void assertArrivesOnce(boolean async, int status, String retryAfter) {
        try (Bench bench = new Bench()) {
            Class<? extends ApiException> type =
                    status == 408 ? UnexpectedStatusException.class : ServerException.class;
            ApiException failure = bench.refusal(
                    async, type, Outcome.UNKNOWN, answer(status, "{}").addHeader("Retry-After", retryAfter));
            assertThat(failure.headers().get("retry-after")).containsExactly(retryAfter);
        }
    }

    static Stream<Arguments> row74() {
        return Bench.both("", "0", "5");
    }

    @ParameterizedTest
    @MethodSource("row74")
    void row_74_a_408_arrives_once(String retryAfter, boolean async) {
        assertArrivesOnce(async, 408, retryAfter);
    }

    @ParameterizedTest
    @CsvSource({
        "503,99999999999,false",
        "503,99999999999,true",
        "503,2147483648,false",
        "503,2147483648,true",
        "408,99999999999,false",
        "408,99999999999,true"
    })
    void row_80_a_huge_delay_is_no_number_format_exception(int status, String retryAfter, boolean async) {
        assertArrivesOnce(async, status, retryAfter);
        try (Bench bench = new Bench(UnknownTest::optIn)) {
            ApiException failure =
                    (ApiException) bench.failure(async, answer(status, "{}").addHeader("Retry-After", retryAfter));
            assertThat(failure.retryAfter().orElseThrow()).isGreaterThan(Duration.ofDays(10_000));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row_81_a_503_after_no_time_arrives_once(boolean async) {
        assertArrivesOnce(async, 503, "0");
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void row_82_a_server_error_arrives_once_and_twice_if_it_is_allowed(int status) {
        for (boolean async : new boolean[] {false, true}) {
            assertArrivesOnce(async, status, "");
            try (Bench bench = new Bench(UnknownTest::optIn)) {
                bench.answers(answer(status, "{}"), answer(200, SUCCESS));
                assertThat(bench.caller.execute(async).attempts()).isEqualTo(2);
                assertThat(bench.arrivals()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void row_83_a_server_error_for_ever_is_raised_in_the_end(boolean async) {
        try (Bench bench = new Bench(UnknownTest::optIn)) {
            for (int i = 0; i < 5; i++) {
                bench.answers(answer(500, "{}"));
            }
            SdkException failure = bench.caller.failure(async);
            assertThat(failure).isInstanceOf(ServerException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(bench.arrivals()).isEqualTo(3);
        }
    }
}
