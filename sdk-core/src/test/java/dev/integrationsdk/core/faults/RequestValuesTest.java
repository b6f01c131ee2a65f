package dev.integrationsdk.core.faults;

import static dev.integrationsdk.core.faults.Bench.answer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.internal.json.GadgetKind;
import dev.integrationsdk.core.internal.json.UpdateGadget;
import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.validation.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows 105 to 111: what is sent is what the caller meant, or nothing is. */
@Timeout(20)
final class RequestValuesTest {
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final String TEXT = "\ud83d\udca1 a\0b \u2028\u2029 \u05d0\u202e \u00e9 \"\\/\n\u001b";

    private static String sent(Mode mode, UpdateGadget request) throws InterruptedException {
        try (Bench bench = new Bench()) {
            bench.answers(answer(200, Bench.SUCCESS));
            mode.execute(bench.caller.call(request));
            assertThat(bench.arrivals()).isEqualTo(1);
            return Objects.requireNonNull(bench.server.takeRequest().getBody()).utf8();
        }
    }

    private static Violation refused(Runnable request) {
        SdkException refused = Caller.failure(request);
        assertThat(refused).isExactlyInstanceOf(InvalidRequestException.class);
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        List<Violation> violations = ((InvalidRequestException) refused).violations();
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    private static Violation refusedBeforeItIsSent(UpdateGadget request) {
        try (Bench bench = new Bench()) {
            Violation violation = refused(() -> bench.caller.call(request));
            assertThat(bench.arrivals()).isZero();
            return violation;
        }
    }

    /** What a vendor's request checks when it is built. */
    private static Violations check(Object name) {
        return Violations.of("acme", "UpdateGadget", Map.of()).field("name", Optional.of(name));
    }

    @ParameterizedTest
    @EnumSource
    void row_105_an_empty_update_is_an_empty_object(Mode mode) throws Exception {
        assertThat(sent(mode, UpdateGadget.builder().build())).isEqualTo("{}");
    }

    @Test
    void row_105_an_empty_update_is_refused_where_the_vendor_knows_none() {
        assertThat(refused(() -> Violations.of("acme", "UpdateGadget", Map.of())
                        .field("name", Optional.empty())
                        .refuseNoChange()
                        .throwIfAny()))
                .isEqualTo(new Violation("body", "changes nothing: set at least one field"));
    }

    @ParameterizedTest
    @EnumSource
    void row_106_unset_null_and_empty_are_three_things(Mode mode) throws Exception {
        assertThat(sent(mode, UpdateGadget.builder().name("").build())).isEqualTo("{\"name\":\"\"}");
        assertThat(sent(mode, UpdateGadget.builder().clearIconUrl().build())).isEqualTo("{\"icon_url\":null}");
        assertThat(sent(mode, UpdateGadget.builder().iconUrl("").build())).isEqualTo("{\"icon_url\":\"\"}");
    }

    @ParameterizedTest
    @EnumSource
    void row_107_every_character_arrives_and_comes_back(Mode mode) throws Exception {
        assertThat(Json.parse(sent(mode, UpdateGadget.builder().name(TEXT).build())))
                .isEqualTo(Json.of(Map.of("name", TEXT)));
        assertThat(Bench.read(
                                mode,
                                Json.of(Map.of("id", "g1", "display_name", TEXT))
                                        .toString())
                        .displayName())
                .contains(TEXT);
    }

    static Stream<Object> halves() {
        return Stream.of(
                "a\ud800b",
                "\udc00",
                List.of("a", "a\ud800"),
                Map.of("a\ud800", "b"),
                GadgetKind.of("\udc00"),
                Json.of(Map.of("a", List.of("\ud800"))));
    }

    /** The codec itself would send it, escaped; each vendor's request makes this check. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("halves")
    void row_108_half_a_character_is_refused_wherever_it_is(Object half) {
        String rule = "holds half of a surrogate pair, which is not a character";
        assertThat(refused(check(half)::throwIfAny)).isEqualTo(new Violation("name", rule));
        assertThat(refused(Violations.of("acme", "UpdateGadget", Map.of("more", Json.of(half)))::throwIfAny))
                .isEqualTo(new Violation("more", rule));
    }

    @Test
    void row_109_a_length_counts_characters_as_people_do_not_as_java_does() {
        check("\ud83d\udca1".repeat(3)).length(3, 3).throwIfAny();
        assertThat(refused(check("\ud83d\udca1".repeat(4)).length(3, 3)::throwIfAny))
                .isEqualTo(new Violation("name", "must have at most 3 characters, has 4"));
        assertThat(refused(check("\ud83d\udca1".repeat(2)).length(3, 3)::throwIfAny))
                .isEqualTo(new Violation("name", "must have at least 3 characters, has 2"));
    }

    static Stream<Object> foreign() {
        List<Object> ownElement = new ArrayList<>();
        ownElement.add(ownElement);
        Map<String, Object> ownMember = new HashMap<>();
        ownMember.put("self", List.of(ownMember));
        Object deep = 1;
        for (int i = 0; i < 2_000; i++) {
            deep = List.of(deep);
        }
        return Stream.of(
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Float.NaN,
                List.of(Double.POSITIVE_INFINITY),
                new Thread("a foreign object"),
                Map.of("a", Optional.of("x")),
                Map.of(1, "a"),
                ownElement,
                ownMember,
                deep,
                "x".repeat(2_000_000).toCharArray());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("foreign")
    void row_110_what_has_no_json_value_is_refused_in_few_words(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.of(value))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @EnumSource
    void row_110_what_changes_after_it_was_set_is_sent_as_it_was(Mode mode) throws Exception {
        List<Object> elements = new ArrayList<>(List.of(1));
        Map<String, Object> members = new HashMap<>(Map.of("a", elements));
        UpdateGadget request =
                UpdateGadget.builder().credentials(Json.of(members)).build();
        elements.add(2);
        members.put("b", 3);
        assertThat(sent(mode, request)).isEqualTo("{\"credentials\":{\"a\":[1]}}");
    }

    @Test
    void row_110_what_is_too_deep_as_a_part_of_the_whole_is_refused() {
        Json deepest = Json.parse("[".repeat(200) + "]".repeat(200));
        Violation violation = refusedBeforeItIsSent(UpdateGadget.builder()
                .putAdditionalProperties("deepest", deepest)
                .build());
        assertThat(violation.rule()).contains("deeper than 200");
    }

    private static UpdateGadget ofBytes(int count) {
        return UpdateGadget.builder()
                .name("x".repeat(count - "{\"name\":\"\"}".length()))
                .build();
    }

    @Test
    void row_111_a_body_beyond_the_limit_is_refused() {
        String rule = "must have at most 10485760 bytes, has ";
        assertThat(refusedBeforeItIsSent(ofBytes(50_000_000))).isEqualTo(new Violation("body", rule + 50_000_000));
        assertThat(refusedBeforeItIsSent(ofBytes(MAX_BYTES + 1))).isEqualTo(new Violation("body", rule + 10485761));
    }

    @ParameterizedTest
    @EnumSource
    void row_111_a_body_at_the_limit_is_sent(Mode mode) throws Exception {
        assertThat(sent(mode, ofBytes(MAX_BYTES)).getBytes(UTF_8)).hasSize(MAX_BYTES);
    }
}
