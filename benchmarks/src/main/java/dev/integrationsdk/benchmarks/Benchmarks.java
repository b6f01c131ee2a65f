package dev.integrationsdk.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything in rounds. In each round every peer has JVMs of its own, one after another and each time in another
 * order, so that what disturbs the machine for a while disturbs all of them; ratios are those of one round.
 */
final class Benchmarks {
    private static final int COLD_STARTS = 5;
    private static final List<Peer> ALL = List.of(Peer.values());
    private static final List<Peer> UNOBSERVED =
            ALL.stream().filter(peer -> peer != Peer.OBSERVED).toList();
    private static final List<Peer> ASYNC = List.of(Peer.BY_HAND, Peer.CONTROL, Peer.SDK, Peer.RETROFIT);
    private static final List<Peer> PARSERS = List.of(Peer.BY_HAND, Peer.CONTROL, Peer.SDK);

    private final Path folder;
    private final Path jar;
    private final Certificate certificate;
    private final String tlsServer;
    private final Jmh jmh;
    private final Results results = new Results();

    private Benchmarks(Path folder, Path jar, Certificate certificate, String server, String tlsServer) {
        this.folder = folder;
        this.jar = jar;
        this.certificate = certificate;
        this.tlsServer = tlsServer;
        this.jmh = new Jmh(server);
    }

    /**
     * Prints the table, and writes the values and the picture.
     *
     * @param args the folder for results, the jar of this project, the number of rounds, and which groups to measure: all
     *     by default, or some of {@code start,latency,parse,load}
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Certificate certificate = Certificate.create(folder);
        List<String> command = new ArrayList<>(List.of(Jvm.java(), "-Xmx256m"));
        command.addAll(List.of(certificate.toServe()));
        command.addAll(List.of("-cp", Jvm.classPath(Jvm.jars()), VendorServer.class.getName()));
        Process server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = server.inputReader(StandardCharsets.US_ASCII)) {
            new Benchmarks(folder, Path.of(args[1]), certificate, out.readLine(), out.readLine())
                    .run(Integer.parseInt(args[2]), Set.of(args[3].split(",", -1)));
        } finally {
            server.destroy();
        }
    }

    private void run(int rounds, Set<String> groups) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round + " of " + rounds);
            if (groups.contains("start")) {
                start(round);
            }
            if (groups.contains("latency")) {
                latency(round);
            }
            if (groups.contains("parse")) {
                parse(round);
            }
            if (groups.contains("load")) {
                load(round);
            }
        }
        System.out.println(Table.markdown(results));
        Path csv = folder.resolve("benchmarks.csv");
        Files.writeString(csv, Table.csv(results));
        System.out.println("Every value: " + csv);
        Path svg = folder.resolve("benchmarks.svg");
        Picture.draw(results, svg);
        System.out.println("A picture: " + svg);
    }

    private void latency(int round) throws RunnerException {
        for (Body body : Body.values()) {
            for (Peer peer : order(round, ALL)) {
                Jmh.Measured measured = jmh.latency(body, peer);
                results.add(round, Figure.p50(body), peer, measured.percentile(50));
                results.add(round, Figure.p99(body), peer, measured.percentile(99));
                results.add(round, Figure.bytes(body), peer, measured.kilobytesPerCall());
                results.add(round, Figure.THREADS, peer, measured.of(ProcessProfiler.THREADS));
            }
        }
    }

    private void parse(int round) throws RunnerException {
        for (Peer peer : order(round, PARSERS)) {
            Jmh.Measured parse = jmh.parse("parse", peer);
            results.add(round, Figure.PARSE_HUGE, peer, parse.percentile(50));
            results.add(round, Figure.PARSE_BYTES_HUGE, peer, parse.kilobytesPerCall());
            Jmh.Measured look = jmh.parse("look", peer);
            results.add(round, Figure.LOOK_HUGE, peer, look.percentile(50));
            results.add(round, Figure.LOOK_BYTES_HUGE, peer, look.kilobytesPerCall());
        }
    }

    private void load(int round) throws RunnerException {
        for (Peer peer : order(round, UNOBSERVED)) {
            Jmh.Measured few = jmh.throughput(16, peer);
            results.add(round, Figure.CALLS_16, peer, few.callsPerSecond());
            results.add(round, Figure.CPU_16, peer, few.of(ProcessProfiler.CPU));
            results.add(round, Figure.CONNECTIONS_16, peer, few.of(ProcessProfiler.CONNECTIONS));
            Jmh.Measured many = jmh.throughput(64, peer);
            results.add(round, Figure.CALLS_64, peer, many.callsPerSecond());
            results.add(round, Figure.CPU_64, peer, many.of(ProcessProfiler.CPU));
            results.add(round, Figure.CONNECTIONS_64, peer, many.of(ProcessProfiler.CONNECTIONS));
            if (ASYNC.contains(peer)) {
                double async = jmh.async(peer).callsPerSecond();
                results.add(round, Figure.CALLS_ASYNC, peer, async);
                results.add(round, Figure.ASYNC_TO_SYNC, peer, async / many.callsPerSecond());
            }
        }
    }

    private void start(int round) throws IOException, InterruptedException {
        Jars jars = new Jars(folder.resolve("dependencies.tgf"), jar, Jvm.jars());
        Path archive = folder.resolve("classes.jsa");
        List<String> trust = List.of(certificate.toTrust());
        List<String> dump = new ArrayList<>(trust);
        dump.add("-XX:ArchiveClassesAtExit=" + archive);
        List<String> archived = new ArrayList<>(trust);
        archived.add("-XX:SharedArchiveFile=" + archive);
        for (Peer peer : order(round, UNOBSERVED)) {
            Set<Path> brought = jars.of(peer);
            results.add(round, Figure.JARS, peer, brought.size());
            results.add(round, Figure.JARS_SIZE, peer, Jars.megabytes(brought));
            results.add(round, Figure.OWN_SIZE, peer, Jars.megabytes(jars.own(peer)));
            List<Path> classPath = jars.toRun(peer);
            ColdStart.measure(peer, classPath, tlsServer, dump);
            for (int i = 0; i < COLD_STARTS; i++) {
                ColdStart.Cost cold = ColdStart.measure(peer, classPath, tlsServer, trust);
                results.add(round, Figure.COLD_WALL, peer, cold.wall().toNanos() / 1e6);
                results.add(round, Figure.COLD_CPU, peer, cold.cpu().toNanos() / 1e6);
                ColdStart.Cost quick = ColdStart.measure(peer, classPath, tlsServer, archived);
                results.add(round, Figure.ARCHIVE_WALL, peer, quick.wall().toNanos() / 1e6);
                results.add(round, Figure.ARCHIVE_CPU, peer, quick.cpu().toNanos() / 1e6);
            }
            Files.delete(archive);
        }
    }

    private static <T> List<T> order(int round, List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(round));
        return shuffled;
    }
}
