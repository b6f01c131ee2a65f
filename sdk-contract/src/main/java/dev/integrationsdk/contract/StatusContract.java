package dev.integrationsdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every other status becomes, whatever its body is. */
interface StatusContract extends VendorContract {

    @ParameterizedTest
    @EnumSource
    default void makes_of_each_status_its_exception_and_its_outcome(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode, options -> options.retry(RetryPolicy.none()))) {
            int arrivals = 0;
            for (var expected : classes().entrySet()) {
                for (int status : expected.getValue()) {
                    scene.enqueue(Scene.json(status, "{}"));
                    assertStatus((ApiException) scene.failure(), status, expected.getKey());
                    assertThat(scene.arrivals()).as("arrivals of %s", status).isEqualTo(++arrivals);
                }
            }
        }
    }

    private static Map<Class<? extends ApiException>, List<Integer>> classes() {
        Map<Class<? extends ApiException>, List<Integer>> classes = new LinkedHashMap<>();
        classes.put(
                BadRequestException.class,
                List.of(400, 402, 405, 406, 411, 413, 414, 415, 418, 421, 422, 425, 431, 451));
        classes.put(AuthenticationException.class, List.of(401));
        classes.put(PermissionDeniedException.class, List.of(403));
        classes.put(NotFoundException.class, List.of(404, 410));
        classes.put(ConflictException.class, List.of(409, 412));
        classes.put(RateLimitException.class, List.of(429));
        classes.put(ServerException.class, List.of(500, 501, 502, 503, 504, 507, 520, 524, 599));
        classes.put(
                UnexpectedStatusException.class, List.of(300, 301, 302, 303, 304, 305, 307, 308, 407, 408, 600, 999));
        return classes;
    }

    private void assertStatus(ApiException failure, int status, Class<? extends ApiException> expected) {
        boolean unknown = status == 408 || status >= 500;
        assertThat(failure).as("status %s", status).isExactlyInstanceOf(expected);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.outcome())
                .as("outcome of %s", status)
                .isEqualTo(unknown ? Outcome.UNKNOWN : Outcome.NOT_APPLIED);
        assertThat(failure.vendor()).isEqualTo(vendor().name());
        assertThat(failure.operation()).isEqualTo("updateIntegration");
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    default void keeps_the_status_whatever_the_body_is(Mode mode) {
        List<String> bodies = List.of(
                "",
                "<html><body>Bad</body></html>",
                "plain words",
                "[]",
                "[1,2]",
                "\"text\"",
                "7",
                "null",
                "{\"message\":",
                "{\"errors\":{\"a\":1},\"error\":[],\"message\":{\"a\":[]}}",
                "{\"message\":[null,7,{}],\"errors\":[null]}",
                "[".repeat(100_000),
                "x".repeat(10_000_000));
        try (Scene scene = Scene.open(vendor(), mode)) {
            for (String body : bodies) {
                scene.enqueue(Scene.json(400, body).addHeader("X-Request-Id", "r-3"));

                ApiException failure = (ApiException) scene.failure();

                assertThat(failure).isInstanceOf(BadRequestException.class);
                assertThat(failure.requestId()).contains("r-3");
                assertThat(body).startsWith(failure.rawBody());
                assertThat(failure.rawBody()).hasSize(Math.min(body.length(), 8192));
                assertThat(failure.getMessage()).hasSizeLessThan(2_000);
            }
            assertThat(scene.arrivals()).isEqualTo(bodies.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    default void shows_no_control_character_of_a_server(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode)) {
            String hostile =
                    "{\"message\":\"a\\u001b[31m\\r\\nb\\u202ec\",\"errors\":[{\"message\":\"a\\u001b\\u202e\"}]}";
            scene.enqueue(Scene.json(422, hostile));
            assertThat(scene.failure().getMessage()).doesNotContainPattern("[\\p{Cntrl}\\u202e]");
        }
    }

    @ParameterizedTest
    @EnumSource
    default void waits_as_long_as_the_server_says_after_a_429_and_tries_again(Mode mode) {
        // Our own wait would be long, and would not fit: that the call succeeds shows whose wait it was.
        RetryPolicy slow = RetryPolicy.builder()
                .initialDelay(Duration.ofMinutes(50))
                .maxDelay(Duration.ofMinutes(50))
                .build();
        try (Scene scene = Scene.open(vendor(), mode, options -> options.retry(slow))) {
            scene.enqueue(Scene.json(429, "{}").addHeader("Retry-After", "0"));
            scene.enqueue(Scene.json(429, "{}").addHeader("Retry-After", "1"));
            scene.enqueue(scene.success());

            var response = scene.execute();

            assertThat(response.attempts()).isEqualTo(3);
            assertThat(response.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
            assertThat(scene.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    default void does_not_wait_longer_than_the_call_may_take(Mode mode) {
        try (Scene scene = Scene.open(vendor(), mode, options -> options.callTimeout(Duration.ofSeconds(30)))) {
            scene.enqueue(Scene.json(429, "{}").addHeader("Retry-After", "3600"));

            ApiException failure = (ApiException) scene.failure();

            assertThat(failure).isInstanceOf(RateLimitException.class).hasMessageContaining("3600 s");
            assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(scene.arrivals()).isEqualTo(1);
        }
    }
}
