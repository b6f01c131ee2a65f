package dev.integrationsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
    /** As the vendor modules have them. */
    private static final class Colour extends OpenEnum {
        static final Colour RED = new Colour("red");

        private static final Set<Colour> KNOWN = Set.of(RED);

        private Colour(String value) {
            super(value);
        }

        static Colour of(String value) {
            return new Colour(value);
        }

        @Override
        public boolean isKnown() {
            return KNOWN.contains(this);
        }
    }

    /** Another with a constant of the same text. */
    private static final class Light extends OpenEnum {
        static final Light RED = new Light("red");

        private Light(String value) {
            super(value);
        }

        @Override
        public boolean isKnown() {
            return true;
        }
    }

    @Test
    void knowsItsConstantsByTheirText() {
        assertThat(Colour.of("red")).isEqualTo(Colour.RED).hasSameHashCodeAs(Colour.RED);
        assertThat(Colour.of("red").isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"green", "Red", "RED", " red", ""})
    void keepsAnyOtherText(String text) {
        assertThat(Colour.of(text).isKnown()).isFalse();
        assertThat(Colour.of(text).value()).isEqualTo(text);
        assertThat(Colour.of(text)).isEqualTo(Colour.of(text)).isNotEqualTo(Colour.RED);
    }

    @Test
    void isNeverEqualToOneOfAnotherEnumeration() {
        Object light = Light.RED;
        Object text = "red";

        assertThat(Colour.RED.equals(light)).isFalse();
        assertThat(Colour.RED.equals(text)).isFalse();
        assertThat(Colour.RED.equals(null)).isFalse();
    }

    @Test
    void isItsTextAsTextAndAsJson() {
        assertThat(Colour.RED).hasToString("red");
        assertThat(Json.of(Colour.RED)).hasToString("\"red\"");
        assertThat(Json.of(Colour.of("green"))).hasToString("\"green\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void hasAText() {
        assertThatNullPointerException().isThrownBy(() -> Colour.of(null)).withMessage("value");
    }
}
