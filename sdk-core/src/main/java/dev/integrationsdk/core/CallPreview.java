package dev.integrationsdk.core;

import java.util.List;
import java.util.Map;

/** What a call would send. {@link #body()} is exact; {@code toString()} masks fields that hold secrets. Immutable. */
public interface CallPreview {
    /** The HTTP method. */
    String method();

    /** The whole address. */
    String url();

    /** The headers, by name whatever its case; unmodifiable. Credentials, and every header not known to be harmless, are {@code ****}. */
    Map<String, List<String>> headers();

    /** The JSON text, exactly as it would be sent. */
    String body();
}
