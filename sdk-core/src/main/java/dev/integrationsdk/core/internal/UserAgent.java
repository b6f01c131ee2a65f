package dev.integrationsdk.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Says who calls: {@code integration-sdk-java/1.0.0 (ada; Java 17.0.15)}, then the application's own words.
 */
public final class UserAgent {
    private UserAgent() {}

    public static String of(String vendor, String suffix) {
        String java = System.getProperty("java.version", "unknown").replaceAll("[^\\x20-\\x7e]", "");
        // To link a concatenation of so many parts would cost every start 8 ms.
        String agent = String.join("", "integration-sdk-java/", version(), " (", vendor, "; Java ", java, ")");
        return suffix.isEmpty() ? agent : agent + " " + suffix;
    }

    /** The build writes the version into a resource, so that it is known on the class path and the module path alike. */
    private static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version.txt")) {
            return resource == null
                    ? "unknown"
                    : new String(resource.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
