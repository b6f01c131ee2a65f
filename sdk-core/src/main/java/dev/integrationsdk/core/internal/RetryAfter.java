package dev.integrationsdk.core.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the {@code Retry-After} header (RFC 9110, 10.2.3): a number of seconds, or a date. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("[0-9]+");
    private static final int MOST_DIGITS = 10;
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private RetryAfter() {}

    /**
     * How long the server asks to wait. A date is compared with the answer's own {@code Date}, since the two clocks may
     * differ; one that has passed is no wait. Anything else than one well-formed header is empty.
     */
    static Optional<Duration> read(Map<String, List<String>> headers, Instant now) {
        List<String> values = headers.getOrDefault("Retry-After", List.of());
        if (values.size() != 1) {
            return Optional.empty();
        }
        String value = values.get(0).trim();
        if (SECONDS.matcher(value).matches()) {
            String seconds = value.replaceFirst("^0+(?=.)", "");
            Duration wait = seconds.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(seconds));
            return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
        return date(value)
                .map(until -> Duration.between(
                        date(headers.getOrDefault("Date", List.of("")).get(0)).orElse(now), until))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
