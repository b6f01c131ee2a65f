package dev.integrationsdk.examples.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of properties in docs/observability.md has those that the starter tells an IDE of, and no other. */
class PropertiesTableTest {
    private static final Pattern ROW = Pattern.compile("^\\| (`integrationsdk[^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern PROPERTY =
            Pattern.compile("\"name\": \"(integrationsdk[^\"]+)\",\\s*\"type\": \"[^\"]+\",\\s*\"description\"");

    @Test
    void the_table_is_complete() throws IOException {
        String page = Files.readString(Path.of("../../docs/observability.md"));
        Set<String> documented = ROW.matcher(page.replaceAll("(?s).*## Spring Boot", ""))
                .results()
                .map(row -> row.group(1))
                .collect(TreeSet::new, PropertiesTableTest::addAll, Set::addAll);
        assertThat(documented).isNotEmpty().isEqualTo(told());
    }

    /** The first name of a row stands there as a whole, of its siblings the last part. */
    private static void addAll(Set<String> names, String row) {
        String first = "";
        for (String name :
                NAME.matcher(row).results().map(found -> found.group(1)).toList()) {
            first = first.isEmpty() ? name : first;
            names.add(
                    name.startsWith(".") ? first.substring(0, first.lastIndexOf('.')) + name : name.replace(".*", ""));
        }
    }

    private static Set<String> told() throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL metadata : Collections.list(PropertiesTableTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = metadata.openStream()) {
                PROPERTY.matcher(new String(in.readAllBytes(), UTF_8))
                        .results()
                        .forEach(property -> names.add(property.group(1)));
            }
        }
        return names;
    }
}
