package dev.integrationsdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The first program runs as the module that its page shows. */
@ExtendWith(SimulatorExtension.class)
class ModulePathTest {
    private static final String PATH = System.getProperty("java.class.path");

    static boolean isModule(String snippet) {
        return snippet.startsWith("module ");
    }

    @Test
    void the_program_runs_as_a_module(AdaSimulator simulator, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> modules = Page.all().stream()
                .flatMap(page -> page.blocks("java").stream())
                .filter(ModulePathTest::isModule)
                .toList();
        assertThat(modules).hasSize(1);
        Path module = Files.writeString(folder.resolve("module-info.java"), modules.get(0));
        Path classes = folder.resolve("classes");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--module-path",
                                PATH,
                                "-d",
                                classes.toString(),
                                module.toString(),
                                "src/test/java/shop/Rename.java"))
                .isZero();

        String out = Jvm.run(
                Map.of("ADA_BASE_URL", simulator.url(), "ADA_API_TOKEN", simulator.credential()),
                "--module-path",
                classes + System.getProperty("path.separator") + PATH,
                "--module",
                "shop/shop.Rename",
                simulator.integrationId(),
                "Hub",
                "send");

        assertThat(out).contains("The name is now Hub");
        assertThat(simulator.requests()).hasSize(1);
    }
}
