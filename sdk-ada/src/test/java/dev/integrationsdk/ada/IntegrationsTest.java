package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.Pages;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.core.error.InvalidRequestException;
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
    private static final String ID = "5df263b7db5a7e6ea03fae9b";
    private static final String TOKEN = "test-token-0123456789";
    private static final String ALL = "/api/v2/platform-integrations/";
    private static final Json LIST = Fixture.json(IntegrationsTest.class, "list.json");

    private final MockWebServer server = new MockWebServer();
    private AdaClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = client("/");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private AdaClient client(String path) {
        return AdaClient.builder()
                .token(TOKEN)
                .baseUrl(server.url(path).toString())
                .build();
    }

    private void answer(String body) {
        server.enqueue(new MockResponse(200, Headers.of("Content-Type", "application/json"), body));
    }

    /** A page with one integration, and this address of the next page. */
    private void answerPage(String id, String nextPageUrl) {
        answer("{\"data\": [{\"id\": \"%s\"}], \"meta\": {\"next_page_url\": %s}}".formatted(id, nextPageUrl));
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

    /** The next request, which must have no body and say nothing of one. */
    private void assertBare(String requestLine) throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo(requestLine + " HTTP/1.1");
        assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
        assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
        assertThat(request.getHeaders().get("Content-Type")).isNull();
        assertThat(request.getBody()).isIn(null, ByteString.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_page_is_read_as_it_is_documented(boolean async) throws InterruptedException {
        answer(LIST.toString());

        List<Integration> items = execute(async, client.integrations().list()).items();

        assertThat(items).hasSize(1);
        assertThat(Json.of(items.get(0))).isEqualTo(LIST.at("/data/0").orElseThrow());
        assertBare("GET " + ALL);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"/, false", "/, true", "/proxy, false", "/proxy/, true"})
    void the_list_ends_with_a_slash_whatever_the_base_url(String path, boolean async) throws InterruptedException {
        answerPage(ID, "null");
        try (AdaClient ada = client(path)) {
            assertThat(all(async, ada.integrations().list())).hasSize(1);
        }
        assertBare("GET " + (path.equals("/") ? "" : "/proxy") + ALL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_are_listed_to_the_end_at_the_addresses_that_ada_gives(boolean async) throws InterruptedException {
        answerPage("first", "\"" + server.url(ALL) + "?cursor=65a17e3f43bec88e2792d0eb&limit=1\"");
        answerPage("second", "\"" + ALL + "?cursor=a%2Bb\"");
        answerPage("third", "null");

        List<Integration> listed =
                all(async, client.integrations().list(q -> q.limit(1).putAdditionalProperties("own", Json.of("a b"))));

        assertThat(listed).extracting(Integration::id).containsExactly("first", "second", "third");
        assertBare("GET " + ALL + "?limit=1&own=a%20b");
        assertBare("GET " + ALL + "?cursor=65a17e3f43bec88e2792d0eb&limit=1");
        assertBare("GET " + ALL + "?cursor=a%2Bb");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', false",
        "'{}', true",
        "'{\"data\": null, \"meta\": null}', false",
        "'{\"data\": [], \"meta\": {}}', true",
        "'{\"data\": [], \"meta\": {\"next_page_url\": null}}', false",
        "'{\"data\": [], \"later\": 1}', false"
    })
    void an_empty_list_may_come_in_several_shapes(String body, boolean async) {
        answer(body);

        assertThat(all(async, client.integrations().list())).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"data\": [], \"meta\": []}', false",
        "'{\"data\": [], \"meta\": {\"next_page_url\": {}}}', true",
        "'{\"data\": [{\"name\": \"without an id\"}]}', false",
        "'{\"data\": {}}', true"
    })
    void what_may_hide_a_part_of_the_list_is_not_taken_for_its_end(String body, boolean async) {
        answer(body);

        Throwable failure =
                catchThrowable(() -> all(async, client.integrations().list()));

        assertThat(async ? failure.getCause() : failure).isInstanceOf(UnreadableResponseException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_next_page_elsewhere_is_not_asked_for(boolean async) {
        answer(LIST.toString());

        Throwable failure =
                catchThrowable(() -> all(async, client.integrations().list()));

        assertThat(async ? failure.getCause() : failure)
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        refused -> assertThat(refused.outcome()).isEqualTo(Outcome.NOT_APPLIED))
                .hasMessageContaining("lies on another origin");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_integration_is_created_and_its_secret_is_in_the_answer(boolean async) throws InterruptedException {
        answer(Fixture.text(getClass(), "create-response.json"));

        Integration created = execute(async, client.integrations().create(CreateIntegrationRequestTest::setDocumented));

        assertThat(created.id()).isEqualTo(ID);
        assertThat(created.status()).contains(IntegrationStatus.DEVELOPMENT);
        assertThat(created.clientSecret().map(Secret::reveal)).contains("a-secret-of-the-created-integration");
        assertThat(Json.of(created)).isEqualTo(Fixture.json(getClass(), "create-response.json"));
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST " + ALL + " HTTP/1.1");
        assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
        assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
        assertThat(Json.parse(Objects.requireNonNull(request.getBody()).utf8()))
                .isEqualTo(Fixture.json(getClass(), "create-request.json"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void what_is_null_is_refused_before_anything_is_sent() {
        IntegrationsApi integrations = client.integrations();

        assertThatThrownBy(() -> integrations.list((ListIntegrationsRequest) null))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("ada listIntegrations: query is null (nothing was sent)");
        assertThatThrownBy(() -> integrations.create((CreateIntegrationRequest) null))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("ada createIntegration: body is null (nothing was sent)");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "development, null",
                "later, null",
                "approved, is approved: Ada lets only integrations in development be updated",
                "archived, is archived: Ada lets only integrations in development be updated"
            })
    void only_one_in_development_or_in_an_unknown_status_is_edited(String status, String obstacle) {
        Integration integration = Integration.builder()
                .id(ID)
                .status(IntegrationStatus.of(status))
                .build();

        assertThat(AdaOperations.RESOURCE.obstacle().apply(integration).orElse(null))
                .isEqualTo(obstacle);
        assertThat(AdaOperations.RESOURCE
                        .obstacle()
                        .apply(Integration.builder().id(ID).build()))
                .isEmpty();
    }
}
