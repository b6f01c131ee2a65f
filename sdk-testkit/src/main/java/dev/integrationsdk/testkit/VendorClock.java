package dev.integrationsdk.testkit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Tells the time in a vendor's way of writing it, whatever the real time is. */
record VendorClock(DateTimeFormatter format) {
    private static final OffsetDateTime START = OffsetDateTime.parse("2025-01-01T00:00:00Z");

    VendorClock(String pattern) {
        this(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    String ofCreation(int number) {
        return START.plusSeconds(number).format(format);
    }

    /** Returns one second after the last update; one that a test has put there can be absent or unreadable. */
    String after(String lastUpdate) {
        return parsed(lastUpdate).plusSeconds(1).format(format);
    }

    private static OffsetDateTime parsed(String time) {
        try {
            return OffsetDateTime.parse(time);
        } catch (DateTimeParseException e) {
            return START;
        }
    }
}
