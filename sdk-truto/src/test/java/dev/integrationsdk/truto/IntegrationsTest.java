package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.NoContent;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.NotFoundException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for each operation but the update, and how its answer is read. */
class IntegrationsTest {
    private static final String ID = "4a4de828-f4db-4c9e-adfd-434e0864c3c7";
    private static final String TOKEN = "t0ken-of-a-test";
    private static final String ONE = Fixture.text(IntegrationsTest.class, "response.json");

    private final MockWebServer server = new MockWebServer();
    private IntegrationsApi integrations;
    private TrutoClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = client(false);
        integrations = client.integrations();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private TrutoClient client(boolean singularPath) {
        return TrutoClient.builder()
                .token(TOKEN)
                .baseUrl(server.url("/").toString())
                .singularPath(singularPath)
                .build();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse(status, Headers.of("Content-Type", "application/json"), body));
    }

    private static <R> R execute(boolean async, Call<R> call) {
        return async ? call.executeAsync().join() : call.execute();
    }

    private static <T> List<T> all(boolean async, Pages<T> pages) {
        if (!async) {
            return pages.stream().toList();
        }
        List<T> seen = new ArrayList<>();
        assertThat(pages.forEachAsync(seen::add).join()).isTrue();
        return seen;
    }

    private static Throwable failure(boolean async, Call<?> call) {
        Throwable failure = catchThrowable(() -> execute(async, call));
        return Objects.requireNonNull(async ? failure.getCause() : failure);
    }

    /** The next request, which must have no body and say nothing of one. */
    private RecordedRequest bare(String requestLine) throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo(requestLine + " HTTP/1.1");
        assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(request.getHeaders().get("Content-Type")).isNull();
        assertThat(request.getBody()).isIn(null, ByteString.EMPTY);
        return request;
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void an_integration_is_read_at_the_path_of_the_client(boolean singularPath, boolean async)
            throws InterruptedException {
        answer(200, ONE);
        try (TrutoClient truto = client(singularPath)) {
            Integration read = execute(async, truto.integrations().get(ID));

            assertThat(Json.of(read)).isEqualTo(Json.parse(ONE));
        }
        bare("GET /" + (singularPath ? "integration" : "integrations") + "/" + ID);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_version_that_is_read_is_there_for_an_update(boolean async) {
        answer(200, "{\"id\": \"%s\", \"version\": 7}".formatted(ID));

        assertThat(execute(async, integrations.get(ID)).version()).contains(7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_about_another_integration_is_no_answer(boolean async) {
        answer(200, "{\"id\": \"05daecaf-4365-42e8-8370-8127de5dd717\"}");

        assertThat(failure(async, integrations.get(ID))).isInstanceOf(UnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_not_found_may_be_at_the_other_path(boolean async) {
        answer(404, "{\"statusCode\": 404, \"error\": \"Not Found\", \"message\": \"Integration not found\"}");

        assertThat(failure(async, integrations.get(ID)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("truto getIntegration: HTTP 404: Integration not found, code Not Found. If the"
                        + " id is right, the path of get and update may not be: running clients use /integration/{id}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_are_listed_to_the_end(boolean async) throws InterruptedException {
        answer(200, Fixture.text(getClass(), "list.json"));
        answer(200, "{\"result\": [], \"next_cursor\": \"a+b/c=&d\"}");
        answer(200, "{\"result\": [{\"id\": \"second\"}, {\"id\": \"third\"}], \"next_cursor\": null, \"limit\": 1}");

        List<Integration> listed = all(async, integrations.list());

        assertThat(listed).extracting(Integration::id).containsExactly(ID, "second", "third");
        assertThat(Json.of(listed.get(0)))
                .isEqualTo(Fixture.json(getClass(), "list.json").at("/result/0").orElseThrow());
        assertThat(listed.get(0).canInstall()).contains(true);
        bare("GET /integration");
        bare("GET /integration?next_cursor=abc123");
        assertThat(bare("GET /integration?next_cursor=a%2Bb%2Fc%3D%26d")
                        .getUrl()
                        .queryParameter("next_cursor"))
                .isEqualTo("a+b/c=&d");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_query_goes_with_every_page(boolean async) throws InterruptedException {
        answer(200, "{\"result\": [{\"id\": \"a\"}], \"next_cursor\": \"n\"}");
        answer(200, "{\"result\": [{\"id\": \"b\"}]}");

        Pages<Integration> pages = integrations.list(q -> q.sharing(Sharing.ASK)
                .name("my crm")
                .category("crm")
                .limit(1)
                .putAdditionalProperties("id[in]", Json.of("a,b"))
                .putAdditionalProperties("is_beta", Json.of(true)));

        assertThat(all(async, pages)).extracting(Integration::id).containsExactly("a", "b");
        String query = "sharing=ask&name=my%20crm&category=crm&limit=1&id%5Bin%5D=a%2Cb&is_beta=true";
        bare("GET /integration?" + query);
        bare("GET /integration?" + query + "&next_cursor=n");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_integration_is_created(boolean async) throws InterruptedException {
        Json documented = Fixture.json(getClass(), "create-request.json");
        answer(201, ONE);

        Integration created = execute(
                async,
                integrations.create(c -> c.name("my_custom_crm")
                        .category("crm")
                        .config(documented.at("/config").orElseThrow())
                        .isBeta(true)
                        .sharing(Sharing.DENY)));

        assertThat(Json.of(created)).isEqualTo(Json.parse(ONE));
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /integration HTTP/1.1");
        assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
        assertThat(Json.parse(Objects.requireNonNull(request.getBody()).utf8())).isEqualTo(documented);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void an_integration_is_deleted_at_one_path_whatever_that_of_the_client(boolean singularPath, boolean async)
            throws InterruptedException {
        answer(200, "{\"id\": \"%s\"}".formatted(ID));
        try (TrutoClient truto = client(singularPath)) {
            assertThat(execute(async, truto.integrations().delete(ID))).isEqualTo(NoContent.INSTANCE);
        }
        bare("DELETE /integration/" + ID);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_deletion_may_be_answered_without_a_body(boolean async) {
        server.enqueue(new MockResponse.Builder().code(204).build());

        assertThat(execute(async, integrations.delete(ID))).isEqualTo(NoContent.INSTANCE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_id_is_one_segment_of_the_path(boolean async) throws InterruptedException {
        answer(200, "{}");

        assertThat(execute(async, integrations.delete("a/b"))).isEqualTo(NoContent.INSTANCE);
        bare("DELETE /integration/a%2Fb");
    }

    @Test
    void what_cannot_be_an_id_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> integrations.get(".."))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("truto getIntegration: id must not be . or ..");
        assertThatThrownBy(() -> integrations.delete(" "))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("truto deleteIntegration: id is blank (nothing was sent)");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    @SuppressWarnings("NullAway")
    void what_is_null_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> integrations.list((ListIntegrationsRequest) null))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT))
                .hasMessage("truto listIntegrations: query is null (nothing was sent)");
        assertThatThrownBy(() -> integrations.create((CreateIntegrationRequest) null))
                .hasMessage("truto createIntegration: body is null (nothing was sent)");
        assertThat(server.getRequestCount()).isZero();
    }
}
