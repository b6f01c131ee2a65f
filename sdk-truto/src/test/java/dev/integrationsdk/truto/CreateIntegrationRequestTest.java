package dev.integrationsdk.truto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateIntegrationRequestTest {
    private static final String HALF_A_PAIR = "a\ud83d";
    private static final String HALF_A_PAIR_RULE = "holds half of a surrogate pair, which is not a character";
    private static final Violation NO_NAME = new Violation("name", "is required: choose one, such as my_custom_crm");
    private static final Json SECRET =
            Json.parse("{\"credentials\": {\"oauth2\": {\"config\": {\"client\": {\"secret\": \"s3cr3t\"}}}}}");

    private static CreateIntegrationRequest.Builder named() {
        return CreateIntegrationRequest.builder().name("n");
    }

    private static List<Violation> violations(CreateIntegrationRequest.Builder builder) {
        return catchThrowableOfType(InvalidRequestException.class, builder::build)
                .violations();
    }

    @Test
    void the_documented_request_is_written() {
        Json documented = Fixture.json(getClass(), "create-request.json");

        assertThat(Json.of(CreateIntegrationRequest.builder()
                        .name("my_custom_crm")
                        .category("crm")
                        .config(documented.at("/config").orElseThrow())
                        .isBeta(true)
                        .sharing(Sharing.DENY)
                        .build()))
                .isEqualTo(documented);
    }

    static Stream<Arguments> eachFieldAlone() {
        return Stream.of(
                field("{\"name\": \"n\"}", c -> c),
                field("{\"name\": \"\"}", c -> c.name("")),
                field("{\"name\": \"n\", \"category\": \"c\"}", c -> c.category("c")),
                field("{\"name\": \"n\", \"config\": {}}", c -> c.config(Json.parse("{}"))),
                field("{\"name\": \"n\", \"is_beta\": false}", c -> c.isBeta(false)),
                field("{\"name\": \"n\", \"sharing\": \"team\"}", c -> c.sharing(Sharing.of("team"))),
                field(
                        "{\"name\": \"n\", \"is_public\": true}",
                        c -> c.putAdditionalProperties("is_public", Json.of(true))));
    }

    private static Arguments field(String body, UnaryOperator<CreateIntegrationRequest.Builder> set) {
        return Arguments.of(body, set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachFieldAlone")
    void what_is_set_is_sent_and_nothing_else(String body, UnaryOperator<CreateIntegrationRequest.Builder> set) {
        assertThat(Json.of(set.apply(named()).build())).isEqualTo(Json.parse(body));
    }

    @Test
    void a_forgotten_name_is_asked_for() {
        assertThat(catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> CreateIntegrationRequest.builder().build()))
                .hasMessage("truto CreateIntegrationRequest: name is required: choose one, such as my_custom_crm"
                        + " (nothing was sent)");
    }

    @Test
    void the_name_cannot_come_as_an_additional_property() {
        assertThat(violations(CreateIntegrationRequest.builder().putAdditionalProperties("name", Json.of("n"))))
                .containsExactly(NO_NAME);
    }

    @Test
    void every_violation_is_reported_at_once_in_the_order_of_the_fields() {
        assertThat(violations(CreateIntegrationRequest.builder()
                        .putAdditionalProperties("is_beta", Json.of(true))
                        .putAdditionalProperties("later", Json.of(HALF_A_PAIR))
                        .sharing(Sharing.of(HALF_A_PAIR))
                        .isBeta(true)
                        .config(Json.parse("[]"))
                        .category(HALF_A_PAIR)))
                .containsExactly(
                        new Violation("later", HALF_A_PAIR_RULE),
                        NO_NAME,
                        new Violation("category", HALF_A_PAIR_RULE),
                        new Violation("config", "must be a JSON object"),
                        new Violation("is_beta", "is set twice: as a field and as an additional property"),
                        new Violation("sharing", HALF_A_PAIR_RULE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "1", "true", "null"})
    void a_config_is_an_object(String json) {
        assertThat(violations(named().config(Json.parse(json))))
                .containsExactly(new Violation("config", "must be a JSON object"));
    }

    @Test
    void no_text_shows_a_secret_but_the_body_is_exact() {
        CreateIntegrationRequest request = named().config(SECRET).build();

        assertThat(request).hasToString("CreateIntegrationRequest{name=n, config=****, additionalProperties=****}");
        try (TrutoClient truto = TrutoClient.builder().token("t0ken-of-a-test").build()) {
            var preview = truto.integrations().create(request).preview();

            assertThat(preview.toString()).doesNotContain("s3cr3t").contains("\"config\" : \"****\"");
            assertThat(Json.parse(preview.body())).isEqualTo(Json.of(request));
        }
    }
}
