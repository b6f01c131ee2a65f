package dev.integrationsdk.sigmamind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateIntegrationRequestTest {
    private static final String FORM =
            "must be lower-case words (a to z) joined by single underscores, such as my_shop";
    private static final String HALF = "\uD83D";
    private static final String HALF_RULE = "holds half of a surrogate pair, which is not a character";
    private static final String EMOJI = "🛒";

    @Test
    void theTypedBuilderMakesTheDocumentedExample() {
        UpdateIntegrationRequest request = UpdateIntegrationRequest.builder()
                .name("my_shopify_store")
                .description("Handles order lookups and refunds for the support agent")
                .build();

        assertThat(Json.of(request)).isEqualTo(Fixture.json(getClass(), "request.json"));
    }

    @Test
    void aFieldThatIsNotSetIsNotSent() {
        assertThat(body(r -> r.name("hub"))).isEqualTo(Map.of("name", Json.of("hub")));
        assertThat(body(r -> r.description("Hub"))).isEqualTo(Map.of("description", Json.of("Hub")));
        assertThat(body(r -> r.putAdditionalProperties("icon", Json.of(1)))).isEqualTo(Map.of("icon", Json.of(1)));
    }

    @Test
    void aRequestThatChangesNothingIsRefused() {
        assertThat(violations(r -> r))
                .containsExactly(new Violation("body", "changes nothing: set at least one field"));
    }

    @Test
    void aNameHasAtMost128Characters() {
        assertThat(body(r -> r.name("a".repeat(128)))).containsKey("name");
        assertThat(violations(r -> r.name("a".repeat(129))))
                .containsExactly(new Violation("name", "must have at most 128 characters, has 129"));
    }

    @Test
    void aDescriptionHasAtMost512CharactersOfAnyKind() {
        assertThat(body(r -> r.description(EMOJI.repeat(512)))).containsKey("description");
        assertThat(violations(r -> r.description(EMOJI.repeat(513))))
                .containsExactly(new Violation("description", "must have at most 512 characters, has 513"));
    }

    @Test
    void theLimitsArePublic() {
        assertThat(UpdateIntegrationRequest.MAX_NAME_LENGTH).isEqualTo(128);
        assertThat(UpdateIntegrationRequest.MAX_DESCRIPTION_LENGTH).isEqualTo(512);
        assertThat(UpdateIntegrationRequest.NAME_PATTERN.asMatchPredicate()).accepts("my_shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "my", "my_shopify_store", "a_b_c"})
    void aNameMayBeLowerCaseWordsJoinedByUnderscores(String name) {
        assertThat(body(r -> r.name(name))).containsEntry("name", Json.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "_",
                "_my",
                "my_",
                "my__shop",
                "My_shop",
                "my shop",
                "my-shop",
                "shop2",
                "my_shop\n",
                "my\nshop",
                "\nmy",
                "münchen",
                EMOJI,
                "My Shopify Store"
            })
    void anyOtherNameIsRefused(String name) {
        assertThat(violations(r -> r.name(name))).containsExactly(new Violation("name", FORM));
    }

    @Test
    @Timeout(5)
    void aVeryLongNameIsRefusedAsQuicklyAsAShortOne() {
        String words = "a_".repeat(1_000_000);

        assertThat(violations(r -> r.name(words + "a")))
                .containsExactly(new Violation("name", "must have at most 128 characters, has 2000001"));
        assertThat(violations(r -> r.name(words)))
                .containsExactly(
                        new Violation("name", "must have at most 128 characters, has 2000000"),
                        new Violation("name", FORM));
    }

    @Test
    void everyViolationIsReportedAtOnceInTheOrderOfTheFields() {
        InvalidRequestException refused =
                refused(r -> r.description("d".repeat(513)).name("No ".repeat(50)));

        assertThat(refused.violations())
                .containsExactly(
                        new Violation("name", "must have at most 128 characters, has 150"),
                        new Violation("name", FORM),
                        new Violation("description", "must have at most 512 characters, has 513"));
        assertThat(refused.vendor()).isEqualTo("sigmamind");
        assertThat(refused.operation()).isEqualTo("UpdateIntegrationRequest");
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused).hasMessageNotContaining("No No").hasMessageNotContaining("dddd");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void nullIsRefusedAndAnEmptyDescriptionIsSent() {
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder().name((String) null));
        assertThatNullPointerException()
                .isThrownBy(() -> UpdateIntegrationRequest.builder().description((String) null));
        assertThat(body(r -> r.description(""))).isEqualTo(Map.of("description", Json.of("")));
    }

    @Test
    void anAdditionalPropertyMayHaveADocumentedNameWhileTheFieldIsUnset() {
        assertThat(body(r -> r.putAdditionalProperties("description", Json.of(null))))
                .isEqualTo(Map.of("description", Json.of(null)));
        assertThat(violations(r -> r.description("Hub").putAdditionalProperties("description", Json.of(null))))
                .containsExactly(
                        new Violation("description", "is set twice: as a field and as an additional property"));
        assertThat(violations(r -> r.name("hub").putAdditionalProperties("name", Json.of("hub"))))
                .containsExactly(new Violation("name", "is set twice: as a field and as an additional property"));
    }

    @Test
    void halfOfASurrogatePairIsRefusedWhereverItStands() {
        assertThat(violations(r -> r.name(HALF)))
                .containsExactly(new Violation("name", HALF_RULE), new Violation("name", FORM));
        assertThat(violations(r -> r.description(HALF))).containsExactly(new Violation("description", HALF_RULE));
        assertThat(violations(r -> r.putAdditionalProperties("tags", Json.of(List.of(Map.of("text", HALF))))))
                .containsExactly(new Violation("tags", HALF_RULE));
        assertThat(violations(r -> r.putAdditionalProperties(HALF, Json.of(true))))
                .containsExactly(new Violation(HALF, HALF_RULE));
    }

    @Test
    void itsTextShowsWhatWasSetAndACallsTextNoCredential() {
        UpdateIntegrationRequest request =
                UpdateIntegrationRequest.builder().name("hub").build();

        assertThat(request.toString()).contains("UpdateIntegrationRequest").contains("hub");
        try (SigmaMindClient client =
                SigmaMindClient.builder().apiKey("key-of-the-account").build()) {
            var call = client.integrations().update("intg-1", request).withTimeout(Duration.ofSeconds(1));
            assertThat(call.preview().toString())
                    .contains("X-API-Key: ****")
                    .contains("\"name\" : \"hub\"")
                    .doesNotContain("key-of-the-account");
        }
    }

    @Test
    void equalRequestsAreEqual() {
        UpdateIntegrationRequest request =
                UpdateIntegrationRequest.builder().name("hub").build();

        assertThat(request)
                .isEqualTo(UpdateIntegrationRequest.builder().name("hub").build())
                .hasSameHashCodeAs(
                        UpdateIntegrationRequest.builder().name("hub").build())
                .isNotEqualTo(
                        UpdateIntegrationRequest.builder().description("hub").build());
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
