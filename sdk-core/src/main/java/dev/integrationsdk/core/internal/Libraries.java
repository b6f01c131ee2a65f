package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Looks whether OkHttp and Jackson are there, each once and in a release that this library is tested with: an application's
 * other libraries may have brought others, and then calls would fail late, with errors that name no cause. It looks once,
 * when the first client is built.
 */
public final class Libraries {
    private static final String CORE = "com.fasterxml.jackson.core.json.PackageVersion";
    private static final String DATABIND = "com.fasterxml.jackson.databind.cfg.PackageVersion";

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

    /**
     * What is wrong; null if nothing is. As long as nothing is, it links no lambda and no concatenation, which would cost
     * each start 10 ms.
     */
    @Nullable
    String problem() {
        String problem = jackson("jackson-core", CORE);
        if (problem == null) {
            problem = jackson("jackson-databind", DATABIND);
        }
        if (problem == null) {
            problem = okHttp();
        }
        if (problem == null && loader.getResource("okio/Socket.class") == null) {
            // Okio says its release nowhere; 3.17 is the first with what OkHttp 5.4 calls.
            problem = "Okio is missing or too old for OkHttp 5: " + align();
        }
        return problem;
    }

    private @Nullable String jackson(String artifact, String versionClass) {
        Version found = release(versionClass);
        if (isFrom("2.18", found)) {
            return null;
        }
        return artifact + (found == null ? " is missing" : " " + found + " is too old")
                + ": 2.18 to 2.22 are tested. Add this to <dependencyManagement>, before other entries with Jackson: "
                + lines("jackson");
    }

    private void warnOfNewerJackson() {
        Version found = release(DATABIND);
        if (isFrom("2.23", found)) {
            LoggerFactory.getLogger(Libraries.class)
                    .warn(
                            "jackson-databind {} is newer than 2.22, the newest that this library was tested with",
                            found);
        }
    }

    private @Nullable String okHttp() {
        List<String> places = places("okhttp3/OkHttpClient.class");
        if (places.isEmpty()) {
            return "OkHttp is missing: for Maven, the artifact okhttp is a jar without classes. Add this to <dependencies>: "
                    + lines("okhttp");
        }
        if (places.size() > 1) {
            return "OkHttp is on the class path more than once, in " + files(places) + ": " + align();
        }
        Version found = release("okhttp3.OkHttp");
        return isFrom("5.4", found) ? null : "OkHttp " + (found == null ? "3" : found) + " is too old: " + align();
    }

    /** Where a class is found. What a parent loader has besides does no harm: the loader decides which of the two counts. */
    private List<String> places(String resource) {
        List<String> places = places(resource, loader);
        if (places.size() > 1 && loader.getParent() != null) {
            places.removeAll(places(resource, loader.getParent()));
        }
        return places;
    }

    private static List<String> places(String resource, ClassLoader loader) {
        try {
            List<String> places = new ArrayList<>();
            for (Enumeration<URL> found = loader.getResources(resource); found.hasMoreElements(); ) {
                places.add(found.nextElement().toString());
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files that hold a class of OkHttp's. */
    private static String files(List<String> places) {
        return places.stream()
                .map(place -> place.toString()
                        .replaceFirst("!?/okhttp3/\\w+\\.class$", "")
                        .replaceFirst(".*/", ""))
                .collect(Collectors.joining(" and "));
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
