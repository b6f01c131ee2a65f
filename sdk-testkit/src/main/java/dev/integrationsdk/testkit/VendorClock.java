package dev.integrationsdk.testkit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Tells the time of an update in a vendor's way of writing it: one second after the last, whatever the real time is.
 */
record VendorClock(DateTimeFormatter format) {
    VendorClock(String pattern) {
        this(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    String after(String lastUpdate) {
        return OffsetDateTime.parse(lastUpdate).plusSeconds(1).format(format);
    }
}
