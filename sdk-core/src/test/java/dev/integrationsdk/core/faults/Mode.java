package dev.integrationsdk.core.faults;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The two ways to execute a call, which must not differ in what they make of a fault. */
enum Mode {
    SYNC,
    ASYNC;

    /** Each of these both ways. */
    static Stream<Arguments> both(Fault... faults) {
        return Arrays.stream(faults).flatMap(fault -> Arrays.stream(values()).map(mode -> Arguments.of(fault, mode)));
    }
}
