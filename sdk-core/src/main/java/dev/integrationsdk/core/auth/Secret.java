package dev.integrationsdk.core.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that prints as {@code ****}, and is that for every ObjectMapper of an application. It is not serialisable, and
 * compared in constant time. The JVM's heap holds it in clear, since an HTTP header needs it so.
 *
 * @since 0.1.0
 */
@JsonSerialize(using = SecretWriter.class)
@JsonDeserialize(using = SecretReader.class)
public final class Secret {
    /** How many characters of a secret, at least, are told from other words. */
    public static final int SHORTEST = 8;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Hides this text.
     *
     * @param value the text in clear
     * @return the secret
     * @throws NullPointerException if {@code value} is null
     */
    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value, "value"));
    }

    /** {@return the text in clear} */
    public String reveal() {
        return value;
    }

    /** {@return whether it has fewer than 8 characters: taking it out of a text would then mangle the text} */
    public boolean isShort() {
        return value.length() < SHORTEST;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret
                && MessageDigest.isEqual(value.getBytes(UTF_8), secret.value.getBytes(UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "****";
    }
}
