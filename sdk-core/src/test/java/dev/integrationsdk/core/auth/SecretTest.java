package dev.integrationsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretTest {
    private final Secret secret = Secret.of("hunter2");

    @Test
    void isShownOnlyWhenAskedFor() {
        assertThat(secret.reveal()).isEqualTo("hunter2");
        assertThat(secret).hasToString("****");
        assertThat(Secret.of("")).hasToString("****");
        assertThat(List.of(Optional.of(secret)).toString()).isEqualTo("[Optional[****]]");
    }

    @Test
    void equalsAnotherOfTheSameText() {
        Object text = "hunter2";

        assertThat(secret).isEqualTo(Secret.of("hunter2")).hasSameHashCodeAs(Secret.of("hunter2"));
        assertThat(secret).isNotEqualTo(Secret.of("hunter3")).isNotEqualTo(Secret.of("hunter"));
        assertThat(secret.equals(text)).isFalse();
        assertThat(secret.equals(null)).isFalse();
    }

    @Test
    void differs_in_its_hash_from_most_others() {
        assertThat(secret).doesNotHaveSameHashCodeAs(Secret.of("hunter3"));
    }

    @Test
    void cannotBeSerialised() {
        assertThat(Serializable.class.isAssignableFrom(Secret.class)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void isNotNull() {
        assertThatNullPointerException().isThrownBy(() -> Secret.of(null)).withMessage("value");
    }

    @Test
    void isShortBelowEightCharacters() {
        assertThat(Secret.of("1234567").isShort()).isTrue();
        assertThat(Secret.of("12345678").isShort()).isFalse();
    }
}
