package dev.integrationsdk.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.operation.Operation.IdRule;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {
    private static final Operation<String, Integer> UPDATE = Operation.patch(
            "ada", "updateIntegration", "/v1/integrations/{integrationId}", String.class, Integer.class);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Test
    void a_patch_has_what_it_was_given_and_no_rules_yet() {
        assertThat(UPDATE)
                .isEqualTo(new Operation<>(
                        "ada",
                        "updateIntegration",
                        "PATCH",
                        Safety.IDEMPOTENT,
                        "/v1/integrations/{integrationId}",
                        String.class,
                        Integer.class,
                        null,
                        null,
                        null));
    }

    @Test
    void each_rule_makes_another_operation_and_keeps_the_other_rules() {
        Function<Integer, Optional<String>> identifier = answer -> Optional.of(answer.toString());

        Operation<String, Integer> full =
                UPDATE.identifiedBy(identifier).inside("integration").idMatching(DIGITS, "must be digits");

        assertThat(full)
                .isEqualTo(new Operation<>(
                        "ada",
                        "updateIntegration",
                        "PATCH",
                        Safety.IDEMPOTENT,
                        "/v1/integrations/{integrationId}",
                        String.class,
                        Integer.class,
                        identifier,
                        "integration",
                        new IdRule(DIGITS, "must be digits")));
        assertThat(UPDATE.idMatching(DIGITS, "must be digits")
                        .inside("integration")
                        .identifiedBy(identifier)
                        .idRule())
                .isEqualTo(full.idRule());
        assertThat(UPDATE.identifier()).isNull();
        assertThat(UPDATE.envelope()).isNull();
        assertThat(UPDATE.idRule()).isNull();
    }

    @Test
    void one_use_holds_the_operation_the_id_and_the_body() {
        Operation.Located<String, Integer> located = UPDATE.at("7");
        Operation.Bound<String, Integer> bound = located.with("body");

        assertThat(located).isEqualTo(new Operation.Located<>(UPDATE, "7"));
        assertThat(bound).isEqualTo(new Operation.Bound<>(UPDATE, "7", "body"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, SAFE, true",
        "POST, UNSAFE, false",
        "PUT, IDEMPOTENT, false",
        "PATCH, IDEMPOTENT, false",
        "DELETE, IDEMPOTENT, true"
    })
    void a_method_says_what_a_second_time_does_and_where_the_request_goes(
            String method, Safety safety, boolean sendsQuery) {
        Operation<String, Integer> made = of(method, "/things/{id}");

        assertThat(made)
                .isEqualTo(new Operation<>(
                        "ada",
                        "doThings",
                        method,
                        safety,
                        "/things/{id}",
                        String.class,
                        Integer.class,
                        null,
                        null,
                        null));
        assertThat(made.sendsQuery()).isEqualTo(sendsQuery);
    }

    private static Operation<String, Integer> of(String method, String path) {
        return switch (method) {
            case "GET" -> Operation.get("ada", "doThings", path, String.class, Integer.class);
            case "POST" -> Operation.post("ada", "doThings", path, String.class, Integer.class);
            case "PUT" -> Operation.put("ada", "doThings", path, String.class, Integer.class);
            case "PATCH" -> Operation.patch("ada", "doThings", path, String.class, Integer.class);
            default -> Operation.delete("ada", "doThings", path, String.class, Integer.class);
        };
    }

    @Test
    void a_declared_safety_changes_nothing_else() {
        Function<Integer, Optional<String>> identifier = answer -> Optional.of(answer.toString());
        Operation<String, Integer> search = of("POST", "/things/search")
                .identifiedBy(identifier)
                .inside("things")
                .idMatching(DIGITS, "must be digits")
                .declaredAs(Safety.SAFE);

        assertThat(search)
                .isEqualTo(new Operation<>(
                        "ada",
                        "doThings",
                        "POST",
                        Safety.SAFE,
                        "/things/search",
                        String.class,
                        Integer.class,
                        identifier,
                        "things",
                        new IdRule(DIGITS, "must be digits")));
        assertThat(search.sendsQuery()).isFalse();
        assertThat(search.inside("others").identifiedBy(identifier).safety()).isEqualTo(Safety.SAFE);
        assertThat(search.idMatching(DIGITS, "must be digits").safety()).isEqualTo(Safety.SAFE);
        assertThat(of("POST", "/things/search").safety()).isEqualTo(Safety.UNSAFE);
    }

    @Test
    void one_use_of_no_resource_in_particular_has_no_id() {
        Operation<String, Integer> create = of("POST", "/v1/things");

        assertThat(create.with("body")).isEqualTo(new Operation.Bound<>(create, null, "body"));
        assertThat(create.with("body").segments()).containsExactly("v1", "things");
    }

    @Test
    void one_bare_use_has_no_request() {
        assertThat(UPDATE.at("7").bare()).isEqualTo(new Operation.Bound<>(UPDATE, "7", null));
        assertThat(UPDATE.at("7").bare().segments()).containsExactly("v1", "integrations", "7");
    }

    @ParameterizedTest
    @CsvSource({"GET, query", "DELETE, query", "POST, body", "PUT, body", "PATCH, body"})
    void refuses_no_request_by_the_name_of_where_it_goes(String method, String where) {
        for (boolean located : new boolean[] {false, true}) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> {
                        var unused = located
                                ? of(method, "/things/{id}").at("7").with(null)
                                : of(method, "/things").with(null);
                    })
                    .withMessage("ada doThings: " + where + " is null (nothing was sent)")
                    .satisfies(e -> assertThat(e.violations()).containsExactly(new Violation(where, "is null")));
        }
    }

    @Test
    void a_use_without_an_id_is_refused_if_the_path_needs_one() {
        assertThatThrownBy(() -> UPDATE.with("body").segments()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void no_id_is_refused_in_words_even_if_the_path_has_none() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> of("POST", "/things").at(null));
    }

    @Test
    void refuses_no_body_at_all() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UPDATE.at("7").with(null))
                .withMessage("ada updateIntegration: body is null (nothing was sent)")
                .satisfies(e -> assertThat(e.violations()).containsExactly(new Violation("body", "is null")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "a/b", "a?b#c", "%2e%2e", "{integrationId}", "...", "a b", " a", "Ä", "😀", "\u0000"})
    void the_id_is_one_segment_of_the_path_whatever_is_in_it(String id) {
        assertThat(UPDATE.at(id).with("body").segments()).containsExactly("v1", "integrations", id);
    }

    @Test
    void what_follows_the_id_stays_in_the_path() {
        Operation<String, Integer> operation =
                Operation.patch("odeus", "updateIntegration", "/integrations/{id}/draft", String.class, Integer.class);

        assertThat(operation.at("7").with("body").segments()).containsExactly("integrations", "7", "draft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null | is null",
                "'' | is blank",
                "' ' | is blank",
                "'\t\n' | is blank",
                "'\u2003' | is blank",
                ". | must not be . or .., which name another resource",
                ".. | must not be . or .., which name another resource",
                "'\ud83d' | holds half of a surrogate pair, which is not a character",
                "'a\ude00b' | holds half of a surrogate pair, which is not a character",
            })
    void refuses_an_id_that_names_nothing_or_something_else(@Nullable String id, String rule) {
        assertRefused(UPDATE, id, rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/integrations/{id}", "/v1/integrations/{id}/draft"})
    void names_the_parameter_of_the_path_in_a_violation(String path) {
        Operation<String, Integer> operation =
                Operation.patch("odeus", "updateIntegration", path, String.class, Integer.class);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> operation.at(null))
                .satisfies(e -> assertThat(e.violations()).containsExactly(new Violation("id", "is null")));
    }

    @Test
    void an_id_has_at_most_256_characters() {
        assertThat(Operation.MAX_ID_LENGTH).isEqualTo(256);
        assertThatCode(() -> UPDATE.at("a".repeat(256))).doesNotThrowAnyException();

        assertRefused(UPDATE, "a".repeat(257), "must have at most 256 characters, has 257");
        assertRefused(UPDATE, "a".repeat(1_000_000), "must have at most 256 characters, has 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7a", "a7", "7 ", "7\n", "٧", "-7"})
    void an_id_has_the_documented_form_as_a_whole(String id) {
        assertRefused(UPDATE.idMatching(DIGITS, "must be digits"), id, "must be digits");
    }

    @Test
    void an_id_of_the_documented_form_is_accepted() {
        assertThat(UPDATE.idMatching(DIGITS, "must be digits").at("007").id()).isEqualTo("007");
    }

    @ParameterizedTest
    @CsvSource({"'', is blank", "., 'must not be . or .., which name another resource'"})
    void the_general_rules_come_before_the_documented_form(String id, String rule) {
        assertRefused(UPDATE.idMatching(Pattern.compile(".*"), "anything"), id, rule);
    }

    private static void assertRefused(Operation<?, ?> operation, @Nullable String id, String rule) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> operation.at(id))
                .withMessage("ada updateIntegration: integrationId " + rule + " (nothing was sent)")
                .satisfies(e -> {
                    assertThat(e.violations()).containsExactly(new Violation("integrationId", rule));
                    assertThat(e.vendor()).isEqualTo("ada");
                    assertThat(e.operation()).isEqualTo("updateIntegration");
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(e.attempts()).isZero();
                });
    }
}
