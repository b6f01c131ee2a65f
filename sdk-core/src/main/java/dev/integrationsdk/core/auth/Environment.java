package dev.integrationsdk.core.auth;

import dev.integrationsdk.core.error.ConfigurationException;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables of one vendor's client. Prints none of them.
 *
 * @param vendor the vendor's name, such as {@code ada}
 * @param variables all of them, as {@code System.getenv()} has them
 * @since 0.1.0
 */
public record Environment(String vendor, Map<String, String> variables) {

    /**
     * The value of a variable.
     *
     * @param name the variable's name
     * @return its value, not empty
     * @throws ConfigurationException if it is not set or empty, with its name
     */
    public String required(String name) {
        String value = variables.get(name);
        if (value == null || value.isEmpty()) {
            throw new ConfigurationException(
                    vendor,
                    "the environment variable " + name + " is " + (value == null ? "not set" : "empty")
                            + ": set it, or use builder()");
        }
        return value;
    }

    /**
     * The value of a variable, if it is set.
     *
     * @param name the variable's name
     * @return its value, not empty, if it is set
     * @throws ConfigurationException if it is set to nothing, with its name
     */
    public Optional<String> optional(String name) {
        return variables.containsKey(name) ? Optional.of(required(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Environment of " + vendor;
    }
}
