package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Edit;
import dev.integrationsdk.core.Page;
import dev.integrationsdk.core.Pages;
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
    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";

    private final MockWebServer server = new MockWebServer();
    private OdeusClient client =
            OdeusClient.builder().apiKey("key-of-the-workspace").build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        client.close();
        client = OdeusClient.builder()
                .apiKey("key-of-the-workspace")
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
                                ID,
                                u -> u.name("Updated Integration Name")
                                        .description("New description for the integration")),
                async);

        assertThat(updated.name()).hasValue("Updated Integration Name");
        sent("PATCH /integrations/v1/" + ID, Fixture.json(getClass(), "request.json"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_get_sends_no_body_and_reads_what_is_inside_the_envelope(boolean async) throws Exception {
        answer(200, Fixture.text(getClass(), "get-response.json"));

        Integration read = run(client.integrations().get(ID), async);

        assertThat(Json.of(read))
                .isEqualTo(Fixture.json(getClass(), "get-response.json")
                        .at("/integration")
                        .orElseThrow());
        sentWithoutBody("GET /integrations/v1/" + ID);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_get_that_answers_another_integration_is_unreadable(boolean async) throws Exception {
        answer(200, "{\"integration\": {\"id\": \"7c9e6679-7425-40de-944b-e07fc1f90ae7\"}}");

        Throwable failure = failure(() -> run(client.integrations().get(ID), async));

        assertThat(failure).isInstanceOf(UnreadableResponseException.class);
        assertThat(((UnreadableResponseException) failure).outcome()).isEqualTo(Outcome.NOT_APPLIED);
        sentWithoutBody("GET /integrations/v1/" + ID);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_list_is_one_page_of_all_integrations(boolean async) throws Exception {
        answer(200, Fixture.text(getClass(), "list-response.json"));
        Pages<Integration> list = client.integrations().list();
        assertThat(server.getRequestCount()).isZero();

        List<Integration> all = all(list, async);

        assertThat(Json.of(all))
                .isEqualTo(Fixture.json(getClass(), "list-response.json")
                        .at("/integrations")
                        .orElseThrow());
        assertThat(all.get(1).authType()).hasValue(AuthType.OAUTH);
        assertThat(all.get(1).buildByLangdock()).hasValue(Json.of(true));
        sentWithoutBody("GET /integrations/v1/get");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_empty_list_has_no_elements_and_no_further_page(boolean async) throws Exception {
        answer(200, "{\"integrations\": [], \"next\": 2}");

        Page<Integration> page = run(client.integrations().list(), async);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isEmpty();
        sentWithoutBody("GET /integrations/v1/get");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_create_sends_what_is_set_and_reads_a_201(boolean async) throws Exception {
        answer(201, Fixture.text(getClass(), "create-response.json"));

        Integration created =
                run(client.integrations().create(c -> c.name("Order Desk").description("Looks up orders")), async);

        assertThat(created.id()).isEqualTo(ID);
        assertThat(Json.of(created))
                .isEqualTo(Fixture.json(getClass(), "create-response.json")
                        .at("/integration")
                        .orElseThrow());
        sent("POST /integrations/v1/create", Fixture.json(getClass(), "create-request.json"));
    }

    @Test
    void an_id_that_is_no_uuid_is_refused_before_anything_is_sent() {
        refused(
                () -> client.integrations().get("order-desk"),
                "odeus getIntegration: integrationId must be a UUID: 8, 4,");
        refused(() -> client.integrations().get("get"), "odeus getIntegration: integrationId must be a UUID: 8, 4,");
        refused(
                () -> client.integrations().update("create", u -> u.name("Hub")),
                "odeus updateIntegration: integrationId must be a UUID: 8, 4,");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void what_is_null_is_refused_before_anything_is_sent() {
        refused(
                () -> client.integrations().create((CreateIntegrationRequest) null),
                "odeus createIntegration: body is null (nothing was sent)");
        refused(
                () -> client.integrations().get(null),
                "odeus getIntegration: integrationId is null (nothing was sent)");
    }

    @Test
    void a_create_without_a_name_is_refused_before_anything_is_sent() {
        refused(
                () -> client.integrations().create(c -> c.description("Looks up orders")),
                "odeus CreateIntegrationRequest: name is required: choose one, it can be changed later");
    }

    @Test
    void an_edit_warns_of_what_odeus_ignores() {
        assertThat(OdeusOperations.RESOURCE.ignored()).containsOnlyKeys("iconUrl", "color");
        assertThat(OdeusOperations.RESOURCE.version()).isNull();
    }

    static Stream<Function<IntegrationsApi, Object>> operationsBeyondTheUpdate() {
        return Stream.of(
                api -> api.get(ID),
                IntegrationsApi::list,
                api -> api.create(CreateIntegrationRequest.builder().name("Hub").build()),
                api -> api.create(c -> c.name("Hub")),
                api -> api.edit(
                        ID,
                        current ->
                                UpdateIntegrationRequest.builder().name("Hub").build()),
                api -> api.edit(ID, (current, u) -> u.name("Hub")));
    }

    @ParameterizedTest
    @MethodSource("operationsBeyondTheUpdate")
    void a_lambda_of_an_application_has_the_update_alone(Function<IntegrationsApi, Object> operation) {
        IntegrationsApi lambda = (id, request) -> client.integrations().update(id, request);

        assertThat(lambda.update(ID, u -> u.name("Hub")).preview().method()).isEqualTo("PATCH");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> operation.apply(lambda))
                .withMessageMatching("this implementation of IntegrationsApi has no (get|list|create|edit)");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void an_edit_with_a_builder_begins_each_time_with_a_new_one() {
        List<UpdateIntegrationRequest> decided = new ArrayList<>();
        Integration current = Integration.builder().id(ID).name("Hub").build();
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
                        deciding.edit(ID, (read, u) -> u.name(read.name().orElse("") + " 2")));
        assertThat(decided)
                .hasSize(2)
                .containsOnly(UpdateIntegrationRequest.builder().name("Hub 2").build());
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private void sentWithoutBody(String methodAndPath) throws InterruptedException {
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getRequestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer key-of-the-workspace");
        assertThat(sent.getHeaders().get("Content-Type")).isNull();
        assertThat(sent.getBodySize()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private void sent(String methodAndPath, Json body) throws InterruptedException {
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getRequestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer key-of-the-workspace");
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

    private static List<Integration> all(Pages<Integration> list, boolean async) {
        if (!async) {
            return list.stream().toList();
        }
        List<Integration> all = new ArrayList<>();
        assertThat(list.forEachAsync(all::add).join()).isTrue();
        return all;
    }
}
