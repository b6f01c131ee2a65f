package dev.integrationsdk.core.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.ApiError;
import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.AuthenticationException;
import dev.integrationsdk.core.error.BadRequestException;
import dev.integrationsdk.core.error.CallCanceledException;
import dev.integrationsdk.core.error.CallTimeoutException;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.ConflictException;
import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.PermissionDeniedException;
import dev.integrationsdk.core.error.RateLimitException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.error.UnexpectedStatusException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.error.Violation;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final RetryPolicy STANDARD = RetryPolicy.standard();
    private static final RetryPolicy UNKNOWN_TOO =
            RetryPolicy.builder().retryUnknownOutcomes(true).build();

    /** Always the least or the greatest that is asked for. */
    private record Chance(boolean greatest) implements RandomGenerator {
        @Override
        public long nextLong() {
            throw new AssertionError("a wait has a bound");
        }

        @Override
        public long nextLong(long bound) {
            return greatest ? bound - 1 : 0;
        }
    }

    private static final RandomGenerator LEAST = new Chance(false);
    private static final RandomGenerator GREATEST = new Chance(true);

    private enum Failure {
        CONFIGURATION(context -> new ConfigurationException(context, "m", null)),
        INVALID_REQUEST(context -> new InvalidRequestException("ada", "update", List.of(new Violation("f", "r")))),
        CONNECTION(context -> new ConnectionException(context, "m", new ConnectException("refused"))),
        TIMEOUT(context -> new CallTimeoutException(context, "connectTimeout", LONG, null)),
        CANCELED(context -> new CallCanceledException(context, "m", null)),
        UNREADABLE(context -> new UnreadableResponseException(context, 200, null, "", "m")),
        BAD_REQUEST(context -> new BadRequestException(context, "m", answer(400))),
        AUTHENTICATION(context -> new AuthenticationException(context, "m", answer(401))),
        PERMISSION_DENIED(context -> new PermissionDeniedException(context, "m", answer(403))),
        NOT_FOUND(context -> new NotFoundException(context, "m", answer(404))),
        CONFLICT(context -> new ConflictException(context, "m", answer(409))),
        RATE_LIMIT(context -> new RateLimitException(context, "m", answer(429))),
        SERVER(context -> new ServerException(context, "m", answer(503))),
        REDIRECT(context -> new UnexpectedStatusException(context, "m", answer(302))),
        PROXY(context -> new UnexpectedStatusException(context, "m", answer(407))),
        REQUEST_TIMEOUT(context -> new UnexpectedStatusException(context, "m", answer(408))),
        NO_STATUS(context -> new UnexpectedStatusException(context, "m", answer(999)));

        @SuppressWarnings("ImmutableEnumChecker") // constructors have no state
        private final Function<Context, SdkException> factory;

        Failure(Function<Context, SdkException> factory) {
            this.factory = factory;
        }

        SdkException with(Outcome outcome) {
            return factory.apply(new Context("ada", "update", outcome, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"CONNECTION", "TIMEOUT", "RATE_LIMIT"})
    void repeats_what_provably_did_not_happen(Failure failure) {
        for (Outcome outcome : List.of(Outcome.NOT_SENT, Outcome.NOT_APPLIED)) {
            assertThat(repeats(STANDARD, failure.with(outcome)))
                    .as("%s", outcome)
                    .isTrue();
            assertThat(repeats(UNKNOWN_TOO, failure.with(outcome)))
                    .as("%s", outcome)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_repeats_an_unknown_outcome_by_default(Failure failure) {
        assertThat(repeats(STANDARD, failure.with(Outcome.UNKNOWN))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"CONNECTION", "TIMEOUT", "RATE_LIMIT", "SERVER", "REQUEST_TIMEOUT"})
    void repeats_an_unknown_outcome_that_may_pass_if_it_is_asked_to(Failure failure) {
        assertThat(repeats(UNKNOWN_TOO, failure.with(Outcome.UNKNOWN))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONNECTION", "TIMEOUT", "RATE_LIMIT", "SERVER", "REQUEST_TIMEOUT"})
    void never_repeats_what_would_fail_again_or_was_ended_on_purpose(Failure failure) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(repeats(STANDARD, failure.with(outcome)))
                    .as("%s", outcome)
                    .isFalse();
            assertThat(repeats(UNKNOWN_TOO, failure.with(outcome)))
                    .as("%s", outcome)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_repeats_a_change_that_was_made(Failure failure) {
        assertThat(repeats(STANDARD, failure.with(Outcome.APPLIED))).isFalse();
        assertThat(repeats(UNKNOWN_TOO, failure.with(Outcome.APPLIED))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void never_repeats_anything_without_retries(Failure failure) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(repeats(RetryPolicy.none(), failure.with(outcome)))
                    .as("%s", outcome)
                    .isFalse();
        }
    }

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(null, true),
                Arguments.of(new ConnectException("refused"), true),
                Arguments.of(new UnknownHostException("ada"), true),
                Arguments.of(new IOException("no route"), true),
                Arguments.of(new EOFException(), true),
                Arguments.of(new SSLHandshakeException("PKIX path building failed"), false),
                Arguments.of(caused(new SSLHandshakeException("PKIX"), new CertificateException("expired")), false),
                Arguments.of(new SSLPeerUnverifiedException("Hostname ada not verified"), false),
                Arguments.of(new SSLException("Unsupported or unrecognized SSL message"), false),
                Arguments.of(caused(new SSLHandshakeException("terminated"), new EOFException("incorrectly")), true),
                Arguments.of(caused(new SSLException("reset"), new SocketException("Connection reset")), true),
                Arguments.of(
                        caused(new SSLException("a"), new IOException("b", new SocketException("Broken pipe"))), true));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void repeats_a_failed_connection_unless_the_certificate_is_at_fault(@Nullable Throwable cause, boolean expected) {
        SdkException failure = new ConnectionException(new Context("ada", "update", Outcome.NOT_SENT, 1), "m", cause);

        assertThat(repeats(STANDARD, failure)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, PT0.5S", "1, PT1S"})
    void waits_at_random_up_to_a_doubled_delay(int retries, Duration greatest) {
        SdkException failure = Failure.CONNECTION.with(Outcome.NOT_SENT);

        assertThat(STANDARD.waitAfter(failure, null, retries, LONG, LEAST)).contains(Duration.ZERO);
        assertThat(STANDARD.waitAfter(failure, null, retries, LONG, GREATEST)).contains(greatest);
    }

    @ParameterizedTest
    @CsvSource({"0, PT0.5S", "1, PT1S", "2, PT2S", "3, PT4S", "4, PT8S", "5, PT8S", "9, PT8S"})
    void no_random_wait_is_longer_than_8_s_by_default(int retries, Duration greatest) {
        RetryPolicy policy = RetryPolicy.builder().maxRetries(10).build();

        assertThat(policy.waitAfter(Failure.CONNECTION.with(Outcome.NOT_SENT), null, retries, LONG, GREATEST))
                .contains(greatest);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, 5, PT0S",
        "PT0S, PT8S, 9, PT0S",
        "PT8S, PT1S, 0, PT1S",
        "PT0.000000001S, PT1S, 3, PT0.000000008S",
        "PT3S, PT7S, 0, PT3S",
        "PT3S, PT7S, 1, PT6S",
        "PT3S, PT7S, 2, PT7S",
        "PT1H, PT1H, 9, PT1H",
    })
    void its_own_delays_bound_the_random_wait(Duration initial, Duration max, int retries, Duration greatest) {
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(10)
                .initialDelay(initial)
                .maxDelay(max)
                .build();
        SdkException failure = Failure.CONNECTION.with(Outcome.NOT_SENT);

        assertThat(policy.waitAfter(failure, null, retries, Duration.ofDays(1), GREATEST))
                .contains(greatest);
        assertThat(policy.waitAfter(failure, null, retries, Duration.ofDays(1), LEAST))
                .contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.001S", "PT5S", "PT59M"})
    void the_servers_delay_comes_first_whatever_the_bounds_are(Duration delay) {
        for (Failure failure : List.of(Failure.RATE_LIMIT, Failure.CONNECTION)) {
            assertThat(STANDARD.waitAfter(failure.with(Outcome.NOT_APPLIED), delay, 0, LONG, GREATEST))
                    .contains(delay);
        }
        assertThat(UNKNOWN_TOO.waitAfter(Failure.SERVER.with(Outcome.UNKNOWN), delay, 1, LONG, GREATEST))
                .contains(delay);
    }

    @Test
    void the_servers_delay_makes_nothing_repeatable() {
        assertThat(STANDARD.waitAfter(Failure.SERVER.with(Outcome.UNKNOWN), Duration.ZERO, 0, LONG, LEAST))
                .isEmpty();
        assertThat(STANDARD.waitAfter(Failure.BAD_REQUEST.with(Outcome.NOT_APPLIED), Duration.ZERO, 0, LONG, LEAST))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT5S, PT5.000000001S, true",
        "PT5S, PT5S, false",
        "PT5S, PT4.999999999S, false",
        "PT0S, PT0.000000001S, true",
        "PT0S, PT0S, false",
        "PT0S, PT-1S, false",
        "PT876000H, PT60S, false",
    })
    void a_wait_that_does_not_fit_the_time_left_is_not_begun(Duration wait, Duration left, boolean fits) {
        assertThat(STANDARD.waitAfter(Failure.RATE_LIMIT.with(Outcome.NOT_APPLIED), wait, 0, left, LEAST))
                .isEqualTo(fits ? Optional.of(wait) : Optional.empty());
    }

    @Test
    void a_random_wait_that_does_not_fit_is_not_begun_either() {
        SdkException failure = Failure.CONNECTION.with(Outcome.NOT_SENT);

        assertThat(STANDARD.waitAfter(failure, null, 0, Duration.ofMillis(500), GREATEST))
                .isEmpty();
        assertThat(STANDARD.waitAfter(failure, null, 0, Duration.ofMillis(501), GREATEST))
                .contains(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "1, 1, false", "2, 1, true", "2, 2, false", "10, 9, true", "10, 10, false"
    })
    void repeats_at_most_as_often_as_it_may(int max, int retries, boolean expected) {
        RetryPolicy policy = RetryPolicy.builder().maxRetries(max).build();

        assertThat(policy.waitAfter(Failure.RATE_LIMIT.with(Outcome.NOT_APPLIED), null, retries, LONG, LEAST)
                        .isPresent())
                .isEqualTo(expected);
    }

    @Test
    void says_what_it_is() {
        String standard = "RetryPolicy{maxRetries=2, initialDelay=PT0.5S, maxDelay=PT8S, retryUnknownOutcomes=false}";
        assertThat(RetryPolicy.standard()).hasToString(standard);
        assertThat(RetryPolicy.builder().build()).hasToString(standard);
        assertThat(RetryPolicy.none())
                .hasToString(
                        "RetryPolicy{maxRetries=0, initialDelay=PT0.5S, maxDelay=PT8S, retryUnknownOutcomes=false}");
        assertThat(RetryPolicy.builder()
                        .maxRetries(10)
                        .initialDelay(Duration.ZERO)
                        .maxDelay(Duration.ofHours(1))
                        .retryUnknownOutcomes(true)
                        .build())
                .hasToString("RetryPolicy{maxRetries=10, initialDelay=PT0S, maxDelay=PT1H, retryUnknownOutcomes=true}");
    }

    @Test
    void does_not_change_with_its_builder() {
        RetryPolicy.Builder builder = RetryPolicy.builder().maxRetries(1);
        RetryPolicy policy = builder.build();
        RetryPolicy unused = builder.maxRetries(5).retryUnknownOutcomes(true).build();

        assertThat(unused).isNotSameAs(policy);
        assertThat(policy.toString()).contains("maxRetries=1").contains("retryUnknownOutcomes=false");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refuses_a_number_of_retries_that_makes_no_sense(int maxRetries) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> RetryPolicy.builder().maxRetries(maxRetries))
                .withMessage("sdk configuration: maxRetries must be 0 to 10, not " + maxRetries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.000000001S", "PT-1S", "PT1H0.000000001S", "PT876000H"})
    void refuses_a_delay_that_makes_no_sense(Duration delay) {
        assertDelayRefused(delay);
    }

    @Test
    void refuses_no_delay_at_all() {
        assertDelayRefused(null);
    }

    @SuppressWarnings("NullAway") // what an application without nullness checks may do
    private static void assertDelayRefused(@Nullable Duration delay) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> RetryPolicy.builder().initialDelay(delay))
                .withMessage("sdk configuration: initialDelay must be 0 to 1 hour, not " + delay);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> RetryPolicy.builder().maxDelay(delay))
                .withMessage("sdk configuration: maxDelay must be 0 to 1 hour, not " + delay);
    }

    private static boolean repeats(RetryPolicy policy, SdkException failure) {
        return policy.waitAfter(failure, null, 0, LONG, LEAST).isPresent();
    }

    private static ApiException.Answer answer(int status) {
        return new ApiException.Answer(status, ApiError.none(), Map.of(), null, null, "", null);
    }

    private static <T extends Throwable> T caused(T failure, Throwable cause) {
        failure.initCause(cause);
        return failure;
    }
}
