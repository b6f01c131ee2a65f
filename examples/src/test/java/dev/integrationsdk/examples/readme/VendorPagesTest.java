package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.core.model.Change;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each vendor's page has every field of its update, with its method, limits and whether it can be cleared, and all look alike. */
class VendorPagesTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(\\w+)` \\| `(\\w+)\\(\\w+\\)` \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern CALL = Pattern.compile(
            "^\\| `(?:GET|POST|PUT|PATCH|DELETE) /[^`]*`[^|]* \\| `(\\w+)\\([^`]*\\)` \\| .+ \\| .+ \\|$",
            Pattern.MULTILINE);

    static List<Class<?>> vendors() throws ClassNotFoundException, IOException {
        List<Class<?>> requests = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Page.ROOT, "sdk-*")) {
            for (Path module : modules) {
                String vendor =
                        "dev.integrationsdk." + module.getFileName().toString().substring("sdk-".length());
                String request = vendor + ".UpdateIntegrationRequest";
                if (Files.exists(module.resolve("src/main/java/" + request.replace('.', '/') + ".java"))) {
                    requests.add(Class.forName(request));
                }
            }
        }
        return requests;
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void the_headings_are_the_same(Class<?> request) {
        assertThat(text(request).lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## The calls",
                        "## A snippet",
                        "## Fields and limits",
                        "## Errors",
                        "## Rate limits",
                        "## Odd behaviours",
                        "## Sources");
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void the_table_of_calls_has_every_call_and_no_other(Class<?> request) throws ClassNotFoundException {
        Class<?> api = Class.forName(request.getPackageName() + ".IntegrationsApi");
        assertThat(CALL.matcher(text(request)).results().map(row -> row.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(api.getMethods())
                        .map(Method::getName)
                        .filter(name -> !name.equals("edit")) // which is made of others
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void the_table_has_every_field_with_its_method(Class<?> request) {
        Map<String, String> accessors = Arrays.stream(request.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(JsonProperty.class).value(), Method::getName));
        Map<String, String> written = rows(request).collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        assertThat(written).isEqualTo(accessors);

        List<String> clearable = Arrays.stream(request.getMethods())
                .filter(method -> method.getReturnType().equals(Change.class))
                .map(method -> method.getAnnotation(JsonProperty.class).value())
                .toList();
        assertThat(rows(request).filter(row -> row.get(3).startsWith("**yes**")).map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(clearable);
        assertThat(rows(request).filter(row -> row.get(3).startsWith("**yes**")))
                .allSatisfy(row -> assertThat(row.get(3)).contains("`clear" + capital(row.get(1)) + "()`"));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void the_table_has_every_longest_length(Class<?> request) throws ReflectiveOperationException {
        Map<String, String> limits = rows(request).collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));
        for (Field constant : request.getDeclaredFields()) {
            if (constant.getType().equals(int.class)) {
                String field = constant.getName().replaceAll("MAX_|_LENGTH", "").toLowerCase(Locale.ROOT);
                assertThat(limits.get(field)).containsPattern("\\b" + constant.getInt(null) + " characters");
            }
        }
    }

    private static Stream<List<String>> rows(Class<?> request) {
        return ROW.matcher(text(request))
                .results()
                .map(row -> List.of(row.group(1), row.group(2), row.group(3), row.group(4)));
    }

    private static String text(Class<?> request) {
        String vendor = request.getPackageName().replaceFirst(".*\\.", "");
        return Page.named("docs/vendors/" + vendor + ".md").text();
    }

    private static String capital(String method) {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }
}
