package dev.integrationsdk.odeus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateIntegrationRequestTest {
    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";
    private static final String HEX = "must be a hex color: 3, 4, 6 or 8 hex digits, with or without # before them";
    private static final String TWICE = "is set twice: as a field and as an additional property";
    private static final String HALF = "\uD83D";
    private static final String HALF_RULE = "holds half of a surrogate pair, which is not a character";
    private static final String EMOJI = "🧩";

    @Test
    void theTypedBuilderMakesTheDocumentedExample() {
        UpdateIntegrationRequest request = UpdateIntegrationRequest.builder()
                .name("Updated Integration Name")
                .description("New description for the integration")
                .build();

        assertThat(Json.of(request)).isEqualTo(Fixture.json(getClass(), "request.json"));
    }

    @Test
    void aFieldThatIsNotSetIsNotSent() {
        assertThat(body(r -> r.name("Hub"))).isEqualTo(Map.of("name", Json.of("Hub")));
        assertThat(body(r -> r.description("A hub"))).isEqualTo(Map.of("description", Json.of("A hub")));
        assertThat(body(r -> r.iconUrl("https://example.com/a.png")))
                .isEqualTo(Map.of("iconUrl", Json.of("https://example.com/a.png")));
        assertThat(body(r -> r.color("#1E90FF"))).isEqualTo(Map.of("color", Json.of("#1E90FF")));
        assertThat(body(r -> r.putAdditionalProperties("slug", Json.of(1)))).isEqualTo(Map.of("slug", Json.of(1)));
    }

    @Test
    void aRequestThatChangesNothingIsRefused() {
        assertThat(violations(r -> r))
                .containsExactly(new Violation("body", "changes nothing: set at least one field"));
    }

    @Test
    void aNameHasAtMost40CharactersOfAnyKind() {
        assertThat(body(r -> r.name(EMOJI.repeat(40)))).containsKey("name");
        assertThat(violations(r -> r.name(EMOJI.repeat(41))))
                .containsExactly(new Violation("name", "must have at most 40 characters, has 41"));
    }

    @Test
    void aDescriptionHasAtMost90CharactersOfAnyKind() {
        assertThat(body(r -> r.description(EMOJI.repeat(90)))).containsKey("description");
        assertThat(violations(r -> r.description(EMOJI.repeat(91))))
                .containsExactly(new Violation("description", "must have at most 90 characters, has 91"));
    }

    @Test
    void theLimitsArePublic() {
        assertThat(UpdateIntegrationRequest.MAX_NAME_LENGTH).isEqualTo(40);
        assertThat(UpdateIntegrationRequest.MAX_DESCRIPTION_LENGTH).isEqualTo(90);
        assertThat(UpdateIntegrationRequest.COLOR_PATTERN.asMatchPredicate()).accepts("#FFF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/icon.png", "http://localhost:8080/i?a=b#c", "data:image/png;base64,iVBORw0="
            })
    void anIconUrlIsAnAbsoluteUri(String iconUrl) {
        assertThat(body(r -> r.iconUrl(iconUrl))).containsEntry("iconUrl", Json.of(iconUrl));
    }

    @Test
    void anyOtherIconUrlIsRefused() {
        assertThat(violations(r -> r.iconUrl("")))
                .containsExactly(new Violation("iconUrl", "must have at least 1 character, has 0"));
        assertThat(violations(r -> r.iconUrl("/icon.png")))
                .containsExactly(new Violation("iconUrl", "must be an absolute URI, such as https://example.com/path"));
        assertThat(violations(r -> r.iconUrl("https://example.com/my icon.png")))
                .containsExactly(
                        new Violation("iconUrl", "must be a URI, has an illegal character or part at position 22"));
        assertThat(violations(r -> r.iconUrl("https://example.com/icon.png\n")))
                .containsExactly(
                        new Violation("iconUrl", "must be a URI, has an illegal character or part at position 28"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#abc", "abc", "#ABCD", "0123", "#1e90ff", "1E90FF", "#1E90FF80", "1e90ff80"})
    void aColorHas3Or4Or6Or8HexDigits(String color) {
        assertThat(body(r -> r.color(color))).containsEntry("color", Json.of(color));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#ab",
                "#abcde",
                "#abcdef0",
                "#abcdef012",
                "##abc",
                "#abg",
                "red",
                "rgb(1,2,3)",
                " #abc",
                "#abc ",
                "#abc\n",
                "#abcdef\n",
                "#١٢٣",
                EMOJI
            })
    void anyOtherColorIsRefused(String color) {
        assertThat(violations(r -> r.color(color))).containsExactly(new Violation("color", HEX));
    }

    @Test
    void everyViolationIsReportedAtOnceInTheOrderOfTheFields() {
        InvalidRequestException refused = refused(r -> r.color("crimson")
                .iconUrl("icon.png")
                .description("d".repeat(91))
                .name("n".repeat(41)));

        assertThat(refused.violations())
                .containsExactly(
                        new Violation("name", "must have at most 40 characters, has 41"),
                        new Violation("description", "must have at most 90 characters, has 91"),
                        new Violation("iconUrl", "must be an absolute URI, such as https://example.com/path"),
                        new Violation("color", HEX));
        assertThat(refused.vendor()).isEqualTo("odeus");
        assertThat(refused.operation()).isEqualTo("UpdateIntegrationRequest");
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused)
                .hasMessageNotContaining("crimson")
                .hasMessageNotContaining("icon.png")
                .hasMessageNotContaining("dddd")
                .hasMessageNotContaining("nnnn");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void nullIsRefusedAndAnEmptyNameOrDescriptionIsSent() {
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder().name((String) null));
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder().description((String) null));
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder().iconUrl((String) null));
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder().color((String) null));
        assertThat(body(r -> r.name("").description("")))
                .isEqualTo(Map.of("name", Json.of(""), "description", Json.of("")));
    }

    @Test
    void anAdditionalPropertyMayHaveADocumentedNameWhileTheFieldIsUnset() {
        assertThat(body(r -> r.putAdditionalProperties("iconUrl", Json.of(null))))
                .isEqualTo(Map.of("iconUrl", Json.of(null)));
        assertThat(violations(r -> r.name("Hub").putAdditionalProperties("name", Json.of("Hub"))))
                .containsExactly(new Violation("name", TWICE));
        assertThat(violations(r -> r.description("A hub").putAdditionalProperties("description", Json.of(null))))
                .containsExactly(new Violation("description", TWICE));
        assertThat(violations(
                        r -> r.iconUrl("https://example.com/a.png").putAdditionalProperties("iconUrl", Json.of(null))))
                .containsExactly(new Violation("iconUrl", TWICE));
        assertThat(violations(r -> r.color("#FFF").putAdditionalProperties("color", Json.of(null))))
                .containsExactly(new Violation("color", TWICE));
    }

    @Test
    void halfOfASurrogatePairIsRefusedWhereverItStands() {
        assertThat(violations(r -> r.name(HALF))).containsExactly(new Violation("name", HALF_RULE));
        assertThat(violations(r -> r.description("a" + HALF))).containsExactly(new Violation("description", HALF_RULE));
        assertThat(violations(r -> r.iconUrl("https://example.com/" + HALF)))
                .contains(new Violation("iconUrl", HALF_RULE));
        assertThat(violations(r -> r.color(HALF)))
                .containsExactly(new Violation("color", HALF_RULE), new Violation("color", HEX));
        assertThat(violations(r -> r.putAdditionalProperties("tags", Json.of(List.of(Map.of("text", HALF))))))
                .containsExactly(new Violation("tags", HALF_RULE));
        assertThat(violations(r -> r.putAdditionalProperties(HALF, Json.of(true))))
                .containsExactly(new Violation(HALF, HALF_RULE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550e8400e29b41d4a716446655440000",
                "550e8400-e29b-41d4-a716-44665544000",
                "550e8400-e29b-41d4-a716-4466554400000",
                "550e840-0e29b-41d4-a716-446655440000",
                "{550e8400-e29b-41d4-a716-446655440000}",
                "g50e8400-e29b-41d4-a716-446655440000",
                "550e8400-e29b-41d4-a716-446655440000\n",
                "550e8400-e29b-41d4-a716-446655440000/auth",
                "1-1-1-1-1"
            })
    void anIdThatIsNotAUuidIsRefused(String id) {
        UpdateIntegrationRequest request =
                UpdateIntegrationRequest.builder().name("Hub").build();
        try (OdeusClient client =
                OdeusClient.builder().apiKey("key-of-the-workspace").build()) {
            InvalidRequestException refused = catchThrowableOfType(
                    InvalidRequestException.class, () -> client.integrations().update(id, request));

            assertThat(refused.violations())
                    .containsExactly(new Violation(
                            "integrationId",
                            "must be a UUID: 8, 4, 4, 4 and 12 hex digits joined by hyphens, such as " + ID));
            assertThat(refused.operation()).isEqualTo("updateIntegration");
            assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, "550E8400-E29B-41D4-A716-446655440000", "00000000-0000-0000-0000-000000000000"})
    void aUuidOfAnyVersionAndCaseIsAnId(String id) {
        UpdateIntegrationRequest request =
                UpdateIntegrationRequest.builder().name("Hub").build();
        try (OdeusClient client =
                OdeusClient.builder().apiKey("key-of-the-workspace").build()) {
            assertThat(client.integrations().update(id, request).preview().url())
                    .isEqualTo("https://api.odeus.ai/integrations/v1/" + id);
        }
    }

    @Test
    void itsTextShowsWhatWasSetAndACallsTextNoCredential() {
        UpdateIntegrationRequest request =
                UpdateIntegrationRequest.builder().color("#1E90FF").build();

        assertThat(request.toString()).contains("UpdateIntegrationRequest").contains("#1E90FF");
        try (OdeusClient client =
                OdeusClient.builder().apiKey("key-of-the-workspace").build()) {
            assertThat(client.integrations().update(ID, request).preview().toString())
                    .contains("Authorization: Bearer ****")
                    .contains("\"color\" : \"#1E90FF\"")
                    .doesNotContain("key-of-the-workspace");
        }
    }

    @Test
    void equalRequestsAreEqual() {
        UpdateIntegrationRequest request =
                UpdateIntegrationRequest.builder().name("Hub").build();

        assertThat(request)
                .isEqualTo(UpdateIntegrationRequest.builder().name("Hub").build())
                .hasSameHashCodeAs(
                        UpdateIntegrationRequest.builder().name("Hub").build())
                .isNotEqualTo(
                        UpdateIntegrationRequest.builder().description("Hub").build());
    }

    private static Map<String, Json> body(UnaryOperator<UpdateIntegrationRequest.Builder> fields) {
        return Json.of(build(fields)).members();
    }

    private static List<Violation> violations(UnaryOperator<UpdateIntegrationRequest.Builder> fields) {
        return refused(fields).violations();
    }

    private static InvalidRequestException refused(UnaryOperator<UpdateIntegrationRequest.Builder> fields) {
        return catchThrowableOfType(InvalidRequestException.class, () -> build(fields));
    }

    private static UpdateIntegrationRequest build(UnaryOperator<UpdateIntegrationRequest.Builder> fields) {
        return fields.apply(UpdateIntegrationRequest.builder()).build();
    }
}
