package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type and package that a module exports says since when it is there, which doclint does not ask for. */
class SinceTest {
    private static final Pattern SINCE = Pattern.compile("(?m)^ \\* @since \\d+\\.\\d+\\.\\d+$");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(public .*(class|interface|record|enum) |@NullMarked|(open )?module )");

    @Test
    void every_public_type_says_since_when() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(80).allSatisfy(source -> {
            String text = Page.read(source);
            String head = TYPE.splitAsStream(text).findFirst().orElse("");
            if (head.length() < text.length()) {
                assertThat(SINCE.matcher(head).find()).as(source.toString()).isTrue();
            }
        });
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Page.ROOT)) {
            return files.filter(
                            file -> file.toString().matches("\\.\\./sdk-(?!contract)[\\w-]+/src/main/java/.*\\.java"))
                    .filter(file -> !file.toString().matches(".*/core/(encoding|http|internal)/.*"))
                    .toList();
        }
    }
}
