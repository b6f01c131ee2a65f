package dev.integrationsdk.odeus;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.model.Json;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Odeus' error bodies. The page of the update documents none; those of other calls of the same product are
 *
 * <ul>
 *   <li>{@code {"message"}} with a text, or with an array of {@code {"message"}},
 *   <li>{@code {"message", "errors": […]}} for a body with violations,
 *   <li>{@code {"error", "message"}} with a title beside the text,
 *   <li>{@code {"type": "error", "error": {"type", "message"}}}.
 * </ul>
 */
final class OdeusErrorBody {
    private OdeusErrorBody() {}

    /** The code is the title or the type of the error; the details are the array of errors or of messages. */
    static Decoded decode(int status, Json body) {
        return Decoded.of(ApiError.of(
                text(body, "/error").or(() -> text(body, "/error/type")).orElse(null),
                text(body, "/message")
                        .or(() -> joined(body))
                        .or(() -> text(body, "/error/message"))
                        .orElse(null),
                array(body, "/errors").or(() -> array(body, "/message")).orElse(null)));
    }

    private static Optional<String> joined(Json body) {
        return array(body, "/message")
                .map(messages -> messages.elements().stream()
                        .flatMap(element -> text(element, "/message").or(element::text).stream())
                        .collect(Collectors.joining("; ")))
                .filter(Predicate.not(String::isEmpty));
    }

    private static Optional<String> text(Json body, String pointer) {
        return body.at(pointer).flatMap(Json::text);
    }

    private static Optional<Json> array(Json body, String pointer) {
        return body.at(pointer).filter(Json::isArray);
    }
}
