package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of the page about failures is a test that is found by its number, and every such test is on the page. */
class FailuresPageTest {
    private static final int ROWS = 127;
    private static final Pattern ROW = Pattern.compile("^\\| (\\d[\\d, ]*) \\|", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("void row_([\\d_]+(?:and_\\d+)?)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void every_row_has_a_test_and_every_test_a_row() throws IOException {
        Set<Integer> page = numbers(ROW, Files.readString(Path.of("../docs/failures.md")));
        assertThat(page).containsAll(IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(numbers(TEST, tests())).isEqualTo(page);
    }

    private static String tests() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            sources = files.filter(file -> file.toString().matches(".*/src/.*(Test|Contract)\\.java"))
                    .toList();
        }
        StringBuilder all = new StringBuilder();
        for (Path source : sources) {
            all.append(Files.readString(source));
        }
        return all.toString();
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(found -> NUMBER.matcher(found.group(1)).results())
                .map(number -> Integer.valueOf(number.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
