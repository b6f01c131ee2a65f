package dev.integrationsdk.contract.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.integrationsdk.contract.Vendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** Runs every cut of one vendor over one transport, several at a time. */
final class Laboratory implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int ASYNC_EVERY = 7;

    private final Vendor vendor;
    private final @Nullable Identity identity;
    private final Course course;
    private final List<CuttingServer> servers;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

    private Laboratory(Vendor vendor, @Nullable Identity identity, Course course, List<CuttingServer> servers) {
        this.vendor = vendor;
        this.identity = identity;
        this.course = course;
        this.servers = servers;
    }

    /** @param identity of the servers, null for servers without TLS */
    static Laboratory open(Vendor vendor, @Nullable Identity identity) {
        try {
            List<CuttingServer> servers = new ArrayList<>();
            Set<Course> courses = new HashSet<>();
            for (int i = 0; i < THREADS; i++) {
                CuttingServer server = CuttingServer.start(identity, Answer.ok(vendor));
                servers.add(server);
                courses.add(rehearse(vendor, server, identity));
            }
            assertThat(courses).as("how an exchange goes over the wire").hasSize(1);
            return new Laboratory(vendor, identity, courses.iterator().next(), servers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Course rehearse(Vendor vendor, CuttingServer server, @Nullable Identity identity) {
        Act act = server.play(null, null, null);
        try (Watch watch = new Watch(identity);
                Caller caller = new Caller(vendor, server.url(), watch.client())) {
            assertThat(caller.update(false).verdict(vendor)).isEqualTo(Verdict.ANSWERED);
            return act.measured();
        }
    }

    /** What is to be said after the cuts of the answer to a fresh connection. */
    Stream<Verdict> verdicts() {
        return course.cuts(Cut.Way.FIN, false, true, Answer.of(vendor, course.secure())).stream()
                .map(course::verdict);
    }

    Stream<DynamicTest> cuts(boolean watched, Cut.Way way) {
        return Stream.of(false, true).map(reused -> group(way, reused, watched));
    }

    private DynamicTest group(Cut.Way way, boolean reused, boolean watched) {
        List<Cut> cuts = course.cuts(way, reused, watched, Answer.of(vendor, course.secure()));
        int async = (cuts.size() + ASYNC_EVERY - 1) / ASYNC_EVERY;
        String name = "%s %s, %s on a %s connection, %s: %d cuts, %d of them async too"
                .formatted(
                        vendor.name(),
                        identity == null ? "plain" : "TLS",
                        way,
                        reused ? "reused" : "fresh",
                        watched ? "watched" : "not watched",
                        cuts.size(),
                        async);
        return dynamicTest(name, () -> {
            List<Callable<List<String>>> shares = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int share = i;
                shares.add(() -> complaints(cuts, share, watched));
            }
            List<String> complaints = new ArrayList<>();
            for (Future<List<String>> done : workers.invokeAll(shares)) {
                complaints.addAll(done.get());
            }
            assertThat(complaints.stream().limit(10))
                    .as("%s; the first of %d complaints", name, complaints.size())
                    .isEmpty();
        });
    }

    private List<String> complaints(List<Cut> cuts, int share, boolean watched) throws IOException {
        CuttingServer server = servers.get(share);
        List<String> complaints = new ArrayList<>();
        for (int i = share; i < cuts.size(); i += THREADS) {
            Cut cut = cuts.get(i);
            complaints.addAll(new Trial(vendor, course, cut, false).run(server, watched ? new Watch(identity) : null));
            if (i % ASYNC_EVERY == 0) {
                complaints.addAll(
                        new Trial(vendor, course, cut, true).run(server, watched ? new Watch(identity) : null));
            }
        }
        return complaints;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        try {
            for (CuttingServer server : servers) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
