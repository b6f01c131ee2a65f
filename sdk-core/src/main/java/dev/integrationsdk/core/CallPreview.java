package dev.integrationsdk.core;

import java.util.List;
import java.util.Map;

/**
 * What a call would send. {@link #body()} is exact; {@code toString()} masks fields that hold secrets. Immutable.
 *
 * @since 0.1.0
 */
public interface CallPreview {
    /** {@return the HTTP method} */
    String method();

    /** {@return the whole address} In {@code toString()} the values of undocumented parameters are masked. */
    String url();

    /**
     * {@return the headers, by name whatever its case; unmodifiable} Credentials, and every header not known to be
     * harmless, are {@code ****}.
     */
    Map<String, List<String>> headers();

    /** {@return the JSON text, exactly as it would be sent} The secrets of the request are in it in clear. */
    String body();
}
