package dev.integrationsdk.core.error;

import dev.integrationsdk.core.model.Json;
import org.jspecify.annotations.Nullable;

/**
 * Translates a vendor's error body. The status alone decides the class of the exception, but for a 4xx, whose class a
 * vendor may change by a code that it documents; never its status or its outcome. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorDecoder {

    /**
     * Reads an error body. A runtime exception from here is logged, and the error is then {@link ApiError#none()}.
     *
     * @param status the HTTP status, whatever it is
     * @param body the body; JSON null if it was empty or not JSON
     * @return what the body says, and the class of the exception if the vendor chooses it
     */
    Decoded decode(int status, Json body);

    /** The classes among which a vendor may choose for a 4xx. */
    enum Kind {
        /** {@link BadRequestException}. */
        BAD_REQUEST,
        /** {@link AuthenticationException}. */
        AUTHENTICATION,
        /** {@link PermissionDeniedException}. */
        PERMISSION_DENIED,
        /** {@link NotFoundException}. */
        NOT_FOUND,
        /** {@link ConflictException}. */
        CONFLICT,
        /** {@link RateLimitException}, which is retried. */
        RATE_LIMIT
    }

    /**
     * What a body says.
     *
     * @param error the vendor's words
     * @param kind the class for a 4xx, or null to go by the status
     * @param hint a sentence for the exception's message that tells what to do, or null
     */
    record Decoded(
            ApiError error, @Nullable Kind kind, @Nullable String hint) {

        /**
         * Goes by the status.
         *
         * @param error the vendor's words
         * @return without a class or a hint
         */
        public static Decoded of(ApiError error) {
            return new Decoded(error, null, null);
        }

        /**
         * With this class, if it is a 4xx.
         *
         * @param kind the class
         * @return the changed value; this one stays as it is
         */
        public Decoded as(Kind kind) {
            return new Decoded(error, kind, hint);
        }

        /**
         * With a sentence that tells what to do.
         *
         * @param hint the sentence, which goes to the end of the exception's message
         * @return the changed value; this one stays as it is
         */
        public Decoded hint(String hint) {
            return new Decoded(error, kind, hint);
        }
    }
}
