package dev.integrationsdk.sigmamind;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.model.Json;

/**
 * SigmaMind's error bodies. It documents none, so this looks only where most APIs put their words: {@code {"message"}},
 * else {@code {"error"}}. There is no code and there are no details; the exception's raw body has the rest.
 */
final class SigmaMindErrorBody {
    private SigmaMindErrorBody() {}

    /** The words, if there are any. */
    static Decoded decode(int status, Json body) {
        return Decoded.of(ApiError.of(
                null,
                body.at("/message")
                        .flatMap(Json::text)
                        .or(() -> body.at("/error").flatMap(Json::text))
                        .orElse(null),
                null));
    }
}
