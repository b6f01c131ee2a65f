package dev.integrationsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SimulatorExtension.class)
class FailEveryTest {
    private static List<Integer> statuses(Simulator simulator, VendorCase vendor, int requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            statuses.add(vendor.caller(simulator)
                    .raw("GET", simulator.integrationId(), "")
                    .statusCode());
        }
        return statuses;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADA")
    void everyNthRequestFromNowOnIsSpoiled(VendorCase vendor) throws Exception {
        try (Simulator simulator = vendor.start()) {
            statuses(simulator, vendor, 2);
            simulator.failEvery(3, Fault.status(503));

            assertThat(statuses(simulator, vendor, 7)).containsExactly(200, 200, 503, 200, 200, 503, 200);
        }
    }

    @Test
    void oneSpoilsAll(TrutoSimulator truto) throws Exception {
        truto.failEvery(1, Fault.status(500));

        assertThat(statuses(truto, VendorCase.TRUTO, 3)).containsExactly(500, 500, 500);
    }

    @Test
    void aLaterOneReplacesTheEarlierAndCountsAnew(TrutoSimulator truto) throws Exception {
        truto.failEvery(2, Fault.status(503));
        assertThat(statuses(truto, VendorCase.TRUTO, 1)).containsExactly(200);

        truto.failEvery(2, Fault.status(500));

        assertThat(statuses(truto, VendorCase.TRUTO, 4)).containsExactly(200, 500, 200, 500);
    }

    @Test
    void queuedFaultsComeFirstAndTheirRequestsCount(TrutoSimulator truto) throws Exception {
        truto.failEvery(2, Fault.status(503));
        truto.failNext(Fault.status(429));
        truto.failNext(Fault.status(500));
        truto.failNext(Fault.status(502));

        assertThat(statuses(truto, VendorCase.TRUTO, 6)).containsExactly(429, 500, 502, 503, 200, 503);
    }

    @Test
    void refusedRequestsCountToo(TrutoSimulator truto) throws Exception {
        truto.failEvery(2, Fault.status(503));

        assertThat(VendorCase.TRUTO.caller(truto).patch("unknown", "{}").status())
                .isEqualTo(404);
        assertThat(statuses(truto, VendorCase.TRUTO, 1)).containsExactly(503);
    }

    @Test
    void manyThreadsAreCountedExactly(MembraneSimulator membrane) throws Exception {
        membrane.failEvery(7, Fault.status(503));
        Caller caller = VendorCase.MEMBRANE.caller(membrane);
        Callable<List<Integer>> worker = () -> statusesOf(caller, membrane.integrationId());
        List<Integer> statuses = new ArrayList<>();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<Integer>> done : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> worker).toList())) {
                statuses.addAll(done.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(statuses).hasSize(400).filteredOn(status -> status == 503).hasSize(400 / 7);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(400 - 400 / 7);
    }

    @Test
    void aRoundHasAtLeastOneRequest(TrutoSimulator truto) {
        assertThatIllegalArgumentException().isThrownBy(() -> truto.failEvery(0, Fault.status(503)));
        assertThatIllegalArgumentException().isThrownBy(() -> truto.failEvery(-1, Fault.status(503)));
    }

    private static List<Integer> statusesOf(Caller caller, String id) throws IOException, InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            statuses.add(caller.raw("GET", id, "").statusCode());
        }
        return statuses;
    }
}
