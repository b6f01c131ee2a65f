package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateIntegrationRequestTest {
    private static final Json DOCUMENTED = Fixture.json(CreateIntegrationRequestTest.class, "create-request.json");
    private static final String HALF = "a\ud83d";
    private static final String HALF_RULE = "holds half of a surrogate pair, which is not a character";
    private static final String EMOJI = "\uD83D\uDE80";

    /** How each text is set. */
    private static final Map<String, BiConsumer<CreateIntegrationRequest.Builder, String>> TEXTS = Map.of(
            "identifier_field_path", CreateIntegrationRequest.Builder::identifierFieldPath,
            "name", CreateIntegrationRequest.Builder::name,
            "description", CreateIntegrationRequest.Builder::description,
            "author", CreateIntegrationRequest.Builder::author,
            "contact", CreateIntegrationRequest.Builder::contact,
            "uninstallation_url", CreateIntegrationRequest.Builder::uninstallationUrl,
            "oauth_callback_url", CreateIntegrationRequest.Builder::oauthCallbackUrl,
            "icon_url", (c, text) -> c.iconUrl(text),
            "call_to_action", (c, text) -> c.callToAction(text));

    /** Sets everything as the fixture has it. */
    static void setDocumented(CreateIntegrationRequest.Builder request) {
        setMandatory(request);
        request.iconUrl("https://example.com/icon.png")
                .callToAction("Connect to Cool Shop Knowledge Hub")
                .putErrorCodes("error_403", "Unauthorized")
                .putErrorCodes("error_404", "Not Found");
    }

    static CreateIntegrationRequest documented() {
        return built(CreateIntegrationRequestTest::setDocumented);
    }

    private static void setMandatory(CreateIntegrationRequest.Builder request) {
        request.identifierFieldPath("credentials.knowledgeHubUrl")
                .name("Connect to Cool Shop Knowledge Hub")
                .description("Connect to Cool Shop Knowledge Hub to sync articles with your AI Agent's knowledge base")
                .author("Cool Shop")
                .contact("help@coolshop.support")
                .uninstallationUrl("http://coolshop.com/uninstall")
                .oauthCallbackUrl("http://coolshop.com/")
                .tags(List.of(IntegrationTag.KNOWLEDGE))
                .scopes(List.of("articles:read", "knowledge_sources:write"))
                .configurationFields(DOCUMENTED.at("/configuration_fields").orElseThrow());
    }

    private static CreateIntegrationRequest built(Consumer<CreateIntegrationRequest.Builder> fields) {
        CreateIntegrationRequest.Builder builder = CreateIntegrationRequest.builder();
        fields.accept(builder);
        return builder.build();
    }

    private static CreateIntegrationRequest mandatoryAnd(Consumer<CreateIntegrationRequest.Builder> fields) {
        return built(c -> {
            setMandatory(c);
            fields.accept(c);
        });
    }

    private static List<Violation> violations(Consumer<CreateIntegrationRequest.Builder> fields) {
        return catchThrowableOfType(InvalidRequestException.class, () -> mandatoryAnd(fields))
                .violations();
    }

    private static Consumer<CreateIntegrationRequest.Builder> text(String field, String value) {
        return c -> Objects.requireNonNull(TEXTS.get(field)).accept(c, value);
    }

    @Test
    void the_documented_request_is_written() {
        assertThat(Json.of(documented())).isEqualTo(DOCUMENTED);
    }

    @Test
    void what_is_optional_is_not_sent_if_it_is_not_set() {
        Map<String, Json> mandatory = new LinkedHashMap<>(DOCUMENTED.members());
        mandatory.keySet().removeAll(List.of("icon_url", "call_to_action", "error_codes"));

        assertThat(Json.of(mandatoryAnd(c -> {}))).isEqualTo(Json.of(mandatory));
        assertThat(Json.of(mandatoryAnd(c -> c.errorCodes(Map.of())))).isEqualTo(Json.of(mandatory));
    }

    @Test
    void everything_mandatory_that_is_missing_is_asked_for_at_once() {
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> CreateIntegrationRequest.builder().build());

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused).hasMessage("""
                ada CreateIntegrationRequest: 10 violations (nothing was sent):
                  identifier_field_path is required: point to a setting that tells installations apart, such as credentials.url
                  name is required: choose one for the users
                  description is required: say what the integration does and how to use it
                  author is required: name the developer
                  contact is required: give a URL or e-mail address where users find support
                  uninstallation_url is required: give the address of yours whose DELETE begins the uninstallation
                  oauth_callback_url is required: give the address of yours that is called after OAuth authorization
                  tags is required: set the kinds of integration, or an empty list
                  scopes is required: set the OAuth permissions that are needed, or an empty list
                  configuration_fields is required: give a JSON schema of the settings that a user fills in""");
    }

    @Test
    void an_empty_list_that_was_set_is_sent() {
        Json body = Json.of(mandatoryAnd(c -> c.tags(List.of()).scopes(List.of())));

        assertThat(body.at("/tags")).contains(Json.parse("[]"));
        assertThat(body.at("/scopes")).contains(Json.parse("[]"));
    }

    @Test
    void a_tag_that_this_release_does_not_know_is_sent() {
        assertThat(Json.of(mandatoryAnd(c -> c.tags(List.of(IntegrationTag.of("voice")))))
                        .at("/tags"))
                .contains(Json.parse("[\"voice\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "author"})
    void a_name_has_1_to_160_characters(String field) {
        assertThat(mandatoryAnd(text(field, EMOJI.repeat(160)))).isNotNull();
        assertThat(mandatoryAnd(text(field, "x"))).isNotNull();
        assertThat(violations(text(field, EMOJI.repeat(161))))
                .containsExactly(new Violation(field, "must have at most 160 characters, has 161"));
        assertThat(violations(text(field, "")))
                .containsExactly(new Violation(field, "must have at least 1 character, has 0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description",
                "contact",
                "uninstallation_url",
                "oauth_callback_url",
                "icon_url",
                "call_to_action"
            })
    void other_texts_have_at_least_1(String field) {
        assertThat(violations(text(field, "")))
                .containsExactly(new Violation(field, "must have at least 1 character, has 0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uninstallation_url", "oauth_callback_url", "icon_url"})
    void an_address_is_an_absolute_uri(String field) {
        assertThat(violations(text(field, "coolshop.com/path")))
                .containsExactly(new Violation(field, "must be an absolute URI, such as https://example.com/path"));
        assertThat(violations(text(field, "https://coolshop.com/a b")))
                .containsExactly(
                        new Violation(field, "must be a URI, has an illegal character or part at position 22"));
    }

    @Test
    void the_path_to_the_identifier_may_be_any_text() {
        assertThat(mandatoryAnd(c -> c.identifierFieldPath("")).identifierFieldPath())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[]", "'\"text\"'", "1", "true", "null"})
    void a_schema_is_an_object(String json) {
        assertThat(violations(c -> c.configurationFields(Json.parse(json))))
                .containsExactly(new Violation("configuration_fields", "must be a JSON object"));
    }

    @Test
    void every_text_is_made_of_whole_characters() {
        TEXTS.keySet().stream()
                .filter(field -> !field.endsWith("_url"))
                .forEach(field ->
                        assertThat(violations(text(field, HALF))).containsExactly(new Violation(field, HALF_RULE)));
        assertThat(violations(c -> c.tags(List.of(IntegrationTag.of(HALF)))
                        .scopes(List.of(HALF))
                        .putErrorCodes("a", HALF)
                        .configurationFields(Json.of(Map.of("a", HALF)))))
                .containsExactly(
                        new Violation("tags", HALF_RULE),
                        new Violation("scopes", HALF_RULE),
                        new Violation("configuration_fields", HALF_RULE),
                        new Violation("error_codes", HALF_RULE));
    }

    @Test
    void an_additional_property_may_not_repeat_what_is_set() {
        List<String> names = List.copyOf(DOCUMENTED.members().keySet());

        assertThat(violations(c -> {
                    setDocumented(c);
                    names.forEach(name -> c.putAdditionalProperties(name, Json.of(null)));
                }))
                .isEqualTo(names.stream()
                        .map(name -> new Violation(name, "is set twice: as a field and as an additional property"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"icon_url", "call_to_action", "error_codes", "later"})
    void an_additional_property_may_have_any_name_that_is_not_set(String name) {
        assertThat(Json.of(mandatoryAnd(c -> c.putAdditionalProperties(name, Json.of(null))))
                        .members())
                .containsEntry(name, Json.of(null));
    }

    @Test
    void lists_and_maps_are_copied() {
        List<String> scopes = new ArrayList<>(List.of("articles:read"));
        Map<String, String> words = new HashMap<>(Map.of("error_403", "Unauthorized"));
        CreateIntegrationRequest request = mandatoryAnd(c -> c.scopes(scopes).errorCodes(words));

        scopes.clear();
        words.clear();

        assertThat(request.scopes()).contains(List.of("articles:read"));
        assertThat(request.errorCodes()).containsExactly(Map.entry("error_403", "Unauthorized"));
    }
}
