package dev.integrationsdk.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.integrationsdk.core.model.Json;
import dev.integrationsdk.core.model.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** {@link Json} reads what it writes, and refuses everything else in one way. */
final class JsonFuzzTest {
    @Provide
    Arbitrary<Object> values() {
        return Jsons.values();
    }

    @Provide
    Arbitrary<String> texts() {
        return Jsons.texts();
    }

    @Provide
    Arbitrary<String> anyText() {
        return Texts.any();
    }

    /** The JSON text of a value, or that of null if the value is too deep. */
    static String textOf(@Nullable Object value) {
        try {
            return Json.of(value).toString();
        } catch (IllegalArgumentException e) {
            return "null";
        }
    }

    @Property
    void reads_a_value_as_it_was_written(@ForAll("values") Object value) {
        Json written = jsonOf(value);

        Json read = Json.parse(written.toString());

        assertThat(read).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(read.toString()).isEqualTo(written.toString());
        assertThat(Json.of(read)).isEqualTo(read);
    }

    @Property
    void reads_any_text_or_refuses_it_as_an_argument(@ForAll("texts") String text) {
        Json read = parsed(text);
        if (read != null) {
            assertThat(Json.parse(read.toString())).isEqualTo(read).hasSameHashCodeAs(read);
            useAll(Json.of(read));
        }
    }

    @Property
    void finds_what_is_at_any_pointer_or_refuses_it(
            @ForAll("values") Object value, @ForAll("anyText") String pointer, @ForAll boolean slash) {
        Json json = jsonOf(value);
        try {
            assertThat(json.at(slash ? "/" + pointer : pointer)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(slash).as("refused though it begins with a slash").isFalse();
        }
    }

    @Property
    void patches_what_is_at_the_pointer_and_nothing_else(
            @ForAll("anyText") String name, @ForAll("anyText") String inner, @ForAll("values") Object value) {
        Json wanted = jsonOf(value);
        String pointer = "/" + escaped(name) + "/" + escaped(inner);
        Json patch;
        try {
            patch = Json.mergePatch().set(pointer, wanted).build();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("nested deeper");
            return;
        }

        assertThat(patch.at(pointer)).contains(wanted);
        assertThat(patch.members()).containsOnlyKeys(name);
        assertThat(patch.members().values())
                .allSatisfy(member -> assertThat(member.members()).containsOnlyKeys(inner));
    }

    @Property
    void knows_whole_characters_as_an_encoder_does(@ForAll("anyText") String text) {
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        assertThat(Json.isWellFormed(text)).isEqualTo(whole);
        assertThat(Json.of(text).isWellFormed()).isEqualTo(whole);
    }

    @Property
    void a_timestamp_keeps_any_text(@ForAll("anyText") String text) {
        assertThat(new Timestamp(text).text()).isEqualTo(text);
        assertThat(new Timestamp(text).time()).isNotNull();
    }

    /** A minute is no measure of speed: what is not bounded takes days. */
    @Example
    void refuses_or_reads_the_worst_texts_in_bounded_time() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            parsed("[".repeat(5_000_000));
            parsed("{\"a\":".repeat(1_000_000));
            parsed("9".repeat(5_000_000));
            parsed("\"" + "\\u0061".repeat(1_000_000) + "\"");
            for (String number : new String[] {"1e999999999", "-1e-999999999", "1e99999999999", "1E+2147483647"}) {
                Json read = parsed("[" + number + "," + number + "]");
                if (read != null) {
                    useAll(read);
                    assertThat(read).isEqualTo(parsed(read.toString())).isNotEqualTo(Json.of(1));
                }
            }
        });
    }

    private static Json jsonOf(Object value) {
        try {
            return Json.of(value);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("nested deeper .*|.* digits here|.* characters here");
            Assume.that(false);
            throw e;
        }
    }

    private static @Nullable Json parsed(String text) {
        try {
            return Json.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getClass()).isEqualTo(IllegalArgumentException.class);
            return null;
        }
    }

    private static void useAll(Json json) {
        assertThat(json.number().or(() -> json.text().map(text -> java.math.BigDecimal.ONE)))
                .isNotNull();
        assertThat(json.bool()).isNotNull();
        assertThat(json.isWellFormed()).isIn(true, false);
        json.elements().forEach(JsonFuzzTest::useAll);
        json.members().values().forEach(JsonFuzzTest::useAll);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
