package dev.integrationsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePatchTest {
    private static void assertConflict(Runnable step, String member) {
        assertThatIllegalArgumentException()
                .isThrownBy(step::run)
                .withMessage("this patch already sets or removes " + member + " as a whole");
    }

    @Test
    void withoutAStepChangesNothing() {
        assertThat(Json.mergePatch().build()).hasToString("{}");
    }

    @Test
    void namesOnlyWhatChanges() {
        Json patch = Json.mergePatch()
                .set("/base_url", "https://example.com")
                .remove("/headers/X-Old")
                .set("/headers/Accept", "application/json")
                .build();

        assertThat(patch)
                .hasToString("{\"base_url\":\"https://example.com\","
                        + "\"headers\":{\"X-Old\":null,\"Accept\":\"application/json\"}}");
    }

    @Test
    void isTheOneOfTheExampleInRfc7396() {
        Json patch = Json.mergePatch()
                .set("/title", "Hello!")
                .set("/phoneNumber", "+01-123-456-7890")
                .remove("/author/familyName")
                .set("/tags", List.of("example"))
                .build();

        assertThat(patch).isEqualTo(Json.parse("""
                                {"title": "Hello!", "phoneNumber": "+01-123-456-7890", "author": {"familyName": null},
                                 "tags": ["example"]}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /a~1b      | {"a/b":1}
                    /m~0n      | {"m~n":1}
                    /~01       | {"~1":1}
                    /~1~0/~0~1 | {"/~":{"~/":1}}
                    /          | {"":1}
                    //         | {"":{"":1}}
                    /a/        | {"a":{"":1}}
                    /a b/é     | {"a b":{"é":1}}
                    """)
    void readsPointersAsRfc6901Has(String pointer, String patch) {
        assertThat(Json.mergePatch().set(pointer, 1).build()).isEqualTo(Json.parse(patch));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /list/0   | {"list":{"0":1}}
                    /0/00     | {"0":{"00":1}}
                    /list/-   | {"list":{"-":1}}
                    /-1       | {"-1":1}
                    """)
    void takesANumberForTheNameOfAMember(String pointer, String patch) {
        assertThat(Json.mergePatch().set(pointer, 1).build()).isEqualTo(Json.parse(patch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b", "#/a", " /a"})
    void wantsPointersThatBeginWithASlash(String pointer) {
        for (Runnable step : List.<Runnable>of(
                () -> Json.mergePatch().set(pointer, 1), () -> Json.mergePatch().remove(pointer))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(step::run)
                    .withMessage("a pointer begins with a slash, as in /headers/Accept");
        }
    }

    @Test
    void setsAnyJsonValue() {
        assertThat(Json.mergePatch()
                        .set("/text", "x")
                        .set("/number", 1.5)
                        .set("/bool", false)
                        .set("/list", List.of())
                        .set("/object", Map.of())
                        .set("/json", Json.parse("{\"gone\":null}"))
                        .set("/null", Json.of(null))
                        .build())
                .hasToString("{\"text\":\"x\",\"number\":1.5,\"bool\":false,\"list\":[],\"object\":{},"
                        + "\"json\":{\"gone\":null},\"null\":null}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void doesNotTakeNullForAValueAndSaysWhatToUse() {
        assertThatThrownBy(() -> Json.mergePatch().set("/a", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value is null: use remove(pointer) to remove the member");
    }

    @Test
    void doesNotTakeWhatHasNoJsonValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.mergePatch().set("/a", new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.mergePatch().set("/a", Double.NaN));
    }

    @Test
    void takesTheLastWordOnOneMember() {
        assertThat(Json.mergePatch().set("/a", 1).set("/a", 2).build()).hasToString("{\"a\":2}");
        assertThat(Json.mergePatch().set("/a", 1).remove("/a").build()).hasToString("{\"a\":null}");
        assertThat(Json.mergePatch().remove("/a/b").set("/a/b", 1).build()).hasToString("{\"a\":{\"b\":1}}");
    }

    @Test
    void refusesAStepThroughAValueThatIsNoObject() {
        assertConflict(() -> Json.mergePatch().set("/a", 1).set("/a/b", 2), "a");
        assertConflict(() -> Json.mergePatch().set("/a", List.of()).set("/a/0", 2), "a");
        assertConflict(() -> Json.mergePatch().set("/x/a", "text").remove("/x/a/b/c"), "a");
        assertConflict(() -> Json.mergePatch().remove("/a").set("/a/b", 2), "a");
        assertConflict(() -> Json.mergePatch().remove("/a").remove("/a/b"), "a");
    }

    @Test
    void refusesToSetOrRemoveAnObjectOfWhichItChangesMembers() {
        for (Runnable step : List.<Runnable>of(
                () -> Json.mergePatch().set("/h/A", 1).set("/h", Map.of("B", 2)),
                () -> Json.mergePatch().set("/h/A", 1).set("/h", Map.of()),
                () -> Json.mergePatch().set("/h/A", 1).set("/h", "text"),
                () -> Json.mergePatch().set("/h/A", 1).remove("/h"),
                () -> Json.mergePatch().remove("/x/h/A").set("/x/h", Map.of("B", 2)),
                () -> Json.mergePatch().set("/h", Map.of("A", 1)).set("/h", Map.of("B", 2)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(step::run)
                    .withMessage("this patch already changes members of h: name each of them");
        }
    }

    @Test
    void isNotNestedDeeperThan200() {
        Json halfway = Json.parse("[".repeat(100) + "]".repeat(100));

        assertThat(Json.mergePatch().set("/a".repeat(200), 1).build())
                .hasToString("{\"a\":".repeat(200) + "1" + "}".repeat(200));
        assertThat(Json.mergePatch().set("/a".repeat(100), halfway).build())
                .hasToString("{\"a\":".repeat(100) + halfway + "}".repeat(100));
        for (Runnable step : List.<Runnable>of(
                () -> Json.mergePatch().set("/a".repeat(201), 1),
                () -> Json.mergePatch().set("/a".repeat(101), halfway),
                () -> Json.mergePatch().remove("/a".repeat(201)),
                () -> Json.mergePatch().set("/a".repeat(2_000), 1),
                () -> Json.mergePatch().set("/a".repeat(10_000), 1).build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(step::run)
                    .withMessageStartingWith("nested deeper than 200");
        }
    }

    @Test
    void isAsBeforeAfterARefusedStep() {
        MergePatch patch = Json.mergePatch().set("/a/b", 1);

        assertConflict(() -> patch.set("/a/b/c/d", 2), "b");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.set("/new/member", new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> patch.set("/a", Map.of("c", 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> patch.remove("/a"));
        assertThatIllegalArgumentException().isThrownBy(() -> patch.set("/a" + "/new".repeat(200), 2));

        assertThat(patch.build()).hasToString("{\"a\":{\"b\":1}}");
    }

    @Test
    void goesOnInsideAnObjectThatItSets() {
        assertThat(Json.mergePatch()
                        .set("/headers", Map.of("Accept", "text/plain"))
                        .remove("/headers/X-Old")
                        .build())
                .hasToString("{\"headers\":{\"Accept\":\"text/plain\",\"X-Old\":null}}");
    }

    @Test
    void neverChangesAValueThatItWasGiven() {
        Json given = Json.parse("{\"Accept\":\"text/plain\"}");
        Map<String, Object> map = new LinkedHashMap<>(Map.of("list", new ArrayList<>(List.of(1))));

        Json patch = Json.mergePatch()
                .set("/headers", given)
                .set("/headers/Accept", "application/json")
                .set("/map", map)
                .set("/map/added", 1)
                .build();

        assertThat(given).hasToString("{\"Accept\":\"text/plain\"}");
        assertThat(map).isEqualTo(Map.of("list", List.of(1)));
        assertThat(patch.at("/headers/Accept").flatMap(Json::text)).contains("application/json");
    }

    @Test
    void isNotChangedByWhatHappensToAValueLater() {
        List<Integer> list = new ArrayList<>(List.of(1));
        MergePatch patch = Json.mergePatch().set("/list", list);

        list.add(2);

        assertThat(patch.build()).hasToString("{\"list\":[1]}");
    }

    @Test
    void isAValueOfItsOwnEachTimeItIsBuilt() {
        MergePatch patch = Json.mergePatch().set("/a/b", 1);
        Json first = patch.build();
        Json second = patch.set("/a/c", 2).build();

        assertThat(first).hasToString("{\"a\":{\"b\":1}}");
        assertThat(second).hasToString("{\"a\":{\"b\":1,\"c\":2}}");
    }
}
