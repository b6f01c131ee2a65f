package dev.integrationsdk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that makes one update, and how long it takes as a whole process. */
final class ColdStart {
    private ColdStart() {}

    /** What one run took. */
    record Cost(Duration wall, Duration cpu) {}

    /** The program. It calls over TLS, as every application does, and prints the nanoseconds of the processor. */
    public static void main(String[] args) throws Exception {
        try (Client client = Peer.valueOf(args[0]).open(Body.SMALL, args[1])) {
            if (client.update() == null) {
                throw new IllegalStateException("no answer");
            }
        }
        System.out.println(
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos());
        System.exit(0);
    }

    /** Runs the program with these jars alone. */
    static Cost measure(Peer peer, List<Path> jars, String server, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(options);
        command.addAll(
                List.of("-Xlog:disable", "-cp", Jvm.classPath(jars), ColdStart.class.getName(), peer.name(), server));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String cpu = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        return new Cost(Duration.ofNanos(System.nanoTime() - start), Duration.ofNanos(Long.parseLong(cpu)));
    }
}
