package dev.integrationsdk.ada;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.integrationsdk.contract.Fixture;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Change;
import dev.integrationsdk.core.model.Json;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateIntegrationRequestTest {
    private static final String EMOJI = "\uD83D\uDE80";
    private static final String HALF = "\uD83D";
    private static final String HALF_RULE = "holds half of a surrogate pair, which is not a character";

    private static final Json FULL = Fixture.json(UpdateIntegrationRequestTest.class, "request-full.json");

    /** How each documented field is set to the value that it has in request-full.json. */
    private static final Map<String, Consumer<UpdateIntegrationRequest.Builder>> FIELDS = fields();

    /** How each text is set. */
    private static final Map<String, BiConsumer<UpdateIntegrationRequest.Builder, String>> TEXTS = texts();

    private static Map<String, Consumer<UpdateIntegrationRequest.Builder>> fields() {
        Map<String, Consumer<UpdateIntegrationRequest.Builder>> fields = new LinkedHashMap<>();
        fields.put("author", u -> u.author("Cool Shop"));
        fields.put("call_to_action", u -> u.callToAction("Connect to Cool Shop Knowledge Hub"));
        fields.put("configuration_fields", u -> u.configurationFields(configurationFields()));
        fields.put("contact", u -> u.contact("help@coolshop.support"));
        fields.put(
                "description",
                u -> u.description(
                        "Connect to Cool Shop Knowledge Hub to sync articles with your AI Agent's knowledge base"));
        fields.put("error_codes", u -> u.errorCodes(Map.of("error_403", "Unauthorized", "error_404", "Not Found")));
        fields.put("icon_url", u -> u.iconUrl("https://example.com/icon.png"));
        fields.put("identifier_field_path", u -> u.identifierFieldPath("credentials.knowledgeHubUrl"));
        fields.put("name", u -> u.name("Connect to Cool Shop Knowledge Hub"));
        fields.put("oauth_callback_url", u -> u.oauthCallbackUrl("http://coolshop.com/"));
        fields.put("scopes", u -> u.scopes(List.of("articles:read", "knowledge_sources:write")));
        fields.put("tags", u -> u.tags(List.of(IntegrationTag.KNOWLEDGE)));
        fields.put("uninstallation_url", u -> u.uninstallationUrl("http://coolshop.com/uninstall"));
        return fields;
    }

    private static Map<String, BiConsumer<UpdateIntegrationRequest.Builder, String>> texts() {
        Map<String, BiConsumer<UpdateIntegrationRequest.Builder, String>> texts = new LinkedHashMap<>();
        texts.put("author", (u, text) -> u.author(text));
        texts.put("call_to_action", (u, text) -> u.callToAction(text));
        texts.put("contact", (u, text) -> u.contact(text));
        texts.put("description", (u, text) -> u.description(text));
        texts.put("icon_url", (u, text) -> u.iconUrl(text));
        texts.put("identifier_field_path", (u, text) -> u.identifierFieldPath(text));
        texts.put("name", (u, text) -> u.name(text));
        texts.put("oauth_callback_url", (u, text) -> u.oauthCallbackUrl(text));
        texts.put("uninstallation_url", (u, text) -> u.uninstallationUrl(text));
        return texts;
    }

    /** The JSON schema of the page's example, out of plain Java values. */
    private static Json configurationFields() {
        return Json.of(Map.of(
                "title", "Connect to Cool Shop Knowledge Hub",
                "type", "object",
                "description", "Complete this form to integrate your Knowledge Hub with your AI Agent",
                "required", List.of("credentials"),
                "properties", Map.of("credentials", credentials())));
    }

    private static Map<String, Object> credentials() {
        return Map.of(
                "type", "object",
                "title", "My Knowledge Hub credentials",
                "description", "The following information is found in your Cool Shop admin center",
                "properties",
                        Map.of(
                                "knowledgeHubUrl",
                                Map.of(
                                        "type", "string",
                                        "title", "Knowledge Hub URL",
                                        "description", "The URL of your Knowledge Hub"),
                                "secretKey",
                                Map.of(
                                        "type", "string",
                                        "title", "Secret key",
                                        "description",
                                                "Find your Knowledge Hub secret key on the Knowledge Hub Management page",
                                        "format", "password")),
                "required", List.of("knowledgeHubUrl", "secretKey"));
    }

    private static UpdateIntegrationRequest request(Consumer<UpdateIntegrationRequest.Builder> fields) {
        UpdateIntegrationRequest.Builder builder = UpdateIntegrationRequest.builder();
        fields.accept(builder);
        return builder.build();
    }

    private static String body(Consumer<UpdateIntegrationRequest.Builder> fields) {
        return Json.of(request(fields)).toString();
    }

    private static InvalidRequestException refusal(Consumer<UpdateIntegrationRequest.Builder> fields) {
        return catchThrowableOfType(InvalidRequestException.class, () -> request(fields));
    }

    private static List<Violation> violations(Consumer<UpdateIntegrationRequest.Builder> fields) {
        return refusal(fields).violations();
    }

    private static Consumer<UpdateIntegrationRequest.Builder> text(String field, String value) {
        return u -> requireNonNull(TEXTS.get(field)).accept(u, value);
    }

    @Nested
    class TheBody {
        @Test
        void ofThePagesExampleIsEmpty() {
            assertThat(Json.of(request(u -> {})))
                    .isEqualTo(Fixture.json(UpdateIntegrationRequestTest.class, "request.json"));
            assertThat(body(u -> {})).isEqualTo("{}");
        }

        @Test
        void hasEveryDocumentedFieldUnderItsOwnName() {
            assertThat(Json.of(request(u -> FIELDS.values().forEach(field -> field.accept(u)))))
                    .isEqualTo(FULL);
        }

        static Stream<Arguments> fields() {
            return FIELDS.entrySet().stream().map(field -> arguments(field.getKey(), field.getValue()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource
        void isExactlyTheOneFieldThatIsSet(String name, Consumer<UpdateIntegrationRequest.Builder> field) {
            assertThat(Json.of(request(field)).members())
                    .containsExactly(Map.entry(name, FULL.at("/" + name).orElseThrow()));
        }

        static Stream<Arguments> isExactlyTheOneFieldThatIsSet() {
            return fields();
        }

        @Test
        void knowsTheFieldsOfTheFixtureAndNoOther() {
            Set<String> annotated = Arrays.stream(UpdateIntegrationRequest.class.getDeclaredMethods())
                    .map(accessor -> accessor.getAnnotation(JsonProperty.class))
                    .filter(property -> property != null)
                    .map(JsonProperty::value)
                    .collect(Collectors.toSet());

            assertThat(annotated).isEqualTo(FULL.members().keySet()).isEqualTo(FIELDS.keySet());
        }

        @Test
        void keepsAnEmptyListAndAnEmptyMapApartFromNone() {
            assertThat(body(u -> u.scopes(List.of()).tags(List.of()))).isEqualTo("{\"scopes\":[],\"tags\":[]}");
            assertThat(body(u -> u.errorCodes(Map.of()))).isEqualTo("{\"error_codes\":{}}");
            assertThat(body(u -> u.scopes(Optional.empty()).tags(Optional.empty())))
                    .isEqualTo("{}");
        }

        @Test
        void keepsNullsAndNumbersInsideOpenJson() {
            assertThat(body(u -> u.configurationFields(Json.parse("{\"default\": null, \"maximum\": 1.50}"))))
                    .isEqualTo("{\"configuration_fields\":{\"default\":null,\"maximum\":1.50}}");
        }

        @Test
        void canHaveATagThatThisReleaseDoesNotKnow() {
            assertThat(body(u -> u.tags(List.of(IntegrationTag.of("brand_new"), IntegrationTag.KNOWLEDGE))))
                    .isEqualTo("{\"tags\":[\"brand_new\",\"knowledge\"]}");
        }

        @Test
        void isNotChangedByWhatHappensToAListLater() {
            List<String> scopes = new ArrayList<>(List.of("articles:read"));
            List<IntegrationTag> tags = new ArrayList<>(List.of(IntegrationTag.KNOWLEDGE));
            UpdateIntegrationRequest plain = request(u -> u.scopes(scopes).tags(tags));
            UpdateIntegrationRequest optional =
                    request(u -> u.scopes(Optional.of(scopes)).tags(Optional.of(tags)));

            scopes.clear();
            tags.clear();

            String sent = "{\"scopes\":[\"articles:read\"],\"tags\":[\"knowledge\"]}";
            assertThat(Json.of(plain)).hasToString(sent);
            assertThat(Json.of(optional)).hasToString(sent);
        }

        @Test
        void isNotChangedByWhatHappensToAMapLater() {
            Map<String, String> codes = new LinkedHashMap<>(Map.of("e", "E"));
            UpdateIntegrationRequest plain = request(u -> u.errorCodes(codes));
            UpdateIntegrationRequest change = request(u -> u.errorCodes(Change.set(codes)));

            codes.put("added", HALF);

            assertThat(Json.of(plain)).hasToString("{\"error_codes\":{\"e\":\"E\"}}");
            assertThat(Json.of(change)).hasToString("{\"error_codes\":{\"e\":\"E\"}}");
        }
    }

    @Nested
    class ANullableField {
        @Test
        void isAbsentNullOrAValue() {
            assertThat(body(u -> u.callToAction(Change.keep()))).isEqualTo("{}");
            assertThat(body(u -> u.clearCallToAction())).isEqualTo("{\"call_to_action\":null}");
            assertThat(body(u -> u.callToAction("Go"))).isEqualTo("{\"call_to_action\":\"Go\"}");

            assertThat(body(u -> u.errorCodes(Change.keep()))).isEqualTo("{}");
            assertThat(body(u -> u.clearErrorCodes())).isEqualTo("{\"error_codes\":null}");
            assertThat(body(u -> u.errorCodes(Map.of("e", "E")))).isEqualTo("{\"error_codes\":{\"e\":\"E\"}}");

            assertThat(body(u -> u.iconUrl(Change.keep()))).isEqualTo("{}");
            assertThat(body(u -> u.clearIconUrl())).isEqualTo("{\"icon_url\":null}");
            assertThat(body(u -> u.iconUrl("https://x.example/i"))).isEqualTo("{\"icon_url\":\"https://x.example/i\"}");
        }

        @Test
        void takesAChangeThatWasDecidedElsewhere() {
            assertThat(body(u -> u.callToAction(Change.clear()).iconUrl(Change.set("https://x.example/i"))))
                    .isEqualTo("{\"call_to_action\":null,\"icon_url\":\"https://x.example/i\"}");
        }

        @Test
        void isWhatWasSaidLast() {
            assertThat(body(u -> u.iconUrl("https://x.example/i").clearIconUrl()))
                    .isEqualTo("{\"icon_url\":null}");
            assertThat(body(u -> u.clearIconUrl().iconUrl(Change.keep()))).isEqualTo("{}");
        }

        @Test
        @SuppressWarnings("NullAway")
        void doesNotTakeNullForAValueAndSaysWhatToUse() {
            String advice = "value is null: use clear…() of the builder, or Change.clear(), to send null";

            assertThatThrownBy(() -> UpdateIntegrationRequest.builder().iconUrl((String) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(advice);
            assertThatThrownBy(() -> UpdateIntegrationRequest.builder().callToAction((String) null))
                    .hasMessage(advice);
            assertThatThrownBy(() -> UpdateIntegrationRequest.builder().errorCodes((Map<String, String>) null))
                    .hasMessage(advice);
        }

        @Test
        void isOneOfThreeAndNoOtherFieldCanBeCleared() {
            List<Method> builder = List.of(UpdateIntegrationRequest.Builder.class.getMethods());

            assertThat(builder.stream().map(Method::getName).filter(name -> name.startsWith("clear")))
                    .containsExactlyInAnyOrder("clearCallToAction", "clearErrorCodes", "clearIconUrl");
            assertThat(builder.stream()
                            .filter(method ->
                                    List.of(method.getParameterTypes()).contains(Change.class))
                            .map(Method::getName))
                    .containsExactlyInAnyOrder("callToAction", "errorCodes", "iconUrl");
            assertThat(Arrays.stream(UpdateIntegrationRequest.class.getDeclaredMethods())
                            .filter(accessor -> accessor.getReturnType() == Change.class)
                            .map(Method::getName))
                    .containsExactlyInAnyOrder("callToAction", "errorCodes", "iconUrl");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "author",
                    "contact",
                    "description",
                    "identifierFieldPath",
                    "name",
                    "oauthCallbackUrl",
                    "uninstallationUrl",
                    "configurationFields",
                    "scopes",
                    "tags"
                })
        void isNotMadeOfAnotherFieldByNull(String field) {
            List<Method> setters = Arrays.stream(UpdateIntegrationRequest.Builder.class.getMethods())
                    .filter(method -> method.getName().equals(field))
                    .toList();

            assertThat(setters)
                    .isNotEmpty()
                    .allSatisfy(setter -> assertThatThrownBy(
                                    () -> setter.invoke(UpdateIntegrationRequest.builder(), new Object[] {null}))
                            .hasCauseInstanceOf(NullPointerException.class));
        }
    }

    @Nested
    class ALimit {
        @Test
        void isAConstant() {
            assertThat(UpdateIntegrationRequest.MAX_AUTHOR_LENGTH).isEqualTo(160);
            assertThat(UpdateIntegrationRequest.MAX_NAME_LENGTH).isEqualTo(160);
        }

        @ParameterizedTest
        @ValueSource(strings = {"author", "name"})
        void of160CountsCodePoints(String field) {
            String longest = EMOJI + "x".repeat(158) + EMOJI;

            assertThat(body(text(field, longest))).isEqualTo("{\"" + field + "\":\"" + longest + "\"}");
            assertThat(violations(text(field, longest + "x")))
                    .containsExactly(new Violation(field, "must have at most 160 characters, has 161"));
            assertThat(violations(text(field, EMOJI.repeat(161))))
                    .containsExactly(new Violation(field, "must have at most 160 characters, has 161"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "author",
                    "call_to_action",
                    "contact",
                    "description",
                    "icon_url",
                    "name",
                    "oauth_callback_url",
                    "uninstallation_url"
                })
        void ofOneRefusesTheEmptyText(String field) {
            assertThat(violations(text(field, "")))
                    .containsExactly(new Violation(field, "must have at least 1 character, has 0"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"author", "call_to_action", "contact", "description", "name"})
        void ofOneIsMetByOneCharacter(String field) {
            assertThatCode(() -> request(text(field, EMOJI))).doesNotThrowAnyException();
            assertThatCode(() -> request(text(field, " "))).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(strings = {"call_to_action", "contact", "description", "identifier_field_path"})
        void isNotMadeUpWhereThePageHasNone(String field) {
            assertThatCode(() -> request(text(field, "x".repeat(100_000)))).doesNotThrowAnyException();
        }

        @Test
        void isNotMadeUpForTextsInsideOtherFields() {
            assertThat(body(u -> u.identifierFieldPath("")
                            .scopes(List.of("", "articles:read", "articles:read"))
                            .tags(List.of(IntegrationTag.of("")))
                            .errorCodes(Map.of("", ""))))
                    .isEqualTo("{\"error_codes\":{\"\":\"\"},\"identifier_field_path\":\"\","
                            + "\"scopes\":[\"\",\"articles:read\",\"articles:read\"],\"tags\":[\"\"]}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"icon_url", "oauth_callback_url", "uninstallation_url"})
        void ofAUrlIsAnAbsoluteUri(String field) {
            for (String url :
                    List.of("https://example.com/icon.png", "http://localhost:8080", "app:callback", "https://h/é")) {
                assertThatCode(() -> request(text(field, url))).as(url).doesNotThrowAnyException();
            }
            for (String url : List.of("icon.png", "/icon.png", "//example.com/icon.png", "?a=b")) {
                assertThat(violations(text(field, url)))
                        .as(url)
                        .containsExactly(
                                new Violation(field, "must be an absolute URI, such as https://example.com/path"));
            }
            assertThat(violations(text(field, "https://example.com/my icon.png")))
                    .containsExactly(
                            new Violation(field, "must be a URI, has an illegal character or part at position 22"));
        }

        @Test
        void doesNotHoldForAFieldThatIsCleared() {
            assertThatCode(() ->
                            request(u -> u.clearCallToAction().clearErrorCodes().clearIconUrl()))
                    .doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "\"{}\"", "1", "true", "null"})
        void ofTheSchemaIsThatItIsAnObject(String schema) {
            assertThat(violations(u -> u.configurationFields(Json.parse(schema))))
                    .containsExactly(new Violation("configuration_fields", "must be a JSON object"));
            assertThat(body(u -> u.configurationFields(Json.parse("{}")))).isEqualTo("{\"configuration_fields\":{}}");
        }
    }

    @Nested
    class ViolationsOfARequest {
        @Test
        void comeAllAtOnceInTheOrderOfThePage() {
            InvalidRequestException refused = refusal(u -> u.uninstallationUrl("")
                    .tags(List.of(IntegrationTag.of(HALF)))
                    .scopes(List.of(HALF))
                    .oauthCallbackUrl("callback")
                    .name("x".repeat(161))
                    .identifierFieldPath(HALF)
                    .iconUrl("http://[")
                    .errorCodes(Map.of("e", HALF))
                    .description("")
                    .contact("")
                    .configurationFields(Json.of(List.of()))
                    .callToAction("")
                    .author("")
                    .putAdditionalProperties("added", Json.of(HALF)));

            assertThat(refused.violations())
                    .containsExactly(
                            new Violation("added", HALF_RULE),
                            new Violation("author", "must have at least 1 character, has 0"),
                            new Violation("call_to_action", "must have at least 1 character, has 0"),
                            new Violation("configuration_fields", "must be a JSON object"),
                            new Violation("contact", "must have at least 1 character, has 0"),
                            new Violation("description", "must have at least 1 character, has 0"),
                            new Violation("error_codes", HALF_RULE),
                            new Violation("icon_url", "must be a URI, has an illegal character or part at position 8"),
                            new Violation("identifier_field_path", HALF_RULE),
                            new Violation("name", "must have at most 160 characters, has 161"),
                            new Violation(
                                    "oauth_callback_url", "must be an absolute URI, such as https://example.com/path"),
                            new Violation("scopes", HALF_RULE),
                            new Violation("tags", HALF_RULE),
                            new Violation("uninstallation_url", "must have at least 1 character, has 0"));
            assertThat(refused.vendor()).isEqualTo("ada");
            assertThat(refused.operation()).isEqualTo("UpdateIntegrationRequest");
            assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(refused.attempts()).isZero();
        }

        @Test
        void areReadableAndQuoteNoValue() {
            assertThat(refusal(u -> u.author("").iconUrl("my-secret-icon"))).hasMessage("""
                            ada UpdateIntegrationRequest: 2 violations (nothing was sent):
                              author must have at least 1 character, has 0
                              icon_url must be an absolute URI, such as https://example.com/path""");
            assertThat(refusal(u -> u.name("")))
                    .hasMessage("ada UpdateIntegrationRequest: name must have at least 1 character, has 0"
                            + " (nothing was sent)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"author", "call_to_action", "contact", "description", "identifier_field_path", "name"})
        void nameHalfASurrogatePairInAText(String field) {
            assertThat(violations(text(field, "a" + HALF + "b"))).containsExactly(new Violation(field, HALF_RULE));
            assertThat(violations(text(field, "\uDE80"))).containsExactly(new Violation(field, HALF_RULE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"icon_url", "oauth_callback_url", "uninstallation_url"})
        void nameHalfASurrogatePairInAUrl(String field) {
            assertThat(violations(text(field, "https://x.example/" + HALF))).contains(new Violation(field, HALF_RULE));
        }

        @Test
        void nameHalfASurrogatePairInsideListsMapsAndJson() {
            assertThat(violations(u -> u.scopes(List.of("articles:read", HALF))))
                    .containsExactly(new Violation("scopes", HALF_RULE));
            assertThat(violations(u -> u.tags(List.of(IntegrationTag.KNOWLEDGE, IntegrationTag.of(HALF)))))
                    .containsExactly(new Violation("tags", HALF_RULE));
            assertThat(violations(u -> u.errorCodes(Map.of(HALF, "e"))))
                    .containsExactly(new Violation("error_codes", HALF_RULE));
            assertThat(violations(u -> u.configurationFields(Json.of(Map.of("a", List.of(Map.of(HALF, 1)))))))
                    .containsExactly(new Violation("configuration_fields", HALF_RULE));
            assertThat(violations(u -> u.putAdditionalProperties("added", Json.of(List.of(HALF)))))
                    .containsExactly(new Violation("added", HALF_RULE));
            assertThat(violations(u -> u.putAdditionalProperties(HALF, Json.of(1))))
                    .containsExactly(new Violation(HALF, HALF_RULE));
        }
    }

    @Nested
    class AMapOfTexts {
        @Test
        @SuppressWarnings("NullAway")
        void holdsNoNull() {
            Map<String, String> nameless = new HashMap<>();
            nameless.put(null, "E");
            Map<String, String> valueless = new HashMap<>();
            valueless.put("e", null);

            for (Map<String, String> codes : List.of(nameless, valueless)) {
                assertThat(violations(u -> u.errorCodes(codes)))
                        .containsExactly(
                                new Violation("error_codes", "must not hold null, neither as a key nor as a value"));
            }
        }
    }

    @Nested
    class AnAdditionalProperty {
        @Test
        void isSentBesideTheOthers() {
            assertThat(body(u -> u.name("Hub").putAdditionalProperties("added", Json.of(Map.of("deep", List.of(1))))))
                    .isEqualTo("{\"name\":\"Hub\",\"added\":{\"deep\":[1]}}");
        }

        @Test
        void keepsWhatIsEmptyOrNull() {
            assertThat(body(u -> u.putAdditionalProperties("none", Json.of(null))
                            .putAdditionalProperties("list", Json.of(List.of()))
                            .putAdditionalProperties("object", Json.of(Map.of()))))
                    .isEqualTo("{\"none\":null,\"list\":[],\"object\":{}}");
        }

        @Test
        @SuppressWarnings("NullAway")
        void isNotNullByMistake() {
            assertThat(violations(u -> u.putAdditionalProperties("added", null)))
                    .containsExactly(new Violation("added", "is null: use Json.of(null) to send null"));
        }

        @Test
        @SuppressWarnings("NullAway")
        void hasAName() {
            assertThat(violations(u -> u.putAdditionalProperties(null, Json.of(1))))
                    .containsExactly(new Violation("additionalProperties", "has a member without a name"));
        }

        @Test
        void mayCarryADocumentedNameWhileTheFieldIsUnset() {
            assertThat(body(u -> u.putAdditionalProperties("name", Json.of(null))))
                    .isEqualTo("{\"name\":null}");
            assertThat(body(u -> u.iconUrl(Change.keep()).putAdditionalProperties("icon_url", Json.of(1))))
                    .isEqualTo("{\"icon_url\":1}");
        }

        static Stream<Arguments> fields() {
            return TheBody.fields();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("fields")
        void isRefusedUnderTheNameOfAFieldThatIsSet(String name, Consumer<UpdateIntegrationRequest.Builder> field) {
            assertThat(violations(field.andThen(u -> u.putAdditionalProperties(name, Json.of("x")))))
                    .containsExactly(new Violation(name, "is set twice: as a field and as an additional property"));
        }

        @Test
        void isRefusedUnderTheNameOfAFieldThatIsCleared() {
            assertThat(violations(u -> u.clearIconUrl().putAdditionalProperties("icon_url", Json.of(null))))
                    .containsExactly(
                            new Violation("icon_url", "is set twice: as a field and as an additional property"));
        }

        @Test
        void isNotChangedByWhatHappensToTheMapLater() {
            Map<String, Json> added = new LinkedHashMap<>(Map.of("added", Json.of(1)));
            UpdateIntegrationRequest request = request(u -> u.putAllAdditionalProperties(added));

            added.clear();

            assertThat(Json.of(request)).hasToString("{\"added\":1}");
            assertThatThrownBy(() -> request.additionalProperties().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class TheValue {
        @Test
        void equalsAnotherWithTheSameFields() {
            UpdateIntegrationRequest request = request(u -> u.name("Hub").clearIconUrl());

            assertThat(request)
                    .isEqualTo(request(u -> u.clearIconUrl().name("Hub")))
                    .hasSameHashCodeAs(request(u -> u.clearIconUrl().name("Hub")))
                    .isNotEqualTo(request(u -> u.name("Hub")));
        }

        @Test
        void showsItsFieldsAsText() {
            assertThat(request(u -> u.name("Hub").clearIconUrl()).toString())
                    .contains("name=Hub", "iconUrl=clear", "errorCodes=keep");
        }

        @Test
        void isMadeAnewByEachBuild() {
            UpdateIntegrationRequest.Builder builder =
                    UpdateIntegrationRequest.builder().name("Hub");
            UpdateIntegrationRequest first = builder.build();
            UpdateIntegrationRequest second = builder.clearIconUrl().build();

            assertThat(Json.of(first)).hasToString("{\"name\":\"Hub\"}");
            assertThat(Json.of(second)).isEqualTo(Json.parse("{\"name\":\"Hub\",\"icon_url\":null}"));
        }
    }
}
