package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.status;
import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ConnectionException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.ServerException;
import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Safety;
import dev.integrationsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What creates, replaces and deletes: how it is sent, and that nothing is created twice. */
@Timeout(20)
final class CreateTest {
    private static final String FLAWS = "dev.integrationsdk.core.Flaw#both";
    private static final RetryPolicy EVEN_UNKNOWN =
            RetryPolicy.builder().retryUnknownOutcomes(true).build();
    private static final UpdateWidget LAMP =
            new UpdateWidget.Builder().name("Lamp").build();
    private static final Operation<UpdateWidget, Widget> CREATE = Operation.post(
                    "acme", "createWidget", "/widgets", UpdateWidget.class, Widget.class)
            .identifiedBy(widget -> Optional.of(widget.id()));
    private static final Operation<Void, Widget> DISABLE =
            Operation.post("acme", "disableWidget", "/widgets/{id}/disable", Void.class, Widget.class);
    private static final Operation<UpdateWidget, Widget> REPLACE =
            Operation.put("acme", "replaceWidget", "/widgets/{id}", UpdateWidget.class, Widget.class);
    private static final Operation<FindWidgets, Widget> DELETE =
            Operation.delete("acme", "deleteWidget", "/widgets/{id}", FindWidgets.class, Widget.class);

    private final FakeTime time = new FakeTime(Stage.CALL_TIMEOUT);

    @BeforeAll
    static void warm_up() {
        Flaw.warmUp();
    }

    /** Executes it, and gives what arrived. */
    private static RecordedRequest arrived(boolean async, Operation.Bound<?, Widget> target) throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success());
            assertThat(Stage.execute(async, stage.client.call(target)).body().id())
                    .isEqualTo("w1");
            assertThat(stage.arrivals()).isEqualTo(1);
            return stage.server.takeRequest();
        }
    }

    private static void assertBody(RecordedRequest request, @Nullable String type, @Nullable String body) {
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo(type);
        assertThat(request.getHeaders().get("Content-Length"))
                .isEqualTo(body == null ? null : String.valueOf(body.length()));
        assertThat(request.getHeaders().get("Transfer-Encoding")).isNull();
        assertThat(request.getBody() == null ? "" : request.getBody().utf8()).isEqualTo(body == null ? "" : body);
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer a-secret-token");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_creation_posts_its_request_and_takes_any_id(boolean async) throws Exception {
        RecordedRequest request = arrived(async, CREATE.with(LAMP));

        assertThat(request.getRequestLine()).isEqualTo("POST /widgets HTTP/1.1");
        assertBody(request, "application/json", "{\"name\":\"Lamp\"}");
        assertThat(request.getHeaders().names())
                .containsExactlyInAnyOrder(
                        "Accept",
                        "Accept-Encoding",
                        "Authorization",
                        "Connection",
                        "Content-Length",
                        "Content-Type",
                        "Host",
                        "User-Agent");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_post_without_a_body_says_that_it_has_none(boolean async) throws Exception {
        RecordedRequest request = arrived(async, DISABLE.at("w 1").bare());

        assertThat(request.getRequestLine()).isEqualTo("POST /widgets/w%201/disable HTTP/1.1");
        assertBody(request, null, "");
        assertThat(request.getHeaders().values("Content-Length")).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_put_sends_its_body(boolean async) throws Exception {
        RecordedRequest request = arrived(async, REPLACE.at("w1").with(LAMP));

        assertThat(request.getRequestLine()).isEqualTo("PUT /widgets/w1 HTTP/1.1");
        assertBody(request, "application/json", "{\"name\":\"Lamp\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deletion_has_no_body(boolean async) throws Exception {
        RecordedRequest request = arrived(async, DELETE.at("w1").bare());

        assertThat(request.getRequestLine()).isEqualTo("DELETE /widgets/w1 HTTP/1.1");
        assertBody(request, null, null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deletion_sends_its_request_as_query(boolean async) throws Exception {
        RecordedRequest request = arrived(
                async,
                DELETE.at("w1").with(new FindWidgets.Builder().archived(true).build()));

        assertThat(request.getRequestLine()).isEqualTo("DELETE /widgets/w1?archived=true HTTP/1.1");
        assertBody(request, null, null);
    }

    @ParameterizedTest
    @MethodSource(FLAWS)
    void a_creation_that_may_have_happened_arrives_once_even_if_unknown_outcomes_are_repeated(
            Flaw flaw, boolean async) {
        for (RetryPolicy policy : new RetryPolicy[] {RetryPolicy.standard(), EVEN_UNKNOWN}) {
            Diary diary = new Diary();
            try (Stage stage = new Stage(
                    time, options -> flaw.noticed(options).retry(policy).listener(diary))) {
                stage.answers(flaw.answer().addHeader("Retry-After", "0"), success());

                SdkException failure = Stage.failure(async, stage.client.call(CREATE.with(LAMP)));

                assertThat(stage.arrivals()).as("arrivals").isEqualTo(1);
                assertThat(failure).isExactlyInstanceOf(flaw.failureOfChange());
                assertThat(failure.outcome()).isEqualTo(flaw.ofChange());
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(time.waits).isEmpty();
                assertThat(diary.entries)
                        .containsExactly(
                                "call acme createWidget POST /widgets",
                                "attempt 1",
                                "attempt 1 ended " + flaw.ofChange() + " " + flaw.status,
                                "call ended " + flaw.ofChange());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_creation_that_was_refused_for_now_is_repeated_until_it_may_have_happened(boolean async) {
        try (Stage stage = new Stage(time, options -> options.retry(EVEN_UNKNOWN))) {
            stage.answers(status(429).addHeader("Retry-After", "7"), success());
            assertThat(Stage.execute(async, stage.client.call(CREATE.with(LAMP)))
                            .attempts())
                    .isEqualTo(2);
            assertThat(time.waits).containsExactly(Duration.ofSeconds(7));
            assertThat(stage.arrivals()).isEqualTo(2);

            stage.answers(status(429), status(500), success());
            SdkException failure = Stage.failure(async, stage.client.call(CREATE.with(LAMP)));
            assertThat(failure).isInstanceOf(ServerException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.attempts()).isEqualTo(2);
            assertThat(stage.arrivals()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_creation_that_could_not_connect_is_repeated(boolean async) {
        try (Stage stage = new Stage(time, options -> options)) {
            stage.server.close();

            SdkException failure = Stage.failure(async, stage.client.call(CREATE.with(LAMP)));

            assertThat(failure).isInstanceOf(ConnectionException.class);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(time.waits).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource(FLAWS)
    void what_is_idempotent_is_repeated_after_an_unknown_outcome_if_the_application_says_so(Flaw flaw, boolean async) {
        var targets = new Operation.Bound<?, ?>[] {
            CREATE.declaredAs(Safety.IDEMPOTENT).with(LAMP),
            REPLACE.at("w1").with(LAMP),
            DELETE.at("w1").bare()
        };
        for (var target : targets) {
            try (Stage stage = new Stage(time, flaw::noticed)) {
                stage.answers(flaw.answer(), success());
                SdkException failure = Stage.failure(async, stage.client.call(target));
                assertThat(failure.outcome()).isEqualTo(flaw.ofChange());
                assertThat(stage.arrivals()).isEqualTo(1);
            }
            if (flaw.ofChange() == Outcome.UNKNOWN) {
                try (Stage stage =
                        new Stage(time, options -> flaw.noticed(options).retry(EVEN_UNKNOWN))) {
                    stage.answers(flaw.answer(), success());
                    assertThat(Stage.execute(async, stage.client.call(target)).attempts())
                            .isEqualTo(2);
                    assertThat(stage.arrivals()).isEqualTo(2);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_post_that_is_declared_safe_is_repeated_as_a_read_is(boolean async) {
        try (Stage stage = new Stage(time, options -> options)) {
            stage.answers(Flaw.LOST.answer(), status(500), success());
            Call<Widget> search =
                    stage.client.call(CREATE.declaredAs(Safety.SAFE).with(LAMP));
            assertThat(Stage.execute(async, search).attempts()).isEqualTo(3);
            assertThat(stage.arrivals()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_get_that_is_declared_unsafe_is_not_repeated(boolean async) {
        Operation<Void, Widget> rotate = Operation.get("acme", "rotate", "/widgets/{id}", Void.class, Widget.class)
                .declaredAs(Safety.UNSAFE);
        try (Stage stage = new Stage(time, options -> options.retry(EVEN_UNKNOWN))) {
            stage.answers(status(503).addHeader("Retry-After", "0"), success());
            SdkException failure =
                    Stage.failure(async, stage.client.call(rotate.at("w1").bare()));
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }
}
