package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Looks whether OkHttp and Jackson are there, each once and in a release that this library is tested with: an application's
 * other libraries may have brought others, and then calls would fail late, with errors that name no cause. It looks once,
 * when the first client is built.
 */
public final class Libraries {
    private static final Libraries PRESENT = new Libraries(Libraries.class.getClassLoader());
    private static final @Nullable String PROBLEM = PRESENT.problem();

    static {
        PRESENT.warnOfNewerJackson();
    }

    private final ClassLoader loader;

    Libraries(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Refuses to go on without what is needed.
     *
     * @throws ConfigurationException if a library is missing, there twice, or of a release that cannot work
     */
    public static void require(String vendor) {
        if (PROBLEM != null) {
            throw new ConfigurationException(vendor, PROBLEM);
        }
    }

    /** What to say when they are there, but do not fit together. */
    public static ConfigurationException misfit(String vendor, LinkageError error) {
        Context context = new Context(vendor, "configuration", Outcome.NOT_SENT, 0);
        return new ConfigurationException(
                context, "the libraries on the class path do not fit together: " + align(), error);
    }

    @Nullable
    String problem() {
        return Stream.of(jackson("core", "core.json"), jackson("databind", "databind.cfg"), okHttp(), okio())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String jackson(String artifact, String packageName) {
        Version found = release(jacksonVersion(packageName));
        if (isFrom("2.18", found)) {
            return null;
        }
        return (found == null
                        ? "jackson-" + artifact + " is missing"
                        : "jackson-" + artifact + " " + found + " is too old")
                + ": 2.18 to 2.22 are tested. Add this to <dependencyManagement>, before other entries with Jackson: "
                + lines("jackson");
    }

    private void warnOfNewerJackson() {
        Version found = release(jacksonVersion("databind.cfg"));
        if (isFrom("2.23", found)) {
            LoggerFactory.getLogger(Libraries.class)
                    .warn(
                            "jackson-databind {} is newer than 2.22, the newest that this library was tested with",
                            found);
        }
    }

    private static String jacksonVersion(String packageName) {
        return "com.fasterxml.jackson." + packageName + ".PackageVersion";
    }

    private @Nullable String okHttp() {
        List<String> places = places("okhttp3/OkHttpClient.class");
        if (places.isEmpty()) {
            return "OkHttp is missing: for Maven, the artifact okhttp is a jar without classes. Add this to <dependencies>: "
                    + lines("okhttp");
        }
        if (places.size() > 1) {
            return "OkHttp is on the class path more than once, in " + String.join(" and ", places) + ": " + align();
        }
        Version found = release("okhttp3.OkHttp");
        return isFrom("5.4", found) ? null : "OkHttp " + (found == null ? "3" : found) + " is too old: " + align();
    }

    /** Okio says its release nowhere; 3.17 is the first with what OkHttp 5.4 calls. */
    private @Nullable String okio() {
        return places("okio/Socket.class").isEmpty() ? "Okio is missing or too old for OkHttp 5: " + align() : null;
    }

    /** The files in which a class is found. */
    private List<String> places(String resource) {
        try {
            return Collections.list(loader.getResources(resource)).stream()
                    .map(URL::toString)
                    .distinct()
                    .map(url -> url.replaceFirst("!?/" + resource + "$", "").replaceFirst(".*/", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a class says in its constant {@code VERSION}, read reflectively since a compiler would have inlined it. */
    private @Nullable Version release(String className) {
        try {
            Object version = loader.loadClass(className).getField("VERSION").get(null);
            return Version.parse(String.valueOf(version));
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    private static boolean isFrom(String oldest, @Nullable Version found) {
        return found != null && found.compareTo(Version.parse(oldest)) >= 0;
    }

    private static String align() {
        return "import the SDK's BOM, which aligns OkHttp, Okio and Kotlin, first in <dependencyManagement>, and name no version"
                + " of them elsewhere: " + lines("bom");
    }

    private static String lines(String name) {
        try (InputStream resource = Libraries.class.getResourceAsStream("libraries.properties")) {
            Properties lines = new Properties();
            lines.load(resource);
            return lines.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
