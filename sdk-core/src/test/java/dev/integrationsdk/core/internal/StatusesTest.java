package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.Outcome;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusesTest {

    @ParameterizedTest
    @CsvSource({
        "200, 299, APPLIED",
        "300, 399, NOT_APPLIED",
        "400, 407, NOT_APPLIED",
        "408, 408, UNKNOWN",
        "409, 499, NOT_APPLIED",
        "500, 599, UNKNOWN",
        "600, 999, UNKNOWN",
        "0, 199, UNKNOWN",
    })
    void a_status_says_what_became_of_the_change(int from, int to, Outcome expected) {
        assertThat(IntStream.rangeClosed(from, to).mapToObj(Statuses::outcome)).containsOnly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-20, UNKNOWN",
        "-2147483648, UNKNOWN",
        "2147483647, UNKNOWN",
    })
    void what_is_no_status_says_nothing(int status, Outcome expected) {
        assertThat(Statuses.outcome(status)).isEqualTo(expected);
        assertThat(Statuses.isSuccess(status)).isFalse();
        assertThat(Statuses.isUnexpected(status)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void only_200_to_299_are_a_success(int status) {
        assertThat(Statuses.isSuccess(status)).isEqualTo(status / 100 == 2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void only_an_ordinary_4xx_or_5xx_is_expected_of_a_refusal(int status) {
        boolean expected =
                (status / 100 == 4 || status / 100 == 5) && !Set.of(407, 408).contains(status);

        assertThat(Statuses.isUnexpected(status)).isEqualTo(!expected);
    }

    static IntStream all() {
        return IntStream.of(
                0, 99, 100, 101, 103, 199, 200, 201, 204, 226, 299, 300, 301, 304, 308, 399, 400, 401, 406, 407, 408,
                409, 425, 429, 499, 500, 503, 599, 600, 999);
    }
}
