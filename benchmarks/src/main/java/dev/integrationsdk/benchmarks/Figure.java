package dev.integrationsdk.benchmarks;

import java.util.Locale;

/** What is measured, in the order of the table. */
enum Figure {
    P50_SMALL("p50, 147 B", "us", 1.10),
    P50_MEDIUM("p50, 0.8 kB", "us", 1.10),
    P50_LARGE("p50, 3.4 kB", "us", 1.10),
    P50_HUGE("p50, 1 MB", "us", 1.15),
    P99_SMALL("p99, 147 B", "us", Double.NaN),
    P99_MEDIUM("p99, 0.8 kB", "us", Double.NaN),
    P99_LARGE("p99, 3.4 kB", "us", Double.NaN),
    P99_HUGE("p99, 1 MB", "us", Double.NaN),
    BYTES_SMALL("allocated, 147 B", "kB", 1.20),
    BYTES_MEDIUM("allocated, 0.8 kB", "kB", 0.90),
    BYTES_LARGE("allocated, 3.4 kB", "kB", 1.10),
    BYTES_HUGE("allocated, 1 MB", "kB", 1.25),
    PARSE_HUGE("parse alone, 1 MB", "us", Double.NaN),
    PARSE_BYTES_HUGE("allocated by parse, 1 MB", "kB", Double.NaN),
    LOOK_HUGE("parse, and ask for an open part, 1 MB", "us", Double.NaN),
    LOOK_BYTES_HUGE("allocated by parse and asking, 1 MB", "kB", Double.NaN),
    CPU_16("CPU, 16 callers", "us", Double.NaN),
    CPU_64("CPU, 64 callers", "us", 1.10),
    CALLS_16("calls per second, 16 callers", "1/s", 0.92),
    CALLS_64("calls per second, 64 callers", "1/s", 0.92),
    CALLS_ASYNC("the same async, 64 in flight", "1/s", Double.NaN),
    ASYNC_TO_SYNC("async / sync with 64", "", 1.00),
    CONNECTIONS_16("new connections per 1000 calls, 16 callers", "", 0),
    CONNECTIONS_64("new connections per 1000 calls, 64 callers", "", 0),
    THREADS("threads started per 1000 calls, one caller", "", 0),
    COLD_WALL("cold start, wall", "ms", 1.00),
    COLD_CPU("cold start, CPU", "ms", 1.00),
    ARCHIVE_WALL("with a class data archive, wall", "ms", Double.NaN),
    ARCHIVE_CPU("with a class data archive, CPU", "ms", Double.NaN),
    JARS("runtime jars", "", 13),
    JARS_SIZE("their size", "MB", 6.4),
    OWN_SIZE("of which its own", "MB", 0.3);

    private final String title;
    private final String unit;
    private final double goal;

    Figure(String title, String unit, double goal) {
        this.title = title;
        this.unit = unit;
        this.goal = goal;
    }

    static Figure p50(Body body) {
        return valueOf("P50_" + body);
    }

    static Figure p99(Body body) {
        return valueOf("P99_" + body);
    }

    static Figure bytes(Body body) {
        return valueOf("BYTES_" + body);
    }

    String title() {
        return title;
    }

    /** What a peer's value is compared with: the same by hand, but a start with an archive with one without. */
    Figure base() {
        return this == ARCHIVE_WALL ? COLD_WALL : this == ARCHIVE_CPU ? COLD_CPU : this;
    }

    /** Whether peers are compared with the one by hand; else each has its own value in the table. */
    boolean isRatio() {
        return !unit.isEmpty() && !unit.equals("MB");
    }

    boolean hasGoal() {
        return !Double.isNaN(goal);
    }

    private boolean isMoreBetter() {
        return unit.equals("1/s") || this == ASYNC_TO_SYNC;
    }

    /** Whether this library reaches its goal with this value or ratio; what the table rounds is not rounded here. */
    boolean isMet(double value) {
        return isMoreBetter() ? value >= goal : value <= goal;
    }

    String goal() {
        return hasGoal()
                ? (isMoreBetter() ? "≥ " : "≤ ")
                        + String.format(Locale.ROOT, goal == Math.rint(goal) ? "%.0f" : "%.2f", goal)
                : "";
    }

    /** The unit after a value. */
    String withUnit(String value) {
        return unit.isEmpty() ? value : value + " " + unit.replace("us", "µs");
    }
}
