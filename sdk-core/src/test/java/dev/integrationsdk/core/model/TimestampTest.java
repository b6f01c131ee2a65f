package dev.integrationsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    @ParameterizedTest
    @CsvSource({
        "2020-09-20T00:00:00+00:00,         2020-09-20T00:00:00,            0",
        "2020-09-20T00:00:00Z,              2020-09-20T00:00:00,            0",
        "2020-09-20t00:00:00z,              2020-09-20T00:00:00,            0",
        "2020-09-20T10:30:00-08:00,         2020-09-20T10:30:00,           -480",
        "2020-09-20T10:30:00+05:30,         2020-09-20T10:30:00,            330",
        "2020-09-20T10:30:00-00:00,         2020-09-20T10:30:00,            0",
        "2023-11-07T05:31:56.1Z,            2023-11-07T05:31:56.1,          0",
        "2024-04-20T10:00:00.000Z,          2024-04-20T10:00:00,            0",
        "2023-12-08T19:06:04.890000+00:00,  2023-12-08T19:06:04.890,        0",
        "2023-12-08T19:06:04.123456789Z,    2023-12-08T19:06:04.123456789,  0"
    })
    void isReadWithItsOffset(String text, String local, int minutes) {
        assertThat(new Timestamp(text).time())
                .contains(OffsetDateTime.of(
                        java.time.LocalDateTime.parse(local), ZoneOffset.ofTotalSeconds(minutes * 60)));
        assertThat(new Timestamp(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-09-20T00:00:00",
                "2023-12-08T19:06:04.890000",
                "2020-09-20 00:00:00+00:00",
                "2020-09-20 00:00:00",
                "2020-09-20",
                "1600560000",
                "1600560000000",
                "1600560000.5",
                "0",
                "2020-09-20T25:00:00Z",
                "2020-02-30T00:00:00Z",
                " 2020-09-20T00:00:00Z",
                "2020-09-20T00:00:00Z ",
                "Sun, 20 Sep 2020 00:00:00 GMT",
                "yesterday",
                "null",
                ""
            })
    void isNeverGuessedAt(String text) {
        assertThat(new Timestamp(text).time()).isEmpty();
        assertThat(new Timestamp(text).text()).isEqualTo(text);
    }

    @Test
    void equalsAnotherOfTheSameText() {
        assertThat(new Timestamp("2020-09-20T00:00:00Z"))
                .isEqualTo(new Timestamp("2020-09-20T00:00:00Z"))
                .hasSameHashCodeAs(new Timestamp("2020-09-20T00:00:00Z"))
                .isNotEqualTo(new Timestamp("2020-09-20T00:00:00+00:00"));
    }

    @Test
    void isItsTextAsTextAndAsJson() {
        assertThat(new Timestamp("yesterday")).hasToString("yesterday");
        assertThat(Json.of(new Timestamp("yesterday"))).hasToString("\"yesterday\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void hasAText() {
        assertThatNullPointerException().isThrownBy(() -> new Timestamp(null)).withMessage("text");
    }
}
