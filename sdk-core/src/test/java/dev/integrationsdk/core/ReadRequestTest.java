package dev.integrationsdk.core;

import static dev.integrationsdk.core.Stage.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.model.Json;
import java.math.BigDecimal;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a read is asked for: by its path and its query, and by nothing else. */
@Timeout(20)
final class ReadRequestTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sends_a_line_and_its_headers_and_nothing_else(boolean async) throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success());

            assertThat(Stage.execute(
                                    async,
                                    stage.client.call(ReadTest.GET.at("w1").bare()))
                            .body()
                            .name())
                    .contains("Lamp");

            RecordedRequest request = stage.server.takeRequest();
            assertThat(request.getRequestLine()).isEqualTo("GET /widgets/w1 HTTP/1.1");
            assertThat(request.getHeaders().names())
                    .containsExactlyInAnyOrder(
                            "Accept", "Accept-Encoding", "Authorization", "Connection", "Host", "User-Agent");
            assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer a-secret-token");
            assertThat(request.getBodySize()).isZero();
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void asks_by_query_with_every_character_meant_as_itself(boolean async) throws Exception {
        String search = "a b&c=d+é%20/?#;\"'<>[]{}|\\^`~😀";
        FindWidgets query = new FindWidgets.Builder()
                .search(search)
                .limit(25)
                .archived(false)
                .putAdditionalProperties("id[in]", Json.of("w1,w2"))
                .putAdditionalProperties("a b&=+", Json.of(new BigDecimal("0.10")))
                .build();
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().body("{\"items\":[{\"id\":\"w1\"}]}"));

            WidgetList found = Stage.execute(async, stage.client.call(Shelf.LIST.with(query)))
                    .body();

            assertThat(found.items()).extracting(Widget::id).containsExactly("w1");
            RecordedRequest request = stage.server.takeRequest();
            assertThat(request.getRequestLine())
                    .startsWith("GET /widgets?search=a%20b%26c%3Dd%2B%C3%A9%2520%2F%3F%23")
                    .endsWith("&limit=25&archived=false&id%5Bin%5D=w1%2Cw2&a%20b%26%3D%2B=0.10 HTTP/1.1");
            assertThat(request.getUrl().queryParameterNames())
                    .containsExactly("search", "limit", "archived", "id[in]", "a b&=+");
            assertThat(request.getUrl().queryParameter("search")).isEqualTo(search);
            assertThat(request.getHeaders().names()).doesNotContain("Content-Type", "Content-Length");
            assertThat(request.getBodySize()).isZero();
            assertThat(stage.arrivals()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void asks_without_a_question_mark_if_nothing_is_set(boolean async) throws Exception {
        try (Stage stage = new Stage(options -> options)) {
            stage.answers(success().body("{}"));
            Stage.execute(async, stage.client.call(Shelf.LIST.with(new FindWidgets.Builder().build())));
            assertThat(stage.server.takeRequest().getRequestLine()).isEqualTo("GET /widgets HTTP/1.1");
        }
    }

    @Test
    void shows_its_address_and_no_body_beforehand() {
        try (Stage stage = new Stage(options -> options)) {
            CallPreview preview = stage.client
                    .call(Shelf.LIST.with(
                            new FindWidgets.Builder().search("a b").build()))
                    .preview();

            assertThat(preview.method()).isEqualTo("GET");
            assertThat(preview.url()).endsWith("/widgets?search=a%20b");
            assertThat(preview.body()).isEmpty();
            assertThat(preview.headers()).containsOnlyKeys("Accept", "Authorization", "User-Agent");
            assertThat(preview.toString())
                    .matches("GET http://[^\n]*/widgets\\?search=a%20b\nAccept: [^\n]*\nAuthorization: Bearer \\*{4}\n"
                            + "User-Agent: [^\n]*");
            assertThat(stage.arrivals()).isZero();
        }
    }

    @Test
    void a_query_nested_too_deep_is_refused_as_a_body_is() {
        Json deep = Json.parse("[".repeat(200) + "]".repeat(200));
        FindWidgets query =
                new FindWidgets.Builder().putAdditionalProperties("deep", deep).build();
        try (Stage stage = new Stage(options -> options)) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> stage.client.call(Shelf.LIST.with(query)));
        }
    }

    @Test
    void a_query_of_more_than_10_MiB_is_refused_as_a_body_is() {
        FindWidgets query = new FindWidgets.Builder()
                .search("a".repeat(10 * 1024 * 1024 + 1))
                .build();
        try (Stage stage = new Stage(options -> options)) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> stage.client.call(Shelf.LIST.with(query)));
        }
    }
}
