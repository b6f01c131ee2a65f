package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.ErrorDecoder.Kind;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which class a refusal has. */
final class ApiExceptionsTest {
    private static ApiException of(int status, @Nullable Kind chosen) {
        return ApiExceptions.of(
                new Context("acme", "updateWidget", Outcome.NOT_APPLIED, 1),
                "words",
                new ApiException.Answer(status, ApiError.none(), Map.of(), null, null, "", null),
                chosen);
    }

    private static Class<? extends ApiException> type(Kind kind) {
        return switch (kind) {
            case AUTHENTICATION -> AuthenticationException.class;
            case PERMISSION_DENIED -> PermissionDeniedException.class;
            case NOT_FOUND -> NotFoundException.class;
            case CONFLICT -> ConflictException.class;
            case RATE_LIMIT -> RateLimitException.class;
            case BAD_REQUEST -> BadRequestException.class;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, AUTHENTICATION",
        "402, BAD_REQUEST",
        "403, PERMISSION_DENIED",
        "404, NOT_FOUND",
        "405, BAD_REQUEST",
        "409, CONFLICT",
        "410, NOT_FOUND",
        "411, BAD_REQUEST",
        "412, CONFLICT",
        "413, BAD_REQUEST",
        "422, BAD_REQUEST",
        "425, BAD_REQUEST",
        "428, BAD_REQUEST",
        "429, RATE_LIMIT",
        "430, BAD_REQUEST",
        "499, BAD_REQUEST",
    })
    void goes_by_the_status_where_the_vendor_has_not_chosen(int status, Kind kind) {
        ApiException refusal = of(status, null);

        assertThat(refusal).isExactlyInstanceOf(type(kind)).hasMessageContaining("words");
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    void goes_by_the_vendors_choice_for_an_ordinary_4xx(Kind chosen) {
        assertThat(of(400, chosen)).isExactlyInstanceOf(type(chosen));
        assertThat(of(404, chosen)).isExactlyInstanceOf(type(chosen));
        assertThat(of(499, chosen)).isExactlyInstanceOf(type(chosen));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 502, 503, 504, 529, 599})
    void makes_a_server_error_of_every_5xx_whatever_the_vendor_chooses(int status) {
        assertThat(of(status, null)).isExactlyInstanceOf(ServerException.class);
        assertThat(of(status, Kind.RATE_LIMIT)).isExactlyInstanceOf(ServerException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 199, 300, 302, 304, 308, 399, 407, 408, 600, 999})
    void makes_no_vendors_error_of_a_status_that_has_no_place_whatever_the_vendor_chooses(int status) {
        assertThat(of(status, null)).isExactlyInstanceOf(UnexpectedStatusException.class);
        assertThat(of(status, Kind.NOT_FOUND)).isExactlyInstanceOf(UnexpectedStatusException.class);
    }
}
