package dev.integrationsdk.contract.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.integrationsdk.contract.Vendor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** Breaks off one vendor's update over HTTP/2 in every way. */
final class Http2Laboratory {
    private final Vendor vendor;
    private final Identity identity = Identity.create();
    private final List<String> complaints = new ArrayList<>();

    Http2Laboratory(Vendor vendor) {
        this.vendor = vendor;
    }

    Stream<DynamicTest> resets(int[] codes) {
        return Stream.of(StreamReset.Frame.values())
                .flatMap(frame -> Stream.of(false, true).map(reused -> group(frame, reused, codes)));
    }

    private DynamicTest group(StreamReset.Frame frame, boolean reused, int[] codes) {
        List<StreamReset> resets = StreamReset.all(frame, codes);
        String name = "%s HTTP/2, %s on a %s connection: %d resets, %d of them async too"
                .formatted(vendor.name(), frame, reused ? "reused" : "fresh", resets.size(), resets.size());
        return dynamicTest(name, () -> {
            complaints.clear();
            for (StreamReset reset : resets) {
                run(reset, reused, false);
                run(reset, reused, true);
            }
            assertThat(complaints.stream().limit(10))
                    .as("%s; the first of %d complaints", name, complaints.size())
                    .isEmpty();
        });
    }

    private void run(StreamReset reset, boolean reused, boolean async) throws IOException {
        int victim = reused ? 2 : 1;
        String what = reset + (async ? ", async" : "");
        Verdict expected = reset.moment().verdict;
        try (Http2Server server =
                        new Http2Server(identity, reset, victim, vendor.answer().toString());
                Watch watch = new Watch(identity);
                Caller caller = new Caller(vendor, server.url(), watch.client())) {
            if (reused) {
                check(what + ", before", Verdict.ANSWERED, caller.update(false).verdict(vendor));
            }
            Result result = caller.update(async);
            check(what + ": " + result, expected, result.verdict(vendor));
            check(what + ", listener", List.of(expected.outcome, expected.outcome), caller.told());
            check(what + ", arrivals", victim, server.arrivals());
            check(what + ", connections", 1, watch.connections());
        }
    }

    private void check(String what, Object expected, @Nullable Object actual) {
        if (!expected.equals(actual)) {
            complaints.add(what + ": expected " + expected + " but was " + actual);
        }
    }
}
