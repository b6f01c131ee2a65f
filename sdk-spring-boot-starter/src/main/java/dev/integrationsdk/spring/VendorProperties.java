package dev.integrationsdk.spring;

import dev.integrationsdk.core.error.ConfigurationException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which properties of a vendor are missing or cannot be used.
 *
 * @param vendor as people write it, such as {@code Ada}
 * @param names all of its properties, such as {@code token}
 */
record VendorProperties(String vendor, List<String> names) {

    /** The value, which must be there, or the exception that tells what it is for. */
    String required(String name, @Nullable String value, String purpose) {
        if (value == null || value.isBlank()) {
            throw new UnusableConfigurationException(
                    "Properties below " + prefix() + " ask for the client of " + vendor + ", but " + property(name)
                            + " is " + (value == null ? "not set." : "empty."),
                    "Set " + property(name) + ", or the environment variable " + variable(name) + ", to " + purpose
                            + ". If the application needs no client of " + vendor + ", remove all properties below "
                            + prefix() + ".",
                    null);
        }
        return value;
    }

    /** The client, or the exception that names the properties which it is made of. */
    <C> C build(Supplier<C> builder) {
        try {
            return builder.get();
        } catch (ConfigurationException e) {
            throw new UnusableConfigurationException(
                    "The client of " + vendor + " cannot be built: "
                            + UnusableConfigurationException.refusal(e)
                                    .replace(
                                            "ClientOptions.allowCleartext(true)",
                                            "integrationsdk.http.allow-cleartext=true"),
                    "Correct what is named above. The client is made of these properties, or environment variables: "
                            + names.stream()
                                    .map(name -> property(name) + " (" + variable(name) + ")")
                                    .collect(Collectors.joining(", "))
                            + ".",
                    e);
        }
    }

    private String prefix() {
        return "integrationsdk." + vendor.toLowerCase(Locale.ROOT);
    }

    private String property(String name) {
        return prefix() + "." + name;
    }

    private String variable(String name) {
        return property(name).replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
