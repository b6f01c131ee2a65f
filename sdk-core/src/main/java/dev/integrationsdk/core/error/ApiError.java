package dev.integrationsdk.core.error;

import dev.integrationsdk.core.model.Json;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor says of a refusal, as far as its body has a documented shape. Immutable.
 *
 * @since 0.1.0
 */
public final class ApiError implements Serializable {
    private static final ApiError NONE = new ApiError(null, null, null);

    private final @Nullable String code;
    private final @Nullable String message;
    private final @Nullable Json details;

    private ApiError(@Nullable String code, @Nullable String message, @Nullable Json details) {
        this.code = code;
        this.message = message;
        this.details = details;
    }

    /**
     * An error with these parts; null, or JSON null, for what the body does not have.
     *
     * @param code the vendor's code for the error, or null
     * @param message the vendor's words, or null
     * @param details the vendor's details, in a shape of its own, or null
     * @return the error
     */
    public static ApiError of(@Nullable String code, @Nullable String message, @Nullable Json details) {
        return new ApiError(code, message, details == null || details.isNull() ? null : details);
    }

    /** {@return an error without a readable body} */
    public static ApiError none() {
        return NONE;
    }

    /** {@return the vendor's code for the error, if the body has one} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return the vendor's words, if the body has any} */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** {@return the vendor's details, in a shape of its own, if the body has any} */
    public Optional<Json> details() {
        return Optional.ofNullable(details);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiError error
                && Objects.equals(code, error.code)
                && Objects.equals(message, error.message)
                && Objects.equals(details, error.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, details);
    }

    @Override
    public String toString() {
        return "ApiError{code=" + code + ", message=" + message + ", details=" + details + "}";
    }
}
