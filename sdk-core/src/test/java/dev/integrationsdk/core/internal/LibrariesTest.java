package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On class paths of libraries that have nothing but what says their release. */
class LibrariesTest {
    private static final String BOM =
            "<dependency><groupId>dev.integrationsdk</groupId><artifactId>sdk-bom</artifactId>";

    private static final String OKHTTP_4 = "okhttp3.OkHttp=4.12.0 okhttp3.OkHttpClient= okhttp3.internal.Util=";

    @TempDir
    Path folder;

    private final Map<String, String> jars = new TreeMap<>(Map.of(
            "jackson-core", "com.fasterxml.jackson.core.json.PackageVersion=2.21.8",
            "jackson-databind", "com.fasterxml.jackson.databind.cfg.PackageVersion=2.21.8",
            "jackson-datatype-jsr310", "com.fasterxml.jackson.datatype.jsr310.PackageVersion=2.21.8",
            "okhttp-jvm-5", "okhttp3.OkHttp=5.5.1 okhttp3.OkHttpClient=",
            "okio-jvm", "okio.Socket="));

    @Test
    void says_nothing_when_all_fit() throws IOException {
        assertThat(problem()).isNull();
        assertThatCode(() -> Libraries.require("vendor")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.18.0", "2.18.12", "2.19.4", "2.22.4", "2.30.0"})
    void takes_jackson_from_2_18_on(String version) throws IOException {
        jars.put("jackson-databind", "com.fasterxml.jackson.databind.cfg.PackageVersion=" + version);
        assertThat(problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"core,core.json,2.17.3", "databind,databind.cfg,2.9.10", "databind,databind.cfg,2.17.0-rc1"})
    void refuses_an_older_jackson_and_says_what_to_add(String artifact, String packageName, String version)
            throws IOException {
        jars.put("jackson-" + artifact, "com.fasterxml.jackson." + packageName + ".PackageVersion=" + version);
        assertThat(problem())
                .startsWith("jackson-" + artifact + " " + version + " is too old: 2.18 to 2.22 are tested.")
                .containsPattern("<artifactId>jackson-bom</artifactId><version>2\\.[0-9.]+</version>");
    }

    @Test
    void refuses_to_go_without_jackson() throws IOException {
        jars.remove("jackson-databind");
        assertThat(problem())
                .startsWith("jackson-databind is missing")
                .contains("<artifactId>jackson-bom</artifactId>");
    }

    @Test
    void refuses_to_go_without_okhttp() throws IOException {
        jars.remove("okhttp-jvm-5");
        assertThat(problem())
                .startsWith("OkHttp is missing")
                .containsPattern("<artifactId>okhttp-jvm</artifactId><version>5\\.[0-9.]+</version>");
    }

    @Test
    void refuses_an_old_okhttp_beside_and_names_the_files() throws IOException {
        jars.put("okhttp-x-4.12.0", OKHTTP_4);
        assertThat(problem())
                .startsWith(
                        "an old OkHttp is on the class path beside OkHttp 5, in okhttp-jvm-5 and okhttp-x-4.12.0: give")
                .contains(BOM);
    }

    @Test
    void refuses_an_old_okhttp_that_comes_first() throws IOException {
        jars.put("okhttp-4.12.0", OKHTTP_4);
        assertThat(problem()).startsWith("OkHttp 4.12.0 is too old").contains(BOM);
    }

    @Test
    void lets_the_same_okhttp_be_there_twice() throws IOException {
        jars.put("okhttp-jvm-5-copy", "okhttp3.OkHttp=5.5.1 okhttp3.OkHttpClient=");
        assertThat(problem()).isNull();
    }

    @Test
    void lets_a_parent_loader_have_an_old_okhttp_that_is_not_used() throws Exception {
        try (URLClassLoader parent =
                        new URLClassLoader(classPath("okhttp-4.12.0", OKHTTP_4), ClassLoader.getPlatformClassLoader());
                URLClassLoader loader = new ChildFirst(classPath(), parent)) {
            assertThat(loader.loadClass("okhttp3.internal.Util").getClassLoader())
                    .isSameAs(parent);
            assertThat(new Libraries(loader).problem()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.12.0", "5.0.0", "5.3.2"})
    void refuses_an_older_okhttp(String version) throws IOException {
        jars.put("okhttp-jvm-5", "okhttp3.OkHttp=" + version + " okhttp3.OkHttpClient=");
        assertThat(problem())
                .startsWith("OkHttp " + version + " is too old, in okhttp-jvm-5: ")
                .contains(BOM);
    }

    @Test
    void lets_pass_what_does_not_say_its_release() throws IOException {
        jars.put("okhttp-jvm-5", "okhttp3.OkHttpClient=");
        jars.put("jackson-core", "com.fasterxml.jackson.core.json.PackageVersion=unknown");
        jars.put("jackson-databind", "com.fasterxml.jackson.databind.cfg.PackageVersion=");
        assertThat(problem()).isNull();
    }

    @Test
    void refuses_an_older_okio() throws IOException {
        jars.put("okio-jvm", "okio.Okio=");
        assertThat(problem()).startsWith("Okio is missing or too old").contains(BOM);
    }

    @Test
    void calls_what_does_not_link_a_matter_of_configuration() {
        LinkageError error = new NoSuchMethodError("okio.Okio.socket");
        ConfigurationException failure = Libraries.misfit("vendor", error);
        assertThat(failure)
                .hasMessageContaining("do not fit together (java.lang.NoSuchMethodError: okio.Okio.socket)")
                .hasMessageContaining(BOM)
                .hasCause(error);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.vendor()).isEqualTo("vendor");
    }

    private @Nullable String problem() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            return new Libraries(loader).problem();
        }
    }

    private URL[] classPath() throws IOException {
        List<URL> classPath = new ArrayList<>();
        for (Map.Entry<String, String> jar : jars.entrySet()) {
            classPath.addAll(List.of(classPath(jar.getKey(), jar.getValue())));
        }
        return classPath.toArray(URL[]::new);
    }

    private URL[] classPath(String jar, String types) throws IOException {
        Path place = Files.createDirectory(folder.resolve(jar));
        for (String type : types.split(" ", -1)) {
            compile(type.substring(0, type.indexOf('=')), type.substring(type.indexOf('=') + 1), place);
        }
        return new URL[] {place.toUri().toURL()};
    }

    private static void compile(String type, String version, Path place) {
        int dot = type.lastIndexOf('.');
        String source = "package " + type.substring(0, dot) + "; public class " + type.substring(dot + 1)
                + (version.isEmpty() ? " {}" : " { public static final String VERSION = \"" + version + "\"; }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-proc:none", "-d", place.toString()),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("memory:///" + type.substring(dot + 1) + ".java"),
                                        SimpleJavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        assertThat(compiled).isTrue();
    }

    /** As a servlet container's, for the classes that it has. */
    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL[] classPath, ClassLoader parent) {
            super(classPath, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (findLoadedClass(name) == null && findResource(name.replace('.', '/') + ".class") != null) {
                return findClass(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
