package dev.integrationsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A client, an option or a credential cannot be used: a mistake in the application or its environment. Nothing was
 * sent, unless the supplier of a credential failed on a retry: then {@link #outcome()} is that of the attempts before.
 *
 * @since 0.1.0
 */
public final class ConfigurationException extends SdkException {

    /**
     * A client that cannot be built.
     *
     * @param vendor the vendor's name, such as {@code ada}; {@code sdk} where no vendor is concerned
     * @param message what cannot be used, and why; never with a credential
     */
    public ConfigurationException(String vendor, String message) {
        this(new Context(vendor, "configuration", Outcome.NOT_SENT, 0), message, null);
    }

    /**
     * A call that cannot be made.
     *
     * @param context the vendor, the operation, what became of the change, and the attempts
     * @param message what cannot be used, and why; never with a credential
     * @param cause what the supplier of the credential threw, or the attempt failed with, or null
     */
    public ConfigurationException(Context context, String message, @Nullable Throwable cause) {
        super(context, message, cause);
    }
}
