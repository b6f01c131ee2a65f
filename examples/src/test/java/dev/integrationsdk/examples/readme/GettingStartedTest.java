package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.LocalAda;
import shop.Rename;

/** The two programs of the page that gets one started, each in a JVM of its own, as it is told there. */
@Timeout(120)
class GettingStartedTest {
    private static final String PATH = System.getProperty("java.class.path");
    private static final String ID = "5df263b7db5a7e6ea03fae9b";

    @Test
    void the_program_shows_then_sends_and_tells_what_failed() throws IOException, InterruptedException {
        Process simulator = Jvm.start(Map.of(), "-cp", PATH, LocalAda.class.getName());
        try (BufferedReader printed = simulator.inputReader()) {
            Map<String, String> environment = new HashMap<>();
            for (int i = 0; i < 2; i++) {
                String line = printed.readLine();
                assertThat(line).as("what the simulator's program prints").startsWith("export ");
                String[] variable = line.replaceFirst("^export ", "").split("=", 2);
                environment.put(variable[0], variable[1]);
            }
            assertThat(environment).containsOnlyKeys("ADA_BASE_URL", "ADA_API_TOKEN");

            assertThat(anywhere(Page.named("docs/getting-started.md").text()))
                    .contains("```text\n" + anywhere(rename(environment, ID, "Shop Hub")) + "```\n");
            assertThat(rename(environment, ID, "Shop Hub", "send")).contains("The name is now Shop Hub");
            assertThat(rename(environment, "nosuch", "Shop Hub", "send"))
                    .contains(told("Integration not found, code not_found"));
            assertThat(rename(Map.of(), ID, "Shop Hub")).contains(told("the environment variable ADA_API_TOKEN"));
        } finally {
            simulator.destroyForcibly();
        }
    }

    private static String rename(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 3];
        all[0] = "-cp";
        all[1] = PATH;
        all[2] = Rename.class.getName();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Jvm.run(environment, all);
    }

    /** With another port, and another Java. */
    private static String anywhere(String text) {
        return text.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:80")
                .replaceAll("java/\\S+ \\(ada; Java [^)]+", "java/1 (ada; 17");
    }

    /** The line of the page that has these words, so that it is the program's own. */
    private static String told(String words) {
        return Page.named("docs/getting-started.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("Failed: ") && line.contains(words))
                .findFirst()
                .orElseThrow();
    }
}
