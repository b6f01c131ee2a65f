package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateIntegrationRequestTest {
    private static final String EMOJI = "😀";
    private static final String TWICE_RULE = "is set twice: as a field and as an additional property";

    private static CreateIntegrationRequest.Builder request() {
        return CreateIntegrationRequest.builder();
    }

    private static List<Violation> violationsOf(CreateIntegrationRequest.Builder request) {
        return catchThrowableOfType(InvalidRequestException.class, request::build)
                .violations();
    }

    @Test
    void the_documented_members_come_out_of_typed_builders() {
        assertThat(Json.of(request()
                        .name("Order Desk")
                        .description("Looks up orders")
                        .build()))
                .isEqualTo(Fixture.json(getClass(), "create-request.json"));
    }

    @Test
    void the_name_alone_is_enough() {
        assertThat(Json.of(request().name("Hub").build())).hasToString("{\"name\":\"Hub\"}");
        assertThat(Json.of(request().name("").description("").build()))
                .isEqualTo(Json.parse("{\"name\": \"\", \"description\": \"\"}"));
    }

    @Test
    void a_forgotten_name_is_asked_for() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> request().description("Looks up orders").build())
                .withMessage("odeus CreateIntegrationRequest: name is required: choose one, it can be changed later"
                        + " (nothing was sent)")
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
    }

    @Test
    void a_length_counts_characters() {
        assertThat(request()
                        .name(EMOJI.repeat(40))
                        .description(EMOJI.repeat(90))
                        .build()
                        .name())
                .isEqualTo(EMOJI.repeat(CreateIntegrationRequest.MAX_NAME_LENGTH));
        assertThat(violationsOf(request().name("n".repeat(41)).description("d".repeat(91))))
                .containsExactly(
                        new Violation("name", "must have at most 40 characters, has 41"),
                        new Violation("description", "must have at most 90 characters, has 91"));
    }

    @Test
    void every_violation_is_reported_at_once_in_the_order_of_the_fields() {
        assertThat(violationsOf(request()
                        .putAdditionalProperties("later", Json.of("\ud83d"))
                        .putAdditionalProperties("description", Json.of("again"))
                        .description("d".repeat(91))))
                .containsExactly(
                        new Violation("later", "holds half of a surrogate pair, which is not a character"),
                        new Violation("name", "is required: choose one, it can be changed later"),
                        new Violation("description", TWICE_RULE),
                        new Violation("description", "must have at most 90 characters, has 91"));
    }

    @Test
    void an_additional_property_is_sent_but_replaces_no_field() {
        assertThat(Json.of(request()
                        .name("Hub")
                        .putAdditionalProperties("color", Json.of("#FFF"))
                        .build()))
                .isEqualTo(Json.parse("{\"name\": \"Hub\", \"color\": \"#FFF\"}"));
        assertThat(violationsOf(request().name("Hub").putAdditionalProperties("name", Json.of("Hub"))))
                .containsExactly(new Violation("name", TWICE_RULE));
        assertThat(violationsOf(request().putAdditionalProperties("name", Json.of("Hub"))))
                .containsExactly(new Violation("name", "is required: choose one, it can be changed later"));
    }

    @Test
    void no_text_shows_an_additional_property() {
        assertThat(request()
                        .name("Hub")
                        .putAdditionalProperties("clientSecret", Json.of("s3cret"))
                        .build())
                .hasToString("CreateIntegrationRequest{name=Hub, additionalProperties=****}");
    }
}
