package dev.integrationsdk.core.auth;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What proves who calls: a header, and a fixed value or a supplier that is asked before each attempt (so that a token
 * may be renewed while the client lives). A supplier must be thread-safe, and quick: one that hangs is ended by no
 * limit on the thread of a synchronous call. Prints no secret. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Credentials {
    private static final String BEARER = "Bearer ";

    private final String header;
    private final String prefix;
    private final Supplier<? extends @Nullable String> source;
    private final boolean fixed;

    private Credentials(String header, String prefix, Supplier<? extends @Nullable String> source, boolean fixed) {
        this.header = header;
        this.prefix = prefix;
        this.source = source;
        this.fixed = fixed;
    }

    /**
     * A key that is sent as it is in a header, such as {@code X-API-Key}. It is checked when the client is built.
     *
     * @param header the name of the header
     * @param key the key; null is taken here, and refused when the client is built
     * @return the credentials
     */
    public static Credentials apiKey(String header, @Nullable String key) {
        return new Credentials(header, "", () -> key, true);
    }

    /**
     * A key that is asked for before each attempt.
     *
     * @param header the name of the header
     * @param key gives the key of now; what it throws, and a key that cannot be sent, fail the call with a {@link
     *     dev.integrationsdk.core.error.ConfigurationException}
     * @return the credentials
     */
    public static Credentials apiKey(String header, Supplier<String> key) {
        return new Credentials(header, "", key, false);
    }

    /**
     * A token that is sent as {@code Authorization: Bearer …}. It is checked when the client is built.
     *
     * @param token the token, without {@code Bearer}; null is taken here, and refused when the client is built
     * @return the credentials
     */
    public static Credentials bearer(@Nullable String token) {
        return new Credentials("Authorization", BEARER, () -> token, true);
    }

    /**
     * A token that is asked for before each attempt.
     *
     * @param token gives the token of now, without {@code Bearer}; what it throws, and a token that cannot be sent,
     *     fail the call with a {@link dev.integrationsdk.core.error.ConfigurationException}
     * @return the credentials
     */
    public static Credentials bearer(Supplier<String> token) {
        return new Credentials("Authorization", BEARER, token, false);
    }

    /** {@return the name of the header} */
    public String header() {
        return header;
    }

    /** {@return what stands before the secret in the header; empty for a key} */
    public String prefix() {
        return prefix;
    }

    /** {@return whether the value never changes} */
    public boolean isFixed() {
        return fixed;
    }

    /**
     * Asks for the secret of now, and checks it.
     *
     * @return the secret, which a header can carry
     * @throws IllegalArgumentException if it cannot be sent; the message is a clause such as {@code is empty}, never
     *     with the value, and what the supplier threw is its cause
     */
    public Secret read() {
        String value;
        try {
            value = source.get();
        } catch (Exception | LinkageError | AssertionError e) {
            // Exception, since other languages on the JVM throw checked ones without saying so.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalArgumentException(
                    "could not be read: its supplier threw " + e.getClass().getName(), e);
        }
        String problem = problem(value);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return Secret.of(value);
    }

    private @Nullable String problem(@Nullable String value) {
        if (value == null) {
            return "is null";
        } else if (value.isEmpty()) {
            return "is empty";
        } else if (value.isBlank()) {
            return "is blank";
        } else if (value.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return "begins with \"Bearer \": remove that" + (prefix.isEmpty() ? "" : ", it is added for you");
        } else if (value.endsWith("\n") || value.endsWith("\r")) {
            return "ends with a line end: remove it (a file that was read whole has one)";
        } else if (!value.equals(value.strip())) {
            return "has white space around it: remove it";
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) >= 0x7F) {
                return String.format(
                        Locale.ROOT,
                        "has the character U+%04X at position %d, which a header cannot carry",
                        value.codePointAt(i),
                        i);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return header + ": " + prefix + "****";
    }
}
