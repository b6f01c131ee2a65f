package dev.integrationsdk.core.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a time limit may be. */
public final class Limits {
    static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private Limits() {}

    /** Why a time limit cannot be used, or null if it can. */
    public static @Nullable String problem(String name, @Nullable Duration limit) {
        return limit == null || limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0
                ? name + " must be 1 ms to 1 day, not " + limit
                : null;
    }
}
