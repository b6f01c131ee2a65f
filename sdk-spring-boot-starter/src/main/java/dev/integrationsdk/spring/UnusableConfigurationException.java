package dev.integrationsdk.spring;

import dev.integrationsdk.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** The application cannot start as it is configured. Its texts quote no credential. */
final class UnusableConfigurationException extends RuntimeException {
    private final String action;

    UnusableConfigurationException(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    /** What a client or its options refused, as the end of a sentence: without the words that stand before it in a message. */
    static String refusal(ConfigurationException refused) {
        String start = refused.vendor() + " " + refused.operation() + ": ";
        String problem = String.valueOf(refused.getMessage()).substring(start.length());
        return problem.endsWith(".") ? problem : problem + ".";
    }

    String action() {
        return action;
    }
}
