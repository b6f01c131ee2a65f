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

class UpdateIntegrationRequestTest {
    private static final String HALF_A_PAIR = "a\ud83d";
    private static final String HALF_A_PAIR_RULE = "holds half of a surrogate pair, which is not a character";
    private static final Violation NO_CHANGE = new Violation("body", "changes nothing: set at least one field");
    private static final Violation NO_VERSION =
            new Violation("version", "is required: read the current version with GET /integrations/{id} first");
    private static final Json SECRET = Json.parse("""
            {"credentials": {"oauth2": {"config": {"client": {"secret": "s3cr3t-of-the-client"}}}}}
            """);

    private static UpdateIntegrationRequest.Builder atVersion3() {
        return UpdateIntegrationRequest.builder().version(3);
    }

    private static List<Violation> violations(UpdateIntegrationRequest.Builder builder) {
        return catchThrowableOfType(InvalidRequestException.class, builder::build)
                .violations();
    }

    @Test
    void theDocumentedRequestComesOutOfTypedBuilders() {
        UpdateIntegrationRequest request = UpdateIntegrationRequest.builder()
                .name("my_custom_crm")
                .category("crm")
                .config(Json.mergePatch()
                        .set("/base_url", "https://api.example.com")
                        .set("/headers/User-Agent", "truto")
                        .set("/query_array_format", "comma")
                        .build())
                .isBeta(false)
                .sharing(Sharing.ALLOW)
                .version(3)
                .build();

        assertThat(Json.of(request)).isEqualTo(Fixture.json(getClass(), "request.json"));
    }

    static Stream<Arguments> eachFieldAlone() {
        return Stream.of(
                field("{\"version\": 3, \"name\": \"n\"}", u -> u.name("n")),
                field("{\"version\": 3, \"name\": \"\"}", u -> u.name("")),
                field("{\"version\": 3, \"category\": \"c\"}", u -> u.category("c")),
                field("{\"version\": 3, \"config\": {}}", u -> u.config(Json.parse("{}"))),
                field("{\"version\": 3, \"is_beta\": true}", u -> u.isBeta(true)),
                field("{\"version\": 3, \"is_beta\": false}", u -> u.isBeta(false)),
                field("{\"version\": 3, \"sharing\": \"deny\"}", u -> u.sharing(Sharing.DENY)),
                field("{\"version\": 3, \"sharing\": \"team\"}", u -> u.sharing(Sharing.of("team"))),
                field(
                        "{\"version\": 3, \"is_public\": true}",
                        u -> u.putAdditionalProperties("is_public", Json.of(true))));
    }

    private static Arguments field(String body, UnaryOperator<UpdateIntegrationRequest.Builder> set) {
        return Arguments.of(body, set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachFieldAlone")
    void aFieldAloneIsSentWithTheVersionAndNothingElse(
            String body, UnaryOperator<UpdateIntegrationRequest.Builder> set) {
        assertThat(Json.of(set.apply(atVersion3()).build())).isEqualTo(Json.parse(body));
    }

    @Test
    void theVersionAloneChangesNothingAndIsRefused() {
        assertThat(violations(atVersion3())).containsExactly(NO_CHANGE);
    }

    @Test
    void anyVersionIsSentAsItIs() {
        assertThat(Stream.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)
                        .map(version -> atVersion3().version(version).name("n").build())
                        .map(request -> Json.of(request).at("/version").orElseThrow())
                        .toList())
                .containsExactly(Json.of(Integer.MIN_VALUE), Json.of(0), Json.of(Integer.MAX_VALUE));
    }

    @Test
    void aForgottenVersionIsToldWhereToFind() {
        UpdateIntegrationRequest.Builder forgotten =
                UpdateIntegrationRequest.builder().name("n");

        assertThat(catchThrowableOfType(InvalidRequestException.class, forgotten::build))
                .hasMessage("truto UpdateIntegrationRequest: version is required: read the current version with"
                        + " GET /integrations/{id} first (nothing was sent)");
    }

    @Test
    void everyViolationIsReportedAtOnceInTheOrderOfTheFields() {
        UpdateIntegrationRequest.Builder bad = UpdateIntegrationRequest.builder()
                .putAdditionalProperties("category", Json.of("x"))
                .putAdditionalProperties("later", Json.of(HALF_A_PAIR))
                .sharing(Sharing.of(HALF_A_PAIR))
                .config(Json.parse("[]"))
                .category("c")
                .name(HALF_A_PAIR);

        assertThat(violations(bad))
                .containsExactly(
                        new Violation("later", HALF_A_PAIR_RULE),
                        new Violation("name", HALF_A_PAIR_RULE),
                        new Violation("category", "is set twice: as a field and as an additional property"),
                        new Violation("config", "must be a JSON object"),
                        new Violation("sharing", HALF_A_PAIR_RULE),
                        NO_VERSION);
    }

    @Test
    void anEmptyRequestChangesNothingAndHasNoVersion() {
        assertThat(catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> UpdateIntegrationRequest.builder().build()))
                .hasMessage("""
                        truto UpdateIntegrationRequest: 2 violations (nothing was sent):
                          body changes nothing: set at least one field
                          version is required: read the current version with GET /integrations/{id} first""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "1", "true", "null"})
    void aConfigIsAnObject(String json) {
        assertThat(violations(atVersion3().config(Json.parse(json))))
                .containsExactly(new Violation("config", "must be a JSON object"));
    }

    @Test
    void aConfigKeepsItsNullsSinceTheyDelete() {
        UpdateIntegrationRequest request = atVersion3()
                .config(Json.mergePatch().remove("/headers/X-Old").build())
                .build();

        assertThat(Json.of(request)).hasToString("{\"config\":{\"headers\":{\"X-Old\":null}},\"version\":3}");
    }

    @Test
    void textsHaveNoLimitButAreWholeCharacters() {
        String emoji = "😀".repeat(100_000);

        assertThat(atVersion3().name(emoji).category(emoji).build().name()).contains(emoji);
        assertThat(violations(atVersion3().category("\ude00")))
                .containsExactly(new Violation("category", HALF_A_PAIR_RULE));
        assertThat(violations(atVersion3().config(Json.of(java.util.Map.of("deep", List.of(HALF_A_PAIR))))))
                .containsExactly(new Violation("config", HALF_A_PAIR_RULE));
        assertThat(violations(atVersion3().config(Json.of(java.util.Map.of(HALF_A_PAIR, 1)))))
                .containsExactly(new Violation("config", HALF_A_PAIR_RULE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "category", "config", "is_beta", "sharing"})
    void anAdditionalPropertyMayHaveADocumentedNameThatIsNotSet(String name) {
        UpdateIntegrationRequest request =
                atVersion3().putAdditionalProperties(name, Json.of(null)).build();

        assertThat(Json.of(request)).isEqualTo(Json.parse("{\"version\": 3, \"%s\": null}".formatted(name)));
    }

    @Test
    void anAdditionalPropertyMayNotRepeatWhatIsSet() {
        UpdateIntegrationRequest.Builder twice =
                atVersion3().name("n").category("c").isBeta(true);
        twice.sharing(Sharing.ASK).config(Json.parse("{}"));
        List<String> names = List.of("name", "category", "config", "is_beta", "sharing", "version");
        names.forEach(name -> twice.putAdditionalProperties(name, Json.of(null)));

        assertThat(violations(twice))
                .isEqualTo(names.stream()
                        .map(name -> new Violation(name, "is set twice: as a field and as an additional property"))
                        .toList());
    }

    @Test
    void theVersionCannotComeAsAnAdditionalProperty() {
        assertThat(violations(UpdateIntegrationRequest.builder().putAdditionalProperties("version", Json.of(3))))
                .containsExactly(NO_VERSION);
    }

    @Test
    void noTextShowsASecretButTheBodyIsExact() {
        UpdateIntegrationRequest typed = atVersion3().config(SECRET).build();
        UpdateIntegrationRequest additional =
                atVersion3().putAdditionalProperties("config", SECRET).build();

        assertThat(typed).hasToString("UpdateIntegrationRequest{config=****, version=3, additionalProperties=****}");
        assertThat(additional).hasToString("UpdateIntegrationRequest{version=3, additionalProperties=****}");
        try (TrutoClient truto = TrutoClient.builder().token("t0ken-of-a-test").build()) {
            var preview = truto.integrations().update("id", typed).preview();

            assertThat(preview.toString()).doesNotContain("s3cr3t").contains("\"config\" : \"****\"");
            assertThat(Json.parse(preview.body())).isEqualTo(Json.of(typed));
        }
    }
}
