package dev.integrationsdk.membrane;

import static java.util.Map.entry;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.error.ErrorDecoder.Kind;
import dev.integrationsdk.core.model.Json;
import java.util.Map;
import java.util.Optional;

/**
 * Membrane's error bodies: {@code {"type", "key", "message", "data", "causedByError"}}, the last two at times. Which
 * status goes with which error is documented for some only, so the key decides before it. See
 * <a href="https://docs.getmembrane.com/reference/overview/errors">Errors</a>.
 */
final class MembraneErrorBody {
    private static final String RATE_LIMIT_EXCEEDED = "rate_limit_exceeded";

    private static final Map<String, Kind> KIND_OF_KEY = Map.ofEntries(
            entry("not_authenticated", Kind.AUTHENTICATION),
            entry("access_denied", Kind.PERMISSION_DENIED),
            entry("not_found", Kind.NOT_FOUND),
            entry(RATE_LIMIT_EXCEEDED, Kind.RATE_LIMIT));

    private MembraneErrorBody() {}

    /** The key is the code, {@code data} the details. */
    static Decoded decode(int status, Json body) {
        ErrorData.Type type =
                ErrorData.Type.of(body.at("/type").flatMap(Json::text).orElse(""));
        Optional<String> key = body.at("/key").flatMap(Json::text);
        Decoded decoded = Decoded.of(ApiError.of(
                key.orElse(null),
                body.at("/message").flatMap(Json::text).orElse(null),
                body.at("/data").orElse(null)));
        if (type.equals(ErrorData.Type.CONNECTION)
                && key.filter(RATE_LIMIT_EXCEEDED::equals).isPresent()) {
            return decoded.as(Kind.BAD_REQUEST).hint("This is the rate limit of the connected app, not Membrane's own");
        }
        Kind kind = key.map(KIND_OF_KEY::get).orElse(type.equals(ErrorData.Type.CONCURRENCY) ? Kind.CONFLICT : null);
        return kind == null ? decoded : decoded.as(kind);
    }
}
