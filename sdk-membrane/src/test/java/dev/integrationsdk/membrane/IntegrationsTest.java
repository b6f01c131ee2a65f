package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Page;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final String ID = "65f0c1d2e3a4b5c6d7e8f901";

    private final MockWebServer server = new MockWebServer();
    private MembraneClient client =
            MembraneClient.builder().token("token-of-a-test").build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        client.close();
        client = MembraneClient.builder()
                .token("token-of-a-test")
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
        answer(Fixture.text(getClass(), "response.json"));

        Integration updated = run(client.integrations().update("drive", u -> u.description("Files")), async);

        assertThat(Json.of(updated)).isEqualTo(Fixture.json(getClass(), "response.json"));
        sent("PATCH /integrations/drive", "{\"description\": \"Files\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, "0b5c1a52-9a6e-4f0e-8f0b-5a4e3d2c1b0a", "google-drive"})
    void a_get_takes_an_id_a_uuid_or_a_key(String selector) throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            answer(Fixture.text(getClass(), "response.json"));

            Integration read = run(client.integrations().get(selector), async);

            assertThat(Json.of(read)).isEqualTo(Fixture.json(getClass(), "response.json"));
            arrived("GET /integrations/" + selector);
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_list_asks_for_each_page_with_the_cursor_of_the_one_before(boolean async) throws Exception {
        answer(Fixture.text(getClass(), "list-response.json"));
        answer("{\"items\": [], \"cursor\": \"c 3\"}");
        answer("{\"items\": [{\"name\": \"Box\"}], \"total\": 3}");
        Pages<Integration> list = client.integrations()
                .list(l -> l.limit(2).search("d & d").connectorId("65f0").includeArchived(true));
        assertThat(server.getRequestCount()).isZero();

        List<Integration> all = all(list, async);

        assertThat(all.stream().map(Integration::name)).containsExactly("Google Drive", "Dropbox", "Box");
        assertThat(Json.of(all.subList(0, 2)))
                .isEqualTo(Fixture.json(getClass(), "list-response.json")
                        .at("/items")
                        .orElseThrow());
        String query = "GET /integrations?limit=2&search=d%20%26%20d&connectorId=65f0&includeArchived=true";
        arrived(query);
        arrived(query + "&cursor=eyJpZCI6IjY1ZjAifQ%3D%3D");
        arrived(query + "&cursor=c%203");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_list_without_a_query_ends_with_the_page_that_has_no_cursor(boolean async) throws Exception {
        answer("{\"items\": []}");

        Page<Integration> page = run(client.integrations().list(), async);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isEmpty();
        sentWithoutBody("GET /integrations");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_create_sends_every_field(boolean async) throws Exception {
        answer(Fixture.text(getClass(), "response.json"));

        Integration created = run(client.integrations().create(CreateIntegrationRequestTest.everyField()), async);

        assertThat(Json.of(created)).isEqualTo(Fixture.json(getClass(), "response.json"));
        sent("POST /integrations", Fixture.text(getClass(), "request.json"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_create_may_set_nothing(boolean async) throws Exception {
        answer("{\"name\": \"Untitled\"}");

        assertThat(run(client.integrations().create(c -> {}), async).name()).isEqualTo("Untitled");
        sent("POST /integrations", "{}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_replace_sends_all_that_the_integration_is_to_be(boolean async) throws Exception {
        answer(Fixture.text(getClass(), "response.json"));

        Integration replaced =
                run(client.integrations().replace(ID, r -> r.name("Drive").connectorKey("google-drive")), async);

        assertThat(Json.of(replaced)).isEqualTo(Fixture.json(getClass(), "response.json"));
        sent("PUT /integrations/" + ID, "{\"name\": \"Drive\", \"connectorKey\": \"google-drive\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"id\": \"65f0\"}"})
    void an_archive_reads_nothing_of_the_answer(String body) throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            answer(body);

            assertThat(run(client.integrations().archive(ID), async)).isEqualTo(NoContent.INSTANCE);
            arrived("DELETE /integrations/" + ID);
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_restore_sends_no_body_and_reads_what_all_elements_have(boolean async) throws Exception {
        answer("{\"id\": \"65f0c1d2e3a4b5c6d7e8f901\", \"name\": \"Drive\", \"workspaceId\": \"w\"}");

        Integration restored = run(client.integrations().restore("drive"), async);

        assertThat(restored.id()).hasValue(ID);
        assertThat(restored.archivedAt()).isEmpty();
        sentWithoutBody("POST /integrations/drive/restore");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void what_is_null_is_refused_before_anything_is_sent() {
        IntegrationsApi api = client.integrations();
        refused(() -> api.get(null), "membrane getIntegration: id is null (nothing was sent)");
        refused(() -> api.archive(null), "membrane archiveIntegration: id is null (nothing was sent)");
        refused(() -> api.restore(null), "membrane restoreIntegration: id is null (nothing was sent)");
        refused(
                () -> api.list((ListIntegrationsRequest) null),
                "membrane listIntegrations: query is null (nothing was sent)");
        refused(
                () -> api.create((CreateIntegrationRequest) null),
                "membrane createIntegration: body is null (nothing was sent)");
        refused(
                () -> api.replace(ID, (CreateIntegrationRequest) null),
                "membrane replaceIntegration: body is null (nothing was sent)");
    }

    @Test
    void what_breaks_a_rule_is_refused_before_anything_is_sent() {
        IntegrationsApi api = client.integrations();
        refused(() -> api.archive(".."), "membrane archiveIntegration: id must not be . or ..");
        refused(() -> api.list(l -> l.limit(0)), "membrane ListIntegrationsRequest: limit must be 1 to 1000");
        refused(
                () -> api.replace(ID, r -> r.meta(Json.of(1))),
                "membrane CreateIntegrationRequest: meta must be a JSON object");
    }

    static Stream<Function<IntegrationsApi, Object>> operationsBeyondTheUpdate() {
        return Stream.of(
                api -> api.get(ID),
                IntegrationsApi::list,
                api -> api.list(l -> l.limit(1)),
                api -> api.list(ListIntegrationsRequest.builder().build()),
                api -> api.create(c -> c.name("Drive")),
                api -> api.create(CreateIntegrationRequest.builder().build()),
                api -> api.replace(ID, r -> r.name("Drive")),
                api -> api.replace(ID, CreateIntegrationRequest.builder().build()),
                api -> api.archive(ID),
                api -> api.restore(ID),
                api -> api.edit(
                        ID,
                        current ->
                                UpdateIntegrationRequest.builder().name("Drive").build()),
                api -> api.edit(ID, (current, u) -> u.name("Drive")));
    }

    @ParameterizedTest
    @MethodSource("operationsBeyondTheUpdate")
    void a_lambda_of_an_application_has_the_update_alone(Function<IntegrationsApi, Object> operation) {
        IntegrationsApi lambda = (id, request) -> client.integrations().update(id, request);

        assertThat(lambda.update(ID, u -> u.name("Drive")).preview().method()).isEqualTo("PATCH");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> operation.apply(lambda))
                .withMessageMatching(
                        "this implementation of IntegrationsApi has no (get|list|create|replace|archive|restore|edit)");
        assertThat(server.getRequestCount()).isZero();
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    /** The next request, which carries nothing. */
    private void arrived(String methodAndPath) throws InterruptedException {
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getRequestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer token-of-a-test");
        assertThat(sent.getHeaders().get("Content-Type")).isNull();
        assertThat(sent.getBodySize()).isZero();
    }

    private void sentWithoutBody(String methodAndPath) throws InterruptedException {
        arrived(methodAndPath);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private void sent(String methodAndPath, String body) throws InterruptedException {
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getRequestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer token-of-a-test");
        assertThat(sent.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(Json.parse(Objects.requireNonNull(sent.getBody()).utf8())).isEqualTo(Json.parse(body));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(server.getRequestCount()).isZero();
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
