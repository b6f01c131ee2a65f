package dev.integrationsdk.core.edit;

import static dev.integrationsdk.core.edit.Bench.LOCKED;
import static dev.integrationsdk.core.edit.Bench.PLAIN;
import static dev.integrationsdk.core.edit.Bench.preview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.EditPreview;
import dev.integrationsdk.core.model.Json;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edit would do, as a text for a change request. */
final class EditPreviewTest {
    private static final String LAMP = """
            {"id":"g1","name":"Lamp","note":"old","version":3,"config":{"base_url":"https://a"},
             "parameters":{"clientSecret":"a-real-one"}}""";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shows_before_and_after_what_stays_and_what_to_look_at(boolean async) {
        bench.answers(LAMP);

        EditPreview preview = preview(
                async,
                bench.edit(
                        LOCKED,
                        (current, u) -> u.name("Lamp!")
                                .clearNote()
                                .color("#fff")
                                .config(Json.mergePatch()
                                        .set("/base_url", "https://b")
                                        .set("/label", "B")
                                        .build())
                                .parameters(Json.parse("{\"clientSecret\":\"another-real-one\"}"))
                                .putAdditionalProperties("tag", Json.of("a tag"))));

        assertThat(preview).hasToString("""
                        acme integration g1: 7 changes
                          ~ name: "Lamp" -> "Lamp!"
                          - note: "old" -> (none)
                          + color: (none) -> "#fff"
                          ~ config/base_url: "https://a" -> "https://b"
                          + config/label: (none) -> "B"
                          ~ parameters: **** -> ****
                          + tag: (none) -> ****
                          ! color: Acme has been seen to ignore it.
                          ! parameters: it replaces the whole, of which the vendor may not have shown everything.
                          ! tag: the vendor's page does not have it.""");
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_update_that_would_be_sent_is_exact_and_its_text_masked(boolean async) {
        bench.answers(LAMP);

        EditPreview preview = preview(
                async,
                bench.edit(
                        LOCKED,
                        (current, u) ->
                                u.name("Lamp!").parameters(Json.parse("{\"clientSecret\":\"another-real-one\"}"))));

        assertThat(preview.call().orElseThrow().method()).isEqualTo("PATCH");
        assertThat(preview.call().orElseThrow().url())
                .isEqualTo(bench.server.url("/gadgets/g1").toString());
        assertThat(preview.call().orElseThrow().body())
                .isEqualTo("{\"name\":\"Lamp!\",\"parameters\":{\"clientSecret\":\"another-real-one\"},\"version\":3}");
        assertThat(preview.call().orElseThrow().toString())
                .contains("\"name\" : \"Lamp!\"", "\"parameters\" : \"****\"", "\"version\" : 3")
                .doesNotContain("another-real-one", "a-secret-token");
        assertThat(preview.changes().get(1).after()).contains(Json.parse("{\"clientSecret\":\"another-real-one\"}"));
        assertThat(preview.unchanged()).containsExactly("config", "note");
        assertThat(bench.arrivals()).containsExactly("GET /gadgets/g1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void says_that_nothing_would_change(boolean async) {
        bench.answers(LAMP, LAMP);

        EditPreview nothing = preview(async, bench.edit(PLAIN, (current, u) -> {}));
        EditPreview same = preview(async, bench.edit(PLAIN, (current, u) -> u.name("Lamp")));

        assertThat(nothing).hasToString("""
                        acme integration g1: 0 changes
                          = stays: config, name, note, parameters, version
                          ! Nothing is set, so nothing would be sent.""");
        assertThat(same.warnings())
                .containsExactly("Everything that is set is there already, so nothing would be sent.");
        assertThat(same.call()).isEqualTo(Optional.empty());
        assertThat(bench.arrivals()).hasSize(2);
    }
}
