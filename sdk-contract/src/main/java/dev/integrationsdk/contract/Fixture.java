package dev.integrationsdk.contract;

import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A vendor's documented example, as a resource beside the test that reads it. */
public final class Fixture {
    private Fixture() {}

    /** The text of a resource in the package of {@code test}. */
    public static String text(Class<?> test, String name) {
        try (InputStream resource = test.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + test.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON of a resource in the package of {@code test}. */
    public static Json json(Class<?> test, String name) {
        return Json.parse(text(test, name));
    }
}
