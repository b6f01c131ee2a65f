package dev.integrationsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
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
