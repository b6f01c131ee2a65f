package dev.integrationsdk.core.internal;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.ErrorDecoder.Kind;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import org.jspecify.annotations.Nullable;

/** From a status to the class of its exception: the one place that decides it. */
final class ApiExceptions {
    private ApiExceptions() {}

    /** @param chosen the vendor's choice, which counts for an ordinary 4xx only */
    static ApiException of(Context context, String message, ApiException.Answer answer, @Nullable Kind chosen) {
        int status = answer.status();
        if (Statuses.isUnexpected(status)) {
            return new UnexpectedStatusException(context, message, answer);
        } else if (status >= 500) {
            return new ServerException(context, message, answer);
        }
        return switch (chosen != null ? chosen : kind(status)) {
            case AUTHENTICATION -> new AuthenticationException(context, message, answer);
            case PERMISSION_DENIED -> new PermissionDeniedException(context, message, answer);
            case NOT_FOUND -> new NotFoundException(context, message, answer);
            case CONFLICT -> new ConflictException(context, message, answer);
            case RATE_LIMIT -> new RateLimitException(context, message, answer);
            case BAD_REQUEST -> new BadRequestException(context, message, answer);
        };
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.AUTHENTICATION;
            case 403 -> Kind.PERMISSION_DENIED;
            case 404, 410 -> Kind.NOT_FOUND;
            case 409, 412 -> Kind.CONFLICT;
            case 429 -> Kind.RATE_LIMIT;
            default -> Kind.BAD_REQUEST;
        };
    }
}
