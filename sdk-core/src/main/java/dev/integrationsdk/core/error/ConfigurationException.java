package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A client, an option or a credential cannot be used: a mistake in the application or its environment. Nothing was sent,
 * unless the supplier of a credential failed on a retry: then {@link #outcome()} is that of the attempts before.
 */
public final class ConfigurationException extends SdkException {

    /** A client that cannot be built. */
    public ConfigurationException(String vendor, String message) {
        this(new Context(vendor, "configuration", Outcome.NOT_SENT, 0), message, null);
    }

    /** A call that cannot be made. */
    public ConfigurationException(Context context, String message, @Nullable Throwable cause) {
        super(context, message, cause);
    }
}
