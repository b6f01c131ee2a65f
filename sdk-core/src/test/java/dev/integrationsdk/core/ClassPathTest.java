package dev.integrationsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.auth.Credentials;
import dev.integrationsdk.core.error.SdkException;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a class loader that has this build's class path, without one library. */
class ClassPathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-library | built",
                "okhttp-jvm-.*   | OkHttp is missing",
                "okio-jvm-.*     | Okio is missing or too old",
                "kotlin-stdlib-.*| the libraries on the class path do not fit together",
                "jackson-annotations-.* | the libraries on the class path do not fit together",
                "jackson-core-.* | jackson-core is missing",
                "jackson-databind-.* | jackson-databind is missing",
                "jackson-datatype-jsr310-.* | jackson-datatype-jsr310 is missing"
            })
    void says_what_is_missing(String library, String said) throws Exception {
        Pattern left = Pattern.compile(library);
        List<URL> classPath = new ArrayList<>();
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator, -1)) {
            if (!left.matcher(Path.of(entry).getFileName().toString()).matches()) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Callable<?> application = (Callable<?>) loader.loadClass(Application.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(application.call()).asString().startsWith("vendor configuration: " + said);
        }
    }

    /** Says how building a client went. */
    public static final class Application implements Callable<String> {
        @Override
        public String call() {
            ApiClient.Builder builder = ApiClient.builder("vendor", "token")
                    .credentials(Credentials.bearer("a-long-token"))
                    .baseUrl("https://vendor.example")
                    .options(ClientOptions.builder().header("X-Team", "orders").build());
            try (ApiClient client = builder.build()) {
                return "vendor configuration: built " + client.getClass().getSimpleName();
            } catch (SdkException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }
}
