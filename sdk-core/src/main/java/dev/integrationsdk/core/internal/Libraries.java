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
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Looks whether OkHttp and Jackson are there in a release that this library is tested with: an application's other libraries
 * may have brought others, and then calls would fail late, with errors that name no cause. It looks once, when the first
 * client is built. What it cannot tell, as in a native image, it lets pass.
 */
public final class Libraries {
    private static final String CORE = "com.fasterxml.jackson.core.json.PackageVersion";
    private static final String DATABIND = "com.fasterxml.jackson.databind.cfg.PackageVersion";
    private static final String JSR310 = "com.fasterxml.jackson.datatype.jsr310.PackageVersion";

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
     * @throws ConfigurationException if a library is missing or too old, or an OkHttp 4 is beside OkHttp 5
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
                context,
                "the libraries on the class path do not fit together (" + error + "): " + align()
                        + " If it is Jackson: " + lines("jackson"),
                error);
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
            problem = jackson("jackson-datatype-jsr310", JSR310);
        }
        if (problem == null) {
            problem = okHttp();
        }
        if (problem == null && find("okio.Socket") == null) {
            // Okio says its release nowhere; 3.17 is the first with what OkHttp 5.4 calls.
            problem = "Okio is missing or too old for OkHttp 5: " + align();
        }
        return problem;
    }

    private @Nullable String jackson(String artifact, String versionClass) {
        Class<?> release = find(versionClass);
        Version found = version(release);
        if (release != null && (found == null || isFrom("2.18", found))) {
            return null;
        }
        return artifact + (found == null ? " is missing" : " " + found + " is too old")
                + ": 2.18 to 2.22 are tested. Import this first in <dependencyManagement>, and give no artifact of Jackson's a"
                + " version of its own: " + lines("jackson");
    }

    private void warnOfNewerJackson() {
        Version found = version(find(DATABIND));
        if (found != null && isFrom("2.23", found)) {
            LoggerFactory.getLogger(Libraries.class)
                    .warn(
                            "jackson-databind {} is newer than 2.22, the newest that this library was tested with",
                            found);
        }
    }

    private @Nullable String okHttp() {
        Class<?> client = find("okhttp3.OkHttpClient");
        if (client == null) {
            return "OkHttp is missing: for Maven, the artifact okhttp is a jar without classes. Add this to <dependencies>: "
                    + lines("okhttp");
        }
        Version found = version(find("okhttp3.OkHttp"));
        if (found != null && !isFrom("5.4", found)) {
            return "OkHttp " + found + " is too old" + files() + ": " + align();
        }
        Class<?> old = find("okhttp3.internal.Util"); // OkHttp 5 has no class of that name
        return old != null && old.getClassLoader() == client.getClassLoader()
                ? "an old OkHttp is on the class path beside OkHttp 5" + files() + ": " + align()
                : null;
    }

    /** The names of the files that hold OkHttp's client, as far as the loader tells them. */
    private String files() {
        try {
            String files = Collections.list(loader.getResources("okhttp3/OkHttpClient.class")).stream()
                    .map(URL::toString)
                    .map(place -> place.replaceFirst("!?/okhttp3/OkHttpClient\\.class$", "")
                            .replaceFirst(".*/", ""))
                    .collect(Collectors.joining(" and "));
            return files.isEmpty() ? "" : ", in " + files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Class<?> find(String className) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** What a class says in its constant {@code VERSION}, read reflectively since a compiler would have inlined it. */
    private static @Nullable Version version(@Nullable Class<?> type) {
        try {
            return type == null
                    ? null
                    : Version.parse(String.valueOf(type.getField("VERSION").get(null)));
        } catch (ReflectiveOperationException | IllegalArgumentException | LinkageError e) {
            return null;
        }
    }

    private static boolean isFrom(String oldest, Version found) {
        return found.compareTo(Version.parse(oldest)) >= 0;
    }

    private static String align() {
        return "give OkHttp, Okio and Kotlin no versions of your own, and import the SDK's BOM, which aligns them, first in"
                + " <dependencyManagement>: " + lines("bom");
    }

    private static String lines(String name) {
        try (InputStream resource = Libraries.class.getResourceAsStream("libraries.properties")) {
            Properties lines = new Properties();
            if (resource != null) {
                lines.load(resource);
            }
            return lines.getProperty(name, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
