package dev.integrationsdk.ada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListIntegrationsRequestTest {
    private static List<Violation> violations(ListIntegrationsRequest.Builder builder) {
        return catchThrowableOfType(InvalidRequestException.class, builder::build)
                .violations();
    }

    @Test
    void nothing_need_be_set() {
        assertThat(Json.of(ListIntegrationsRequest.builder().build())).hasToString("{}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 99, 100})
    void a_limit_of_1_to_100_is_asked_for(int limit) {
        assertThat(Json.of(ListIntegrationsRequest.builder().limit(limit).build()))
                .hasToString("{\"limit\":" + limit + "}");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, 1000, Integer.MAX_VALUE})
    void no_other_limit_is(int limit) {
        assertThat(violations(ListIntegrationsRequest.builder().limit(limit)))
                .containsExactly(new Violation("limit", "must be 1 to 100"));
    }

    @Test
    void every_violation_is_reported_at_once() {
        assertThat(violations(ListIntegrationsRequest.builder()
                        .limit(0)
                        .putAdditionalProperties("limit", Json.of(1))
                        .putAdditionalProperties("later", Json.of("a\ud83d"))))
                .containsExactly(
                        new Violation("later", "holds half of a surrogate pair, which is not a character"),
                        new Violation("limit", "is set twice: as a field and as an additional property"),
                        new Violation("limit", "must be 1 to 100"));
    }
}
