package dev.integrationsdk.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateIntegrationRequestTest {
    private static final String EMOJI = "\uD83E\uDDE9";
    private static final String HALF_PAIR = "\uD83E";
    private static final String HALF_PAIR_RULE = "holds half of a surrogate pair, which is not a character";
    private static final String OBJECT_RULE = "must be a JSON object";
    private static final String TWICE_RULE = "is set twice: as a field and as an additional property";

    private static UpdateIntegrationRequest.Builder request() {
        return UpdateIntegrationRequest.builder();
    }

    private static List<Violation> violationsOf(UpdateIntegrationRequest.Builder request) {
        return catchThrowableOfType(InvalidRequestException.class, request::build)
                .violations();
    }

    /** Every field of the page, and how it is set. */
    static Stream<Arguments> fields() {
        return Stream.concat(
                texts(),
                Stream.of(
                        object("meta", UpdateIntegrationRequest.Builder::meta),
                        object("parameters", UpdateIntegrationRequest.Builder::parameters),
                        object("optionsConfig", UpdateIntegrationRequest.Builder::optionsConfig)));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("uuid", UpdateIntegrationRequest.Builder::uuid),
                text("key", UpdateIntegrationRequest.Builder::key),
                text("name", UpdateIntegrationRequest.Builder::name),
                text("description", UpdateIntegrationRequest.Builder::description),
                text("logoUri", UpdateIntegrationRequest.Builder::logoUri),
                text("externalAppId", UpdateIntegrationRequest.Builder::externalAppId),
                text("externalAppUuid", UpdateIntegrationRequest.Builder::externalAppUuid),
                text("oAuthCallbackUri", UpdateIntegrationRequest.Builder::oAuthCallbackUri),
                text("logoBase64", UpdateIntegrationRequest.Builder::logoBase64),
                text("connectorVersion", UpdateIntegrationRequest.Builder::connectorVersion),
                text("connectorId", UpdateIntegrationRequest.Builder::connectorId),
                text("connectorUuid", UpdateIntegrationRequest.Builder::connectorUuid),
                text("connectorKey", UpdateIntegrationRequest.Builder::connectorKey));
    }

    private interface Setter<T> {
        Object set(UpdateIntegrationRequest.Builder request, T value);
    }

    private static Arguments text(String field, Setter<String> setter) {
        return arguments(
                field,
                (Consumer<UpdateIntegrationRequest.Builder>) request -> setter.set(request, EMOJI),
                Json.of(EMOJI),
                (Consumer<UpdateIntegrationRequest.Builder>) request -> setter.set(request, ""),
                Json.of(""),
                (Consumer<UpdateIntegrationRequest.Builder>) request -> setter.set(request, "a" + HALF_PAIR));
    }

    private static Arguments object(String field, Setter<Json> setter) {
        return arguments(
                field,
                (Consumer<UpdateIntegrationRequest.Builder>) request -> setter.set(request, Json.of(Map.of("a", 1))),
                Json.of(Map.of("a", 1)),
                (Consumer<UpdateIntegrationRequest.Builder>) request -> setter.set(request, Json.of(Map.of())),
                Json.of(Map.of()),
                (Consumer<UpdateIntegrationRequest.Builder>)
                        request -> setter.set(request, Json.of(Map.of("a", List.of(HALF_PAIR)))));
    }

    @Test
    void thePagesExampleComesOutOfTypedBuilders() {
        UpdateIntegrationRequest request = request()
                .uuid("<string>")
                .key("<string>")
                .name("<string>")
                .description("<string>")
                .meta(Json.of(Map.of()))
                .logoUri("<string>")
                .externalAppId("<string>")
                .externalAppUuid("<string>")
                .oAuthCallbackUri("<string>")
                .logoBase64("<string>")
                .connectorVersion("<string>")
                .connectorId("<string>")
                .connectorUuid("<string>")
                .connectorKey("<string>")
                .parameters(Json.of(Map.of()))
                .optionsConfig(Json.of(Map.of()))
                .build();

        assertThat(Json.of(request)).isEqualTo(Fixture.json(getClass(), "request.json"));
    }

    @Test
    void theFieldsTestedHereAreThoseOfThePage() {
        assertThat(fields().map(field -> field.get()[0]))
                .containsExactlyInAnyOrderElementsOf(
                        Fixture.json(getClass(), "request.json").members().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aSingleFieldIsABodyOfExactlyThatMember(
            String field, Consumer<UpdateIntegrationRequest.Builder> set, Json value) {
        UpdateIntegrationRequest.Builder request = request();
        set.accept(request);

        assertThat(Json.of(request.build())).isEqualTo(Json.of(Map.of(field, value)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void anEmptyValueIsSent(
            String field,
            Consumer<UpdateIntegrationRequest.Builder> set,
            Json value,
            Consumer<UpdateIntegrationRequest.Builder> setEmpty,
            Json empty) {
        UpdateIntegrationRequest.Builder request = request();
        setEmpty.accept(request);

        assertThat(Json.of(request.build())).isEqualTo(Json.of(Map.of(field, empty)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void halfASurrogatePairIsRefused(
            String field,
            Consumer<UpdateIntegrationRequest.Builder> set,
            Json value,
            Consumer<UpdateIntegrationRequest.Builder> setEmpty,
            Json empty,
            Consumer<UpdateIntegrationRequest.Builder> setHalfAPair) {
        UpdateIntegrationRequest.Builder request = request();
        setHalfAPair.accept(request);

        assertThat(violationsOf(request)).containsExactly(new Violation(field, HALF_PAIR_RULE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void anAdditionalPropertyMayCarryADocumentedNameOnlyWhileTheFieldIsUnset(
            String field, Consumer<UpdateIntegrationRequest.Builder> set) {
        UpdateIntegrationRequest.Builder request = request().putAdditionalProperties(field, Json.of(null));

        assertThat(Json.of(request.build())).hasToString("{\"" + field + "\":null}");

        set.accept(request);
        assertThat(violationsOf(request)).containsExactly(new Violation(field, TWICE_RULE));
    }

    @Test
    void noTextHasALimitOrAForm() {
        String text = EMOJI.repeat(100_000);

        assertThat(request().name(text).build().name()).contains(text);
        assertThat(request().uuid("no uuid").logoUri("no uri").build().uuid()).contains("no uuid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"{}\"", "1", "true", "null"})
    void metaParametersAndOptionsConfigAreObjects(String other) {
        UpdateIntegrationRequest.Builder request =
                request().meta(Json.parse(other)).parameters(Json.parse(other)).optionsConfig(Json.parse(other));

        assertThat(violationsOf(request))
                .containsExactly(
                        new Violation("meta", OBJECT_RULE),
                        new Violation("parameters", OBJECT_RULE),
                        new Violation("optionsConfig", OBJECT_RULE));
    }

    @Test
    void everyViolationIsReportedAtOnceInTheOrderOfTheFields() {
        assertThatThrownBy(() -> request()
                        .optionsConfig(Json.of("on"))
                        .parameters(Json.of(List.of("hunter2")))
                        .connectorKey(HALF_PAIR)
                        .meta(Json.of(1))
                        .name("Drive")
                        .putAdditionalProperties("name", Json.of("Drive"))
                        .putAdditionalProperties("labels", Json.of(HALF_PAIR))
                        .build())
                .isInstanceOfSatisfying(InvalidRequestException.class, refusal -> {
                    assertThat(refusal.violations())
                            .containsExactly(
                                    new Violation("labels", HALF_PAIR_RULE),
                                    new Violation("name", TWICE_RULE),
                                    new Violation("meta", OBJECT_RULE),
                                    new Violation("connectorKey", HALF_PAIR_RULE),
                                    new Violation("parameters", OBJECT_RULE),
                                    new Violation("optionsConfig", OBJECT_RULE));
                    assertThat(refusal.vendor()).isEqualTo("membrane");
                    assertThat(refusal.operation()).isEqualTo("UpdateIntegrationRequest");
                    assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_SENT);
                })
                .hasMessageStartingWith("membrane UpdateIntegrationRequest: 6 violations (nothing was sent):")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void anUpdateThatChangesNothingIsRefused() {
        assertThatThrownBy(request()::build)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("membrane UpdateIntegrationRequest: body changes nothing: set at least one field"
                        + " (nothing was sent)");
    }

    @Test
    void anAdditionalPropertyIsAChange() {
        UpdateIntegrationRequest request =
                request().putAdditionalProperties("labels", Json.of(List.of())).build();

        assertThat(Json.of(request)).hasToString("{\"labels\":[]}");
    }

    @Test
    void whatIsSetIsCopied() {
        Map<String, Object> meta = new HashMap<>(Map.of("a", 1));
        UpdateIntegrationRequest request = request().meta(Json.of(meta)).build();
        meta.put("b", 2);

        assertThat(request.meta()).contains(Json.of(Map.of("a", 1)));
    }

    @Test
    void secretsStandInNoText() {
        UpdateIntegrationRequest request = request()
                .name("Drive")
                .parameters(Json.of(Map.of("clientSecret", "hunter2")))
                .optionsConfig(Json.of(Map.of("oauth", Map.of("parameters", Map.of("clientSecret", "hunter3")))))
                .build();

        assertThat(request.toString())
                .contains("Drive", "parameters=****", "optionsConfig=****")
                .doesNotContain("hunter");
        try (MembraneClient client =
                MembraneClient.builder().token("token-of-a-test").build()) {
            var preview = client.integrations().update("drive", request).preview();

            assertThat(preview.toString()).contains("Drive").doesNotContain("hunter");
            assertThat(Json.parse(preview.body())).isEqualTo(Json.of(request));
        }
    }
}
