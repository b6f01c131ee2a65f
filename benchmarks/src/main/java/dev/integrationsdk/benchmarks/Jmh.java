package dev.integrationsdk.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark in a JVM of its own. */
final class Jmh {
    private final String server;

    Jmh(String server) {
        this.server = server;
    }

    /** What was measured; times are in microseconds. */
    record Measured(RunResult result) {
        double percentile(double rank) {
            return result.getPrimaryResult().getStatistics().getPercentile(rank);
        }

        double callsPerSecond() {
            return result.getPrimaryResult().getScore() * 1e6;
        }

        double kilobytesPerCall() {
            return of("gc.alloc.rate.norm") / 1000;
        }

        double of(String name) {
            for (String key : result.getSecondaryResults().keySet()) {
                if (key.endsWith(name)) { // JMH has put signs before it
                    return requireNonNull(result.getSecondaryResults().get(key)).getScore();
                }
            }
            throw new IllegalArgumentException("JMH has no " + name);
        }
    }

    /** How long each update takes a single caller. */
    Measured latency(Body body, Peer peer) throws RunnerException {
        return run(update("sync", Mode.SampleTime, body, peer));
    }

    /** How many updates so many callers make. */
    Measured throughput(int callers, Peer peer) throws RunnerException {
        // Locks that are fought for make the compiler begin anew.
        return run(update("sync", Mode.Throughput, Body.SMALL, peer)
                .threads(callers)
                .warmupIterations(5));
    }

    /** How many updates are made with 64 of them in flight. */
    Measured async(Peer peer) throws RunnerException {
        // Its threads start when the others of this run are already there, so that it takes longer to warm up.
        return run(update("async", Mode.Throughput, Body.SMALL, peer).warmupIterations(8));
    }

    /** How long it takes to read an answer of 1 MB, by a method of {@link ParseBenchmark}. */
    Measured parse(String method, Peer peer) throws RunnerException {
        return run(options(ParseBenchmark.class, method, Mode.SampleTime, peer));
    }

    private ChainedOptionsBuilder update(String method, Mode mode, Body body, Peer peer) {
        return options(UpdateBenchmark.class, method, mode, peer).param("body", body.name());
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, String method, Mode mode, Peer peer) {
        return new OptionsBuilder()
                .include(benchmark.getSimpleName() + "\\." + method + "$")
                .param("peer", peer.name())
                .mode(mode)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                // Callers wait for the compiler: with 64 of them in front of it on two processors, it would take
                // minutes.
                .jvmArgs("-Xbatch", "-Xms1g", "-Xmx1g", "-D" + UpdateBenchmark.SERVER + "=" + server);
    }

    private static Measured run(ChainedOptionsBuilder options) throws RunnerException {
        return new Measured(new Runner(options.build()).runSingle());
    }
}
