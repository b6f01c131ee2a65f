package dev.integrationsdk.ada;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.model.Json;

/**
 * Ada's error bodies: {@code {"errors": [{"type", "message", "details"}]}}, and for some 401 {@code {"message"}}.
 * {@code details} is a text, null, or for a {@code validation_error} a list of {@code {parameter, location, message}}.
 * See <a href="https://docs.ada.cx/reference/introduction/errors">Errors</a>.
 */
final class AdaErrorBody {
    private AdaErrorBody() {}

    /** The code and the words of the first error; the details are all errors. */
    static Decoded decode(int status, Json body) {
        Json first = body.at("/errors/0").orElse(body);
        return Decoded.of(ApiError.of(
                first.at("/type").flatMap(Json::text).orElse(null),
                first.at("/message").flatMap(Json::text).orElse(null),
                body.at("/errors").orElse(null)));
    }
}
