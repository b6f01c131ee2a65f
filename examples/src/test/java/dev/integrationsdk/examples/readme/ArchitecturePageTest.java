package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the modules has an arrow for each dependency between them, and no other. The BOM, which has no code, aside. */
class ArchitecturePageTest {
    private static final Pattern GROUP =
            Pattern.compile("^ *subgraph (\\S+).*?\n(.*?)^ *end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SOLID = Pattern.compile("^ *(\\S.*?) --> (.+)$", Pattern.MULTILINE);
    private static final Pattern DOTTED = Pattern.compile("^ *(\\S.*?) -\\.-> (.+)$", Pattern.MULTILINE);
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern OURS =
            Pattern.compile("<groupId>dev\\.integrationsdk</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern REQUIRES =
            Pattern.compile("^ *requires (?:static |transitive )*dev\\.integrationsdk\\.(\\w+);", Pattern.MULTILINE);

    private final String picture =
            Page.named("docs/architecture.md").blocks("mermaid").get(0);

    @Test
    void solid_arrows_are_the_dependencies() {
        assertThat(arrows(SOLID)).isNotEmpty().isEqualTo(dependencies(false));
    }

    @Test
    void dotted_arrows_are_the_dependencies_of_tests() {
        assertThat(arrows(DOTTED)).isNotEmpty().isEqualTo(dependencies(true));
    }

    @Test
    void descriptors_require_what_the_arrows_say() {
        Set<String> described = modules().stream()
                .filter(module -> Files.exists(descriptor(module)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> required = described.stream()
                .flatMap(module -> found(REQUIRES, Page.read(descriptor(module)))
                        .map(other -> module + " to sdk-" + other.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drawn = arrows(SOLID).stream()
                .filter(arrow -> described.contains(arrow.replaceFirst(" to .*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).hasSize(9);
        assertThat(required).isEqualTo(drawn);
    }

    @Test
    void every_module_is_in_the_table() {
        String page = Page.named("docs/architecture.md").text();
        assertThat(modules())
                .filteredOn(module -> !List.of("sdk-truto", "sdk-ada", "sdk-odeus", "sdk-membrane", "sdk-opentelemetry")
                        .contains(module))
                .allSatisfy(module -> assertThat(page).contains("\n| `" + module + "`"));
    }

    private Set<String> arrows(Pattern kind) {
        return found(kind, picture)
                .flatMap(arrow -> ends(arrow.group(1))
                        .flatMap(from -> ends(arrow.group(2)).map(to -> from + " to " + to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Modules that are joined by an ampersand; a group stands for its members. */
    private Stream<String> ends(String text) {
        return Pattern.compile(" & ").splitAsStream(text).flatMap(this::members);
    }

    private Stream<String> members(String name) {
        List<MatchResult> groups = found(GROUP, picture)
                .filter(group -> group.group(1).equals(name))
                .toList();
        return groups.isEmpty()
                ? Stream.of(name)
                : groups.get(0).group(2).lines().map(String::strip);
    }

    private static Set<String> dependencies(boolean ofTests) {
        return modules().stream()
                .flatMap(module -> found(DEPENDENCY, Page.read(pom(module)).replaceAll("(?s)<build>.*", ""))
                        .map(dependency -> dependency.group(1))
                        .filter(dependency -> dependency.contains("<scope>test</scope>") == ofTests)
                        .flatMap(dependency -> found(OURS, dependency))
                        .map(other -> other.group(1))
                        .filter(other -> !other.equals("sdk-bom"))
                        .map(other -> module + " to " + other))
                .filter(arrow -> !arrow.startsWith("sdk-bom"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> modules() {
        return found(MODULE, Page.read(Page.ROOT.resolve("pom.xml")))
                .map(module -> module.group(1))
                .toList();
    }

    private static Path pom(String module) {
        return Page.ROOT.resolve(module).resolve("pom.xml");
    }

    private static Path descriptor(String module) {
        return Page.ROOT.resolve(module).resolve("src/main/java/module-info.java");
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
