package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.SUCCESS;
import static dev.integrationsdk.core.faults.Bench.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The statuses after which nobody knows: sent again by OkHttp never, and by us when we are told to. */
@Timeout(20)
final class UnknownTest {
    private static ClientOptions.Builder optIn(ClientOptions.Builder options) {
        return options.retry(RetryPolicy.builder()
                .initialDelay(Duration.ofMillis(1))
                .retryUnknownOutcomes(true)
                .build());
    }

    private static ApiException assertArrivesOnce(
            Mode mode, int status, String retryAfter, UnaryOperator<ClientOptions.Builder> options) {
        try (Bench bench = new Bench(options)) {
            Class<? extends ApiException> type =
                    status == 408 ? UnexpectedStatusException.class : ServerException.class;
            ApiException failure = bench.refusal(
                    mode, type, Outcome.UNKNOWN, answer(status, "{}").addHeader("Retry-After", retryAfter));
            assertThat(failure.headers().get("retry-after")).containsExactly(retryAfter);
            return failure;
        }
    }

    private static void assertArrivesOnce(Mode mode, int status, String retryAfter) {
        var unused = assertArrivesOnce(mode, status, retryAfter, options -> options);
    }

    static Stream<Arguments> row74() {
        return Mode.both("", "0", "5");
    }

    @ParameterizedTest
    @MethodSource("row74")
    void row_74_a_408_arrives_once(String retryAfter, Mode mode) {
        assertArrivesOnce(mode, 408, retryAfter);
    }

    @ParameterizedTest
    @CsvSource({
        "503,99999999999,SYNC",
        "503,99999999999,ASYNC",
        "503,2147483648,SYNC",
        "503,2147483648,ASYNC",
        "408,99999999999,SYNC",
        "408,99999999999,ASYNC"
    })
    void row_80_a_huge_delay_is_no_number_format_exception(int status, String retryAfter, Mode mode) {
        assertArrivesOnce(mode, status, retryAfter);
        ApiException failure = assertArrivesOnce(mode, status, retryAfter, UnknownTest::optIn);
        assertThat(failure.retryAfter().orElseThrow()).isGreaterThan(Duration.ofDays(10_000));
    }

    @ParameterizedTest
    @EnumSource
    void row_81_a_503_after_no_time_arrives_once(Mode mode) {
        assertArrivesOnce(mode, 503, "0");
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void row_82_a_server_error_arrives_once_and_twice_if_it_is_allowed(int status) {
        for (Mode mode : Mode.values()) {
            assertArrivesOnce(mode, status, "");
            try (Bench bench = new Bench(UnknownTest::optIn)) {
                bench.answers(answer(status, "{}"), answer(200, SUCCESS));
                assertThat(bench.caller.execute(mode).attempts()).isEqualTo(2);
                assertThat(bench.arrivals()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void row_83_a_server_error_for_ever_is_raised_in_the_end(Mode mode) {
        try (Bench bench = new Bench(UnknownTest::optIn)) {
            for (int i = 0; i < 5; i++) {
                bench.answers(answer(500, "{}"));
            }
            bench.caller.failsAfter(3, mode, ServerException.class, Outcome.UNKNOWN);
            assertThat(bench.arrivals()).isEqualTo(3);
        }
    }
}
