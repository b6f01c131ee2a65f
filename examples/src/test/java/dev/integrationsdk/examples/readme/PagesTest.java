package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java snippet of the README and of docs stands in code that compiles; the README's first also outside the build. */
class PagesTest {
    private static final List<Path> SOURCES = List.of(
            Path.of("src/test/java/dev/integrationsdk/examples/readme"),
            Path.of("src/test/java/shop"),
            Path.of("spring-boot/src/main/java/dev/integrationsdk/examples/spring"));

    @ParameterizedTest
    @MethodSource("dev.integrationsdk.examples.readme.Page#all")
    void every_snippet_compiles(Page page) throws IOException {
        List<String> compiled = compiled();
        List<String> missing = page.blocks("java").stream()
                .filter(snippet -> !ModulePathTest.isModule(snippet))
                .filter(snippet -> compiled.stream().noneMatch(source -> source.contains(squeeze(snippet))))
                .toList();
        assertThat(missing).as("in no class of the examples' tests").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.integrationsdk.examples.readme.Page#all")
    void every_yaml_is_that_of_the_sample_application(Page page) {
        String application = Page.read(Path.of("spring-boot/src/main/resources/application.yaml"));
        assertThat(page.blocks("yaml"))
                .allSatisfy(yaml -> assertThat(application).startsWith(yaml));
    }

    @Test
    void there_are_snippets() {
        assertThat(Page.named("README.md").blocks("java")).hasSizeGreaterThan(7);
        assertThat(Page.all().stream()
                        .mapToInt(page -> page.blocks("java").size())
                        .sum())
                .isGreaterThan(30);
    }

    @Test
    void the_consumer_outside_the_build_is_made_of_the_readme() {
        String hub = squeeze(Page.read(Page.ROOT.resolve("consumers/src/it/readme/src/main/java/shop/Hub.java")));
        // The class has one constructor more there, for its test.
        String rename = "publicStringrename(";
        String snippet = squeeze(Page.named("README.md").blocks("java").get(0));
        assertThat(hub)
                .contains(snippet.substring(0, snippet.indexOf(rename)))
                .contains(snippet.substring(snippet.indexOf(rename)));
    }

    private static List<String> compiled() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(files::add);
            }
        }
        return files.stream().map(file -> squeeze(Page.read(file))).toList();
    }

    /** Without indentation and line breaks, where formatters differ. */
    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }
}
