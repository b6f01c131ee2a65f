package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages tell to type names modules, profiles, programs and versions that there are. */
class PageCommandsTest {
    private static final String POM = Page.read(Page.ROOT.resolve("pom.xml"));
    private static final Set<String> GOALS = Set.of(
            "verify",
            "install",
            "deploy",
            "compile",
            "test-compile",
            "package",
            "exec:java",
            "exec:exec",
            "spotless:apply",
            "versions:display-dependency-updates",
            "versions:display-plugin-updates");

    @ParameterizedTest
    @MethodSource("dev.integrationsdk.examples.readme.Page#all")
    void dependencies_have_the_version_of_this_build(Page page) {
        String version =
                found("<version>([^<]+)</version>\\s*<packaging>pom", POM).get(0);
        String slf4j = found("<slf4j.version>([^<]+)<", POM).get(0);
        for (String xml : page.blocks("xml")) {
            assertThat(found(
                            "<groupId>dev.integrationsdk</groupId>\\s*<artifactId>[^<]+</artifactId>[^\\n]*\\s*"
                                    + "<version>([^<]+)<",
                            xml))
                    .allSatisfy(written -> assertThat(written).isEqualTo(version));
            assertThat(found(
                            "<groupId>org.slf4j</groupId>\\s*<artifactId>[^<]+</artifactId>[^\\n]*\\s*"
                                    + "<version>([^<]+)<",
                            xml))
                    .allSatisfy(written -> assertThat(written).isEqualTo(slf4j));
            for (String plugin : found("<artifactId>(\\S+-plugin)</artifactId>", xml)) {
                String pattern = "<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)<";
                assertThat(found(pattern, xml))
                        .as(plugin)
                        .isEqualTo(found(pattern, POM).subList(0, 1));
            }
            assertThat(found("<artifactId>(sdk-[^<]+)<", xml))
                    .allSatisfy(module -> assertThat(Page.ROOT.resolve(module).resolve("pom.xml"))
                            .exists());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.integrationsdk.examples.readme.Page#all")
    void commands_can_be_typed(Page page) {
        for (String block : page.blocks("sh")) {
            assertThat(block).doesNotContain("$ ", "\u2026", "\u201c");
            block.lines().filter(line -> line.startsWith("mvn ")).forEach(PageCommandsTest::check);
        }
    }

    private static void check(String command) {
        for (String modules : found("-pl (\\S+)", command)) {
            for (String module : modules.replaceAll("['!]", "").split(",", -1)) {
                assertThat(POM).as(command).contains("<module>" + module + "</module>");
            }
        }
        String poms = POM + Page.read(Page.ROOT.resolve("sdk-core/pom.xml"));
        assertThat(found(" -P(\\S+)", command))
                .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
        for (String program : found("mainClass=(\\S+)", command)) {
            String file = program.replace('.', '/') + ".java";
            assertThat(List.of("src/main/java/", "src/test/java/"))
                    .as(program)
                    .anySatisfy(folder -> assertThat(Path.of(folder + file)).exists());
        }
        Set<String> goals = Pattern.compile("\"[^\"]*\"|'[^']*'")
                .matcher(command)
                .replaceAll("quoted")
                .lines()
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line.replaceAll("-pl \\S+", "")))
                .filter(word -> !word.startsWith("-") && !word.isBlank() && !word.equals("mvn"))
                .collect(Collectors.toSet());
        assertThat(goals).as(command).isNotEmpty().isSubsetOf(GOALS);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
