package dev.integrationsdk.examples.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program of this class path in a JVM of its own. */
final class Jvm {
    private Jvm() {}

    /** Runs it, and gives all that it prints. */
    static String run(Class<?> program) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName()))
                .redirectErrorStream(true);
        process.environment().remove("ADA_API_TOKEN");
        Process running = process.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return printed;
    }
}
