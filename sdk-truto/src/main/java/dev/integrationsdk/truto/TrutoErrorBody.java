package dev.integrationsdk.truto;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ErrorDecoder.Decoded;
import dev.integrationsdk.core.error.ErrorDecoder.Kind;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.operation.Operation;
import java.util.regex.Pattern;

/**
 * Truto's error bodies: {@code {"statusCode", "error", "message"}}, where {@code error} is the status in words. See
 * <a href="https://www.truto.one/docs/api-reference/overview/errors">Errors</a>.
 */
final class TrutoErrorBody {
    private static final Pattern VERSION = Pattern.compile("\\bversion\\b", Pattern.CASE_INSENSITIVE);

    private TrutoErrorBody() {}

    /**
     * The words of the error. A version that is not the current one is a 400 without a code of its own, so that its
     * words are all there is to know it by.
     *
     * @param update the client's update, since a 404 may be about its path. The refused call may be another one, which
     *     is not known here
     */
    static Decoded decode(Operation<?, ?> update, int status, Json body) {
        Decoded decoded = Decoded.of(ApiError.of(
                body.at("/error").flatMap(Json::text).orElse(null),
                body.at("/message").flatMap(Json::text).orElse(null),
                null));
        if (status == 400 && isAboutVersion(decoded)) {
            return decoded.as(Kind.CONFLICT)
                    .hint("Read the current version with GET " + update.path() + " and try again with that");
        } else if (status == 404 && update.equals(TrutoOperations.DOCUMENTED.update())) {
            return decoded.hint("If the id is right, the path of get and update may not be: running clients use "
                    + TrutoOperations.SINGULAR.update().path() + ", try singularPath(true) on the builder");
        }
        return decoded;
    }

    private static boolean isAboutVersion(Decoded decoded) {
        return decoded.error()
                .message()
                .filter(message -> VERSION.matcher(message).find())
                .isPresent();
    }
}
