package dev.integrationsdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which jars a peer brings, by what Maven has resolved. */
final class Jars {
    private final Path benchmarks;
    /** From {@code group:artifact} to what it depends on. */
    private final Map<String, List<String>> dependencies = new HashMap<>();

    private final Map<String, Path> jars = new HashMap<>();

    /**
     * Reads what {@code dependency:tree} wrote: a line for each node, a line with a hash sign, and a line for each edge.
     *
     * @param benchmarks this project's own jar
     * @param classPath the jars that it uses
     */
    Jars(Path tree, Path benchmarks, List<Path> classPath) throws IOException {
        Map<String, String> nodes = new HashMap<>();
        for (String line : Files.readAllLines(tree)) {
            String[] words = line.split(" ", -1);
            if (nodes.containsKey(words[0])) {
                dependencies
                        .computeIfAbsent(nodes.get(words[0]), node -> new ArrayList<>())
                        .add(nodes.get(words[1]));
            } else if (words.length > 1) {
                String[] coordinates = words[1].replace("(", "").split(":", -1);
                nodes.put(words[0], coordinates[0] + ":" + coordinates[1]);
            }
        }
        for (String node : nodes.values()) {
            String prefix = node.substring(node.indexOf(':') + 1) + "-";
            classPath.stream()
                    .filter(jar -> jar.getFileName().toString().matches(prefix + "\\d.*\\.jar"))
                    .forEach(jar -> jars.put(node, jar));
        }
        this.benchmarks = benchmarks;
    }

    /** What an application has on its class path that uses the peer. */
    Set<Path> of(Peer peer) {
        Set<Path> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(peer.artifacts());
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String node = open.remove();
            if (seen.add(node)) {
                if (!jars.containsKey(node)) {
                    throw new IllegalStateException("no jar of " + node + ": is the goal package?");
                }
                found.add(jars.get(node));
                open.addAll(dependencies.getOrDefault(node, List.of()));
            }
        }
        return found;
    }

    /** Those of them that are this library. */
    Set<Path> own(Peer peer) {
        Set<Path> found = of(peer);
        found.removeIf(jar -> !jar.getFileName().toString().startsWith("sdk-"));
        return found;
    }

    static double megabytes(Set<Path> jars) throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return bytes / 1e6;
    }

    /** What a peer brings, with this project's own jar, so that it can run. */
    List<Path> toRun(Peer peer) {
        List<Path> all = new ArrayList<>(List.of(benchmarks));
        all.addAll(of(peer));
        return all;
    }
}
