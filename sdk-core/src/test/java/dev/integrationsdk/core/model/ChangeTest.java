package dev.integrationsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void keepsClearsOrSets() {
        assertThat(Change.keep()).isInstanceOf(Change.Keep.class);
        assertThat(Change.clear()).isInstanceOf(Change.Clear.class);
        assertThat(Change.set("x"))
                .isInstanceOfSatisfying(
                        Change.Set.class, set -> assertThat(set.value()).isEqualTo("x"));
    }

    @Test
    void isSentUnlessItKeeps() {
        assertThat(Change.keep().isKeep()).isTrue();
        assertThat(Change.clear().isKeep()).isFalse();
        assertThat(Change.set("x").isKeep()).isFalse();
    }

    @Test
    void hasAValueOnlyIfItSetsOne() {
        assertThat(Change.keep().valueOrNull()).isNull();
        assertThat(Change.clear().valueOrNull()).isNull();
        assertThat(Change.set(List.of(1)).valueOrNull()).isEqualTo(List.of(1));
        assertThat(Change.set("").valueOrNull()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void doesNotSetNullAndSaysWhatToUse() {
        assertThatNullPointerException()
                .isThrownBy(() -> Change.set(null))
                .withMessage("value is null: use clear…() of the builder, or Change.clear(), to send null");
    }

    @Test
    void isNotChangedByWhatHappensToAListOrAMapLater() {
        List<String> list = new ArrayList<>(List.of("z", "a"));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        Change<List<String>> ofTheList = Change.set(list);
        Change<Map<String, Integer>> ofTheMap = Change.set(map);

        list.add("added");
        map.put("added", 3);

        assertThat(ofTheList).isEqualTo(Change.set(List.of("z", "a"))).hasToString("[z, a]");
        assertThat(ofTheMap).isEqualTo(Change.set(Map.of("z", 1, "a", 2))).hasToString("{z=1, a=2}");
    }

    @Test
    void givesAListOrAMapThatCannotBeChanged() {
        Change.Set<List<String>> ofAList = new Change.Set<>(new ArrayList<>());
        Change.Set<Map<String, Integer>> ofAMap = new Change.Set<>(new LinkedHashMap<>());

        assertThatThrownBy(() -> ofAList.value().add("added")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ofAMap.value().put("added", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equalsAChangeThatDoesTheSame() {
        assertThat(Change.keep()).isEqualTo(Change.keep()).hasSameHashCodeAs(Change.keep());
        assertThat(Change.clear()).isEqualTo(Change.clear()).hasSameHashCodeAs(Change.clear());
        assertThat(Change.set("x")).isEqualTo(Change.set("x")).hasSameHashCodeAs(Change.set("x"));
        assertThat(Change.<String>set("x"))
                .isNotEqualTo(Change.set("y"))
                .isNotEqualTo(Change.clear())
                .isNotEqualTo(Change.keep());
        assertThat(Change.<String>keep()).isNotEqualTo(Change.clear());
    }

    @Test
    void isReadableAsText() {
        assertThat(Change.keep()).hasToString("keep");
        assertThat(Change.clear()).hasToString("clear");
        assertThat(Change.set(List.of(1))).hasToString("[1]");
    }
}
