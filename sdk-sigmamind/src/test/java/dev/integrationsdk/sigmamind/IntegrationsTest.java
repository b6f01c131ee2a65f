package dev.integrationsdk.sigmamind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of the client, and of what an application puts in its place. */
class IntegrationsTest {
    private static final String ID = "intg_AuUKK371Spr5";

    private final MockWebServer server = new MockWebServer();
    private SigmaMindClient client =
            SigmaMindClient.builder().apiKey("key-of-the-account").build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        client.close();
        client = SigmaMindClient.builder()
                .apiKey("key-of-the-account")
                .baseUrl(server.url("/").toString())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_update_sends_what_is_set_and_reads_the_answer(boolean async) throws Exception {
        answer(200, Fixture.text(getClass(), "response.json"));

        Integration updated = run(
                client.integrations()
                        .update(
                                "intg-AuUKK371Spr5",
                                u -> u.name("my_shopify_store")
                                        .description("Handles order lookups and refunds for the support agent")),
                async);

        assertThat(Json.of(updated)).isEqualTo(Fixture.json(getClass(), "response.json"));
        sent("PATCH /v1/integrations/intg-AuUKK371Spr5", Fixture.json(getClass(), "request.json"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_get_sends_no_body_and_reads_the_whole_integration(boolean async) throws Exception {
        answer(200, Fixture.text(getClass(), "get-response.json"));

        Integration read = run(client.integrations().get(ID), async);

        assertThat(read.authentication().flatMap(Authentication::authType)).hasValue(AuthType.API_KEY);
        assertThat(read.tools())
                .singleElement()
                .satisfies(tool -> assertThat(tool.scope()).hasValue(ToolScope.LOCAL));
        assertThat(Json.of(read)).isEqualTo(Fixture.json(getClass(), "get-response.json"));
        sentWithoutBody("GET /v1/integrations/intg_AuUKK371Spr5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_get_puts_whatever_the_id_is_into_one_segment(boolean async) throws Exception {
        answer(200, "{\"integrationId\": \"a/b c\"}");

        assertThat(run(client.integrations().get("a/b c"), async).integrationId())
                .isEqualTo("a/b c");
        sentWithoutBody("GET /v1/integrations/a%2Fb%20c");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_get_that_answers_another_integration_is_unreadable(boolean async) throws Exception {
        answer(200, "{\"integrationId\": \"intg_X9pLm2Wq8Rt3\"}");

        Throwable failure = failure(() -> run(client.integrations().get(ID), async));

        assertThat(failure).isInstanceOf(UnreadableResponseException.class);
        assertThat(((UnreadableResponseException) failure).outcome()).isEqualTo(Outcome.NOT_APPLIED);
        sentWithoutBody("GET /v1/integrations/intg_AuUKK371Spr5");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void an_id_that_cannot_be_one_is_refused_before_anything_is_sent() {
        refused(() -> client.integrations().get(null), "sigmamind getIntegration: integrationId is null (nothing");
        refused(() -> client.integrations().get(" "), "sigmamind getIntegration: integrationId is blank (nothing");
        refused(() -> client.integrations().get(".."), "sigmamind getIntegration: integrationId must not be . or ..");
        refused(
                () -> client.integrations().get("i".repeat(257)),
                "sigmamind getIntegration: integrationId must have at most 256 characters, has 257");
    }

    @Test
    void an_integration_has_no_version_and_returns_every_field() {
        assertThat(SigmaMindOperations.RESOURCE.version()).isNull();
        assertThat(SigmaMindOperations.RESOURCE.withheld()).isEmpty();
        assertThat(SigmaMindOperations.RESOURCE.ignored()).isEmpty();
    }

    static Stream<Function<IntegrationsApi, Object>> operationsBeyondTheUpdate() {
        return Stream.of(
                api -> api.get(ID),
                api -> api.edit(
                        ID,
                        current ->
                                UpdateIntegrationRequest.builder().name("hub").build()),
                api -> api.edit(ID, (current, u) -> u.name("hub")));
    }

    @ParameterizedTest
    @MethodSource("operationsBeyondTheUpdate")
    void a_lambda_of_an_application_has_the_update_alone(Function<IntegrationsApi, Object> operation) {
        IntegrationsApi lambda = (id, request) -> client.integrations().update(id, request);

        assertThat(lambda.update(ID, u -> u.name("hub")).preview().method()).isEqualTo("PATCH");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> operation.apply(lambda))
                .withMessageMatching("this implementation of IntegrationsApi has no (get|edit)");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void an_edit_with_a_builder_begins_each_time_with_a_new_one() {
        List<UpdateIntegrationRequest> decided = new ArrayList<>();
        Integration current =
                Integration.builder().integrationId(ID).name("hub").build();
        IntegrationsApi deciding = new IntegrationsApi() {
            @Override
            public Call<Integration> update(String id, UpdateIntegrationRequest request) {
                throw new AssertionError("an edit decides first");
            }

            @Override
            public Edit<Integration> edit(String id, Function<? super Integration, UpdateIntegrationRequest> decide) {
                decided.add(decide.apply(current));
                decided.add(decide.apply(current));
                return IntegrationsApi.super.edit(id, decide);
            }
        };

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        deciding.edit(ID, (read, u) -> u.name(read.name().orElse("") + "_two")));
        assertThat(decided)
                .hasSize(2)
                .containsOnly(UpdateIntegrationRequest.builder().name("hub_two").build());
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private void sentWithoutBody(String methodAndPath) throws InterruptedException {
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getRequestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        assertThat(sent.getHeaders().get("X-API-Key")).isEqualTo("key-of-the-account");
        assertThat(sent.getHeaders().get("Content-Type")).isNull();
        assertThat(sent.getBodySize()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private void sent(String methodAndPath, Json body) throws InterruptedException {
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getRequestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        assertThat(sent.getHeaders().get("X-API-Key")).isEqualTo("key-of-the-account");
        assertThat(sent.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(Json.parse(Objects.requireNonNull(sent.getBody()).utf8())).isEqualTo(body);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(server.getRequestCount()).isZero();
    }

    private static Throwable failure(ThrowingCallable call) {
        Throwable failure = Objects.requireNonNull(catchThrowable(call));
        return failure instanceof CompletionException ? Objects.requireNonNull(failure.getCause()) : failure;
    }

    private static <R> R run(Call<R> call, boolean async) {
        return async ? call.executeAsync().join() : call.execute();
    }
}
