package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every Java snippet of the README stands in code that compiles; the first also in the application outside the build. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_snippet_compiles() throws IOException {
        String compiled = source("examples/src/test/java/dev/integrationsdk/examples/readme/Hub.java")
                + source("examples/src/test/java/dev/integrationsdk/examples/readme/HubTest.java")
                + source("examples/src/test/java/dev/integrationsdk/examples/readme/Snippets.java");
        List<String> snippets = snippets();
        assertThat(snippets).hasSizeGreaterThan(7);
        assertThat(snippets).allSatisfy(snippet -> assertThat(compiled).contains(snippet));
    }

    @Test
    void the_consumer_outside_the_build_is_made_of_the_readme() throws IOException {
        String hub = source("consumers/src/it/readme/src/main/java/shop/Hub.java");
        // The class has one constructor more there, for its test.
        String rename = "publicStringrename(";
        String snippet = snippets().get(0);
        assertThat(hub)
                .contains(snippet.substring(0, snippet.indexOf(rename)))
                .contains(snippet.substring(snippet.indexOf(rename)));
    }

    /** Without indentation and line breaks, where formatters differ. */
    private static String source(String path) throws IOException {
        return squeeze(Files.readString(Path.of("..").resolve(path)));
    }

    private static List<String> snippets() throws IOException {
        return JAVA.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(snippet -> squeeze(snippet.group(1)))
                .toList();
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }
}
