package dev.integrationsdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.ApiException.Answer;
import dev.integrationsdk.core.error.SdkException.Context;
import dev.integrationsdk.core.model.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptionsTest {
    private static final Json DETAILS =
            Json.parse("{\"fields\":[{\"name\":null,\"limit\":1.10}],\"big\":12345678901234567890}");

    /** Makes the exception of one class for a status. */
    private interface Factory {
        ApiException make(Context context, String message, Answer answer);
    }

    private enum Kind {
        BAD_REQUEST(BadRequestException::new),
        AUTHENTICATION(AuthenticationException::new),
        PERMISSION_DENIED(PermissionDeniedException::new),
        NOT_FOUND(NotFoundException::new),
        CONFLICT(ConflictException::new),
        RATE_LIMIT(RateLimitException::new),
        SERVER(ServerException::new),
        UNEXPECTED_STATUS(UnexpectedStatusException::new);

        @SuppressWarnings("ImmutableEnumChecker") // constructors have no state
        private final Factory factory;

        Kind(Factory factory) {
            this.factory = factory;
        }

        ApiException with(Outcome outcome, Answer answer) {
            return factory.make(context(outcome, 2), "HTTP " + answer.status() + ": too bad", answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT, nothing was sent",
        "NOT_APPLIED, nothing was changed",
        "APPLIED, the change was made",
        "UNKNOWN, the change may have been made",
    })
    void each_outcome_is_told_in_words(Outcome outcome, String sentence) {
        assertThat(outcome.sentence()).isEqualTo(sentence);
        assertThat(new ConnectionException(context(outcome, 1), "no connection to host", null))
                .hasMessage("ada updateIntegration: no connection to host (" + outcome + ": " + sentence + ")");
    }

    @Test
    void outcomes_are_ordered_by_how_far_the_change_may_have_come() {
        // An earlier attempt counts when it is the later of the two here.
        assertThat(Outcome.values())
                .containsExactly(Outcome.NOT_SENT, Outcome.NOT_APPLIED, Outcome.APPLIED, Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, ''", "2, ', 2 attempts'", "3, ', 3 attempts'"})
    void several_attempts_are_told(int attempts, String told) {
        assertThat(new ConnectionException(context(Outcome.NOT_SENT, attempts), "m", null))
                .hasMessage("ada updateIntegration: m (NOT_SENT: nothing was sent" + told + ")");
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(
                        new ConfigurationException("odeus", "the base URL is missing"),
                        "odeus configuration: the base URL is missing"),
                Arguments.of(
                        new ConfigurationException(context(Outcome.UNKNOWN, 2), "token is empty", null),
                        "ada updateIntegration: token is empty"),
                Arguments.of(
                        new InvalidRequestException(
                                "ada", "UpdateIntegrationRequest", List.of(new Violation("name", "is blank"))),
                        "ada UpdateIntegrationRequest: name is blank (nothing was sent)"),
                Arguments.of(
                        new InvalidRequestException(
                                "ada",
                                "UpdateIntegrationRequest",
                                List.of(new Violation("name", "is blank"), new Violation("tags[1]", "is null"))),
                        "ada UpdateIntegrationRequest: 2 violations (nothing was sent):\n  name is blank\n  tags[1] is null"),
                Arguments.of(
                        new ConnectionException(context(Outcome.UNKNOWN, 1), "the connection was lost", null),
                        "ada updateIntegration: the connection was lost (UNKNOWN: the change may have been made)"),
                Arguments.of(
                        new CallTimeoutException(
                                context(Outcome.UNKNOWN, 2), "callTimeout", Duration.ofSeconds(60), null),
                        "ada updateIntegration: callTimeout of 60000 ms was reached"
                                + " (UNKNOWN: the change may have been made, 2 attempts)"),
                Arguments.of(
                        new CallCanceledException(context(Outcome.NOT_SENT, 0), "its thread was interrupted", null),
                        "ada updateIntegration: its thread was interrupted (NOT_SENT: nothing was sent)"),
                Arguments.of(
                        new UnreadableResponseException(
                                context(Outcome.APPLIED, 1), 200, null, "{", "its body was cut short"),
                        "ada updateIntegration: HTTP 200, but its body was cut short (APPLIED: the change was made)"),
                Arguments.of(
                        new UnreadableResponseException(
                                context(Outcome.UNKNOWN, 3), 202, "req-7", "<html>", "its body is not JSON"),
                        "ada updateIntegration: HTTP 202, but its body is not JSON, request id req-7"
                                + " (UNKNOWN: the change may have been made, 3 attempts)"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_message_says_who_what_and_what_became_of_the_change(SdkException failure, String message) {
        assertThat(failure).hasMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    void the_message_of_a_refusal_ends_with_the_outcome(Kind kind) {
        assertThat(kind.with(Outcome.NOT_APPLIED, answer(499)))
                .hasMessage("ada updateIntegration: HTTP 499: too bad (NOT_APPLIED: nothing was changed, 2 attempts)")
                .hasNoCause();
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_has_everything_of_the_answer(Kind kind) {
        Answer answer = answer(418);

        assertContent(kind.with(Outcome.UNKNOWN, answer), answer);
    }

    @Test
    void a_refusal_has_nothing_that_the_answer_did_not_have() {
        Answer bare = new Answer(500, ApiError.none(), Map.of(), null, null, "", null);
        ApiException failure = Kind.SERVER.with(Outcome.UNKNOWN, bare);

        assertThat(failure.error()).isEqualTo(ApiError.none());
        assertThat(failure.error().code()).isEmpty();
        assertThat(failure.error().message()).isEmpty();
        assertThat(failure.error().details()).isEmpty();
        assertThat(failure.headers()).isEmpty();
        assertThat(failure.requestId()).isEmpty();
        assertThat(failure.retryAfter()).isEmpty();
        assertThat(failure.rawBody()).isEmpty();
    }

    @Test
    void what_a_builder_refuses_was_never_sent() {
        List<Violation> violations = new ArrayList<>(List.of(new Violation("name", "is blank")));
        InvalidRequestException failure = new InvalidRequestException("ada", "UpdateIntegrationRequest", violations);
        violations.clear();

        assertThat(failure.violations()).containsExactly(new Violation("name", "is blank"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> failure.violations().clear());
        assertThat(failure.vendor()).isEqualTo("ada");
        assertThat(failure.operation()).isEqualTo("UpdateIntegrationRequest");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isZero();
    }

    @Test
    void what_cannot_be_configured_was_never_sent() {
        ConfigurationException failure = new ConfigurationException("sdk", "m");

        assertThat(failure.vendor()).isEqualTo("sdk");
        assertThat(failure.operation()).isEqualTo("configuration");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isZero();
    }

    @Test
    void each_failure_keeps_its_cause() {
        IOException cause = new IOException("reset");
        Context context = context(Outcome.UNKNOWN, 1);

        assertThat(new ConnectionException(context, "m", cause)).hasCause(cause);
        assertThat(new CallTimeoutException(context, "callTimeout", Duration.ofSeconds(1), cause))
                .hasCause(cause);
        assertThat(new CallCanceledException(context, "m", cause)).hasCause(cause);
        assertThat(new ConfigurationException(context, "m", cause)).hasCause(cause);
    }

    @Test
    void a_timeout_is_a_failed_connection() {
        assertThat(new CallTimeoutException(context(Outcome.NOT_SENT, 1), "connectTimeout", Duration.ofMillis(1), null))
                .isInstanceOf(ConnectionException.class);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void the_hierarchy_is_closed_and_unchecked(Class<?> type) {
        assertThat(RuntimeException.class).isAssignableFrom(type);
        assertThat(SdkException.class).isAssignableFrom(type);
        assertThat(Modifier.isFinal(type.getModifiers())).isEqualTo(type != ConnectionException.class);
    }

    static Stream<Class<?>> classes() {
        return Stream.concat(
                Stream.of(Kind.values())
                        .map(kind -> kind.with(Outcome.UNKNOWN, answer(400)).getClass()),
                Stream.of(
                        ConfigurationException.class,
                        InvalidRequestException.class,
                        ConnectionException.class,
                        CallTimeoutException.class,
                        CallCanceledException.class,
                        UnreadableResponseException.class));
    }

    @ParameterizedTest
    @EnumSource
    void serialisation_keeps_everything_of_a_refusal(Kind kind) throws Exception {
        ApiException failure = kind.with(Outcome.UNKNOWN, answer(418));

        ApiException copy = copy(failure);

        assertSame(copy, failure);
        assertContent(copy, answer(418));
        assertThat(copy.headers().get("RETRY-after")).containsExactly("7");
        assertThat(copy.error().details().orElseThrow().toString()).isEqualTo(DETAILS.toString());
    }

    @Test
    void serialisation_keeps_a_refusal_that_says_nothing() throws Exception {
        Answer bare = new Answer(500, ApiError.none(), Map.of(), null, null, "", null);
        ApiException copy = copy(Kind.SERVER.with(Outcome.UNKNOWN, bare));

        assertThat(copy.error()).isEqualTo(ApiError.none());
        assertThat(copy.requestId()).isEmpty();
        assertThat(copy.retryAfter()).isEmpty();
    }

    @Test
    void serialisation_keeps_every_violation() throws Exception {
        InvalidRequestException failure = new InvalidRequestException(
                "ada",
                "UpdateIntegrationRequest",
                List.of(new Violation("name", "is blank"), new Violation("tags", "is null")));

        InvalidRequestException copy = copy(failure);

        assertSame(copy, failure);
        assertThat(copy.violations()).isEqualTo(failure.violations());
    }

    @Test
    void serialisation_keeps_what_an_unreadable_answer_was() throws Exception {
        UnreadableResponseException failure =
                new UnreadableResponseException(context(Outcome.APPLIED, 1), 202, "req-7", "{\"id\"", "m");

        UnreadableResponseException copy = copy(failure);

        assertSame(copy, failure);
        assertThat(copy.status()).isEqualTo(202);
        assertThat(copy.requestId()).contains("req-7");
        assertThat(copy.excerpt()).isEqualTo("{\"id\"");
    }

    @Test
    void serialisation_keeps_the_limit_of_a_timeout() throws Exception {
        CallTimeoutException failure = new CallTimeoutException(
                context(Outcome.UNKNOWN, 2), "attemptTimeout", Duration.ofMillis(1_500), new IOException("timeout"));

        CallTimeoutException copy = copy(failure);

        assertSame(copy, failure);
        assertThat(copy.limit()).isEqualTo("attemptTimeout");
        assertThat(copy.after()).isEqualTo(Duration.ofMillis(1_500));
    }

    static Stream<SdkException> others() {
        Context context = context(Outcome.UNKNOWN, 2);
        IOException cause = new IOException("reset");
        return Stream.of(
                new ConfigurationException("sdk", "m"),
                new ConfigurationException(context, "m", cause),
                new ConnectionException(context, "m", cause),
                new CallCanceledException(context, "m", cause));
    }

    @ParameterizedTest
    @MethodSource("others")
    void serialisation_keeps_the_context_and_the_cause(SdkException failure) throws Exception {
        assertSame(copy(failure), failure);
    }

    @Test
    void an_error_is_a_value_and_prints_its_parts() {
        ApiError error = ApiError.of("too_long", "name is too long", Json.parse("[1]"));

        assertThat(error)
                .isEqualTo(ApiError.of("too_long", "name is too long", Json.parse("[1.0]")))
                .hasSameHashCodeAs(ApiError.of("too_long", "name is too long", Json.parse("[1.0]")))
                .isNotEqualTo(ApiError.of(null, "name is too long", Json.parse("[1]")))
                .isNotEqualTo(ApiError.of("too_long", null, Json.parse("[1]")))
                .isNotEqualTo(ApiError.of("too_long", "name is too long", null))
                .isNotEqualTo(ApiError.none())
                .hasToString("ApiError{code=too_long, message=name is too long, details=[1]}");
    }

    @Test
    void details_that_are_null_are_none() {
        assertThat(ApiError.of("c", "m", Json.of(null))).isEqualTo(ApiError.of("c", "m", null));
        assertThat(ApiError.of(null, null, Json.of(null)).details()).isEmpty();
    }

    @Test
    void a_decoder_goes_by_the_status_unless_it_says_otherwise() {
        ApiError error = ApiError.of("c", "m", null);
        ErrorDecoder.Decoded decoded = ErrorDecoder.Decoded.of(error);

        assertThat(decoded).isEqualTo(new ErrorDecoder.Decoded(error, null, null));
        assertThat(decoded.as(ErrorDecoder.Kind.CONFLICT).hint("Read it again."))
                .isEqualTo(decoded.hint("Read it again.").as(ErrorDecoder.Kind.CONFLICT))
                .isEqualTo(new ErrorDecoder.Decoded(error, ErrorDecoder.Kind.CONFLICT, "Read it again."));
    }

    private static Context context(Outcome outcome, int attempts) {
        return new Context("ada", "updateIntegration", outcome, attempts);
    }

    private static Answer answer(int status) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Retry-After", List.of("7"));
        headers.put("X-Echo", List.of("a", "b"));
        return new Answer(
                status,
                ApiError.of("too_long", "name is too long", DETAILS),
                Collections.unmodifiableMap(headers),
                "req-7",
                Duration.ofSeconds(7),
                "{\"message\":\"name is too long\"}\u0000",
                "Make it shorter.");
    }

    private static void assertContent(ApiException failure, Answer answer) {
        assertThat(failure.status()).isEqualTo(answer.status());
        assertThat(failure.error()).isEqualTo(answer.error());
        assertThat(failure.error().code()).contains("too_long");
        assertThat(failure.error().message()).contains("name is too long");
        assertThat(failure.error().details()).contains(DETAILS);
        assertThat(failure.headers()).isEqualTo(answer.headers());
        assertThat(failure.requestId()).contains("req-7");
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(failure.rawBody()).isEqualTo(answer.rawBody());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> failure.headers().clear());
    }

    private static void assertSame(SdkException copy, SdkException failure) {
        assertThat(copy).isExactlyInstanceOf(failure.getClass()).hasToString(failure.toString());
        assertThat(copy.vendor()).isEqualTo(failure.vendor());
        assertThat(copy.operation()).isEqualTo(failure.operation());
        assertThat(copy.outcome()).isEqualTo(failure.outcome());
        assertThat(copy.attempts()).isEqualTo(failure.attempts());
        assertThat(copy.getStackTrace()).isEqualTo(failure.getStackTrace());
        assertThat(text(copy.getCause())).isEqualTo(text(failure.getCause()));
    }

    private static String text(@Nullable Throwable cause) {
        return String.valueOf(cause);
    }

    @SuppressWarnings("unchecked") // a copy is of the same class
    private static <T extends SdkException> T copy(T failure) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
