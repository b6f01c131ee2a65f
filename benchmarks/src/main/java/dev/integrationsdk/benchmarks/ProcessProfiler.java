package dev.integrationsdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** What JMH does not tell: the processor's time of a call, the threads that it starts and the connections that it opens. */
public final class ProcessProfiler implements InternalProfiler {
    static final String CPU = "cpu";
    static final String THREADS = "threads";
    static final String CONNECTIONS = "connections";

    private State before = new State(0, 0, 0);

    @Override
    public String getDescription() {
        return "Processor time, threads and connections per call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = State.now();
    }

    @Override
    @SuppressWarnings("rawtypes") // JMH's own signature
    public List<Result> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        State after = State.now();
        double calls = result.getMetadata().getAllOps();
        return List.of(
                scalar(CPU, (after.cpuNanos - before.cpuNanos) / 1e3 / calls, "us/op"),
                scalar(THREADS, (after.threads - before.threads) * 1e3 / calls, "1/1000 ops"),
                scalar(CONNECTIONS, (after.connections - before.connections) * 1e3 / calls, "1/1000 ops"));
    }

    private static ScalarResult scalar(String name, double value, String unit) {
        return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
    }

    private record State(long cpuNanos, long threads, long connections) {
        static State now() {
            return new State(
                    ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toNanos(),
                    ManagementFactory.getThreadMXBean().getTotalStartedThreadCount(),
                    connectionsAtServer());
        }

        /** How many connections the server has been sent updates on so far. */
        private static long connectionsAtServer() {
            try {
                URLConnection server = URI.create(System.getProperty(UpdateBenchmark.SERVER))
                        .toURL()
                        .openConnection();
                server.setRequestProperty("Connection", "close"); // to keep it would start a thread
                try (InputStream in = server.getInputStream()) {
                    return Long.parseLong(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
